import { foldText } from '../../src/model/vietnamese-text';

/** How the inventory and the documents shorten what a set may spell out, or the other way round. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  ATHTTT: 'an toàn hệ thống thông tin',
  ATTT: 'an toàn thông tin',
  CBCC: 'cán bộ công chức',
  CBCCVC: 'cán bộ công chức viên chức',
  CCVC: 'công chức viên chức',
  CKĐT: 'chữ ký điện tử',
  CNSCĐ: 'công nghệ số cộng đồng',
  CNTT: 'công nghệ thông tin',
  CQNN: 'cơ quan nhà nước',
  CSDL: 'cơ sở dữ liệu',
  CĐS: 'chuyển đổi số',
  DN: 'doanh nghiệp',
  DVC: 'dịch vụ công',
  DVCTT: 'dịch vụ công trực tuyến',
  ĐTTM: 'điện thoại thông minh',
  GD: 'giáo dục',
  HSCV: 'hồ sơ công việc',
  HTTT: 'hệ thống thông tin',
  KCB: 'khám chữa bệnh',
  KD: 'kinh doanh',
  KDC: 'khu dân cư',
  KHCN: 'khoa học và công nghệ',
  LĐ: 'lao động',
  QLVB: 'quản lý văn bản',
  SK: 'sức khỏe',
  SKĐT: 'sức khỏe điện tử',
  TMĐT: 'thương mại điện tử',
  TSLCD: 'truyền số liệu chuyên dùng',
  TTHC: 'thủ tục hành chính',
  TTPVHCC: 'trung tâm phục vụ hành chính công',
  TTĐT: 'thông tin điện tử',
  UBND: 'ủy ban nhân dân',
  VB: 'văn bản',
};

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, short forms spelled out, folded. */
export function wordsOf(text: string): ReadonlySet<string> {
  const spelledOut = text.normalize('NFC').replace(WORD, (word) => SHORT_FORMS[word] ?? word);
  return new Set(foldText(spelledOut).match(WORD) ?? []);
}

/** The words of the first text that the second does not have. */
export function wordsMissing(from: string, inText: string): readonly string[] {
  const there = wordsOf(inText);
  return [...wordsOf(from)].filter((word) => !there.has(word));
}
