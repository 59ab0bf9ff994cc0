import { cdsNamCapXa } from '../../src/indicator-sets/cds-nam-cap-xa';
import { decimal, toPlainText } from '../../src/model/decimal';
import { evaluate } from '../../src/model/formula/evaluate';
import { holds } from '../../src/model/formula/holds';
import { parseFormula, parseRelation } from '../../src/model/formula/parse-formula';
import { isFigureIndicator, itemsOf } from '../../src/model/indicator-set';
import { readTarget } from '../../src/model/target/target-reading';
import { parseUnitsCsv } from '../../src/model/units-csv';
import { writtenSentences } from './document-sentences';
import { byIndicator, documentValues, sampleText, unreadableValues } from './document-values';
import { formSet, groupSizes, printedHeadings } from './form-facts';

const set = formSet(cdsNamCapXa);
const values = documentValues('giao-minh/cds-nam-cap-xa-2025.csv');
const report = byIndicator(values);

test('nhóm theo đề mục của báo cáo xã Giao Minh', () => {
  expect(groupSizes(set)).toEqual([
    ['I', 'Tình hình thực hiện các chỉ tiêu, nhiệm vụ', 8],
    [
      'II.1',
      'Công tác lãnh đạo, chỉ đạo, điều hành; kiểm tra, giám sát hoạt động chuyển đổi số tại địa phương',
      1,
    ],
    ['II.2', 'Hạ tầng số', 8],
    ['II.3', 'Về công tác bồi dưỡng, phát triển nhân lực', 5],
    ['II.4', 'Dữ liệu số', 2],
    ['II.5', 'An toàn thông tin mạng', 1],
    ['II.6', 'Chính quyền số', 4],
    ['II.7', 'Phát triển Kinh tế số', 2],
    ['II.8', 'Phát triển Xã hội số', 1],
    ['IV', 'Đề xuất các chỉ tiêu chuyển đổi số năm sau', 5],
  ]);
});

test('bản in có số liệu và tỷ lệ ở hai cột, số dưới mười viết hai chữ số', () => {
  expect(printedHeadings(set)).toEqual(['TT', 'Nội dung', 'Đơn vị tính', 'Số liệu', 'Tỷ lệ', 'Ghi chú']);
  expect(set.form.numerals).toBe('two-digit');
});

test('số liệu của xã Giao Minh đều vào được ô của nó; chỉ dân số là báo cáo không cho biết', () => {
  expect(unreadableValues(set, values)).toEqual([]);
  const untold = set.indicators.filter(({ code }) => report[code] === undefined);
  expect(untold.map(({ code }) => code)).toEqual(['DANSO']);
});

test('hạ tầng và nhân lực như báo cáo in, 36 người chỉ hỏi một lần', () => {
  const inventory = Object.entries(report).filter(([code]) => /^(NL|HT)\./.test(code));
  expect(inventory).toEqual([
    ['NL.CBCC', '36'],
    ['HT.MAYTINH', '37'],
    ['HT.MAYIN', '36'],
    ['HT.PHOTO', '02'],
    ['HT.SCAN', '10'],
    ['HT.KHAC', '15'],
    ['HT.INTERNET', '3'],
    ['HT.TSLCD', '02'],
    ['NL.KNS', '36'],
    ['NL.LAMCHU', '30'],
    ['NL.CT', '01'],
    ['NL.CN', 'Công nghệ thông tin'],
  ]);
  const names = itemsOf(set.form).map(({ name }) => name);
  expect(names.filter((name) => name === 'Số cán bộ, công chức, viên chức')).toHaveLength(1);
});

describe('chỉ tiêu năm 2026 do xã tự đặt', () => {
  const targets = set.indicators.filter(({ kind }) => kind === 'target');

  test('năm chỉ tiêu, nguyên lời của báo cáo', () => {
    expect(targets.map(({ code }) => [code, report[code]])).toEqual([
      ['T.DVC', '≥ 80%'],
      ['T.HS', '≥ 40%'],
      ['T.TO', '100%'],
      ['T.TKTT', 'tăng thêm 10% so với năm 2025'],
      ['T.ATTT', '100%'],
    ]);
  });

  test('“tăng thêm 10%” là điểm hay phần trăm thì phải hỏi', () => {
    const asked = targets.filter(({ code }) => readTarget(report[code] ?? '').type !== 'target');
    expect(asked.map(({ code }) => code)).toEqual(['T.TKTT']);
    expect(readTarget(report['T.TKTT'] ?? '').type).toBe('relative');
  });
});

describe('ràng buộc', () => {
  const relations = set.rules.flatMap((rule) => (rule.kind === 'relation' ? [rule.formula] : []));

  const judged = (formula: string, figures: Readonly<Record<string, string>>) => {
    const parsed = parseRelation(formula);
    if ('problem' in parsed) throw new Error(formula);
    return holds(parsed.ok, (code) => (figures[code] === undefined ? null : decimal(figures[code]))).type;
  };

  test('số người được bồi dưỡng, làm chủ kỹ năng, chuyên trách không quá số cán bộ: báo cáo giữ đúng', () => {
    expect(relations).toEqual(['NL.KNS <= NL.CBCC', 'NL.LAMCHU <= NL.CBCC', 'NL.CT <= NL.CBCC']);
    expect(relations.map((formula) => judged(formula, report))).toEqual(['holds', 'holds', 'holds']);
  });

  test('37 người làm chủ kỹ năng số trong 36 cán bộ là sai', () => {
    const figures = { 'NL.CBCC': '36', 'NL.LAMCHU': '37' };
    expect(relations.map((formula) => judged(formula, figures))).toEqual(['missing', 'fails', 'missing']);
  });

  test('những dòng nói về cùng một việc, với lời của báo cáo', () => {
    const matters = set.rules.flatMap((rule) => (rule.kind === 'same-matter' ? [rule.codes] : []));
    expect(matters.map((codes) => codes.map((code) => `${code}: ${report[code] ?? ''}`))).toEqual([
      ['DVC.PS: 100%', 'CQ.DVC: trên 100%'],
      ['HS.TT: 100%', 'CQ.HS: trên 80,8%'],
      ['DL.KS: 100%', 'CQ.KS: 100%'],
      ['TO.TYLE: 100%', 'TO: 21/21'],
    ]);
  });

  test('chỉ tiêu năm sau đứng cạnh kết quả năm nay', () => {
    const pairs = set.rules.flatMap((rule) => (rule.kind === 'target-surpassed' ? [rule] : []));
    expect(pairs.map(({ target, result }) => [report[target], report[result]])).toEqual([
      ['≥ 80%', '100%'],
      ['≥ 40%', 'trên 80,8%'],
      ['100%', '100%'],
      ['tăng thêm 10% so với năm 2025', '80%'],
    ]);
  });
});

test('14.590 người là 65% nếu dân số từ 22.445 đến 22.447; báo cáo không cho dân số nên không tính', () => {
  const rate = set.indicators.filter(isFigureIndicator).find(({ code }) => code === 'VNEID.TYLE');
  const parsed = parseFormula(rate?.computed?.from ?? '');
  if ('problem' in parsed) throw new Error('VNEID.TYLE is not computed');
  const of = (population: string | null) => {
    const figures: Readonly<Record<string, string | null>> = { VNEID: '14590', DANSO: population };
    const valueOf = (code: string) => {
      const text = figures[code] ?? null;
      return text === null ? null : decimal(text);
    };
    const value = evaluate(parsed.ok, valueOf, { decimals: 2, ifZeroBase: null });
    return value === null ? null : toPlainText(value);
  };
  expect(['22444', '22445', '22446', '22447', '22449'].map(of)).toEqual([
    '65.01',
    '65.00',
    '65.00',
    '65.00',
    '64.99',
  ]);
  expect(of(null)).toBeNull();
});

describe('câu viết từ số liệu', () => {
  test.each([
    '100% cán bộ, công chức xã đã tham gia học tập, quán triệt các nội dung về chuyển đổi số.',
    'Tỷ lệ hồ sơ tiếp nhận và giải quyết trực tuyến của xã đạt 100%.',
    'Đã có 2.780 hồ sơ được số hóa và lưu trữ thành công trên Hệ thống thông tin giải quyết thủ tục hành chính.',
    'Xã đã tích cực chỉ đạo triển khai sử dụng ứng dụng VNeID trên địa bàn, với 14.590 người dân trưởng thành (đạt tỷ lệ 65% tổng dân số) đã cài đặt và kích hoạt VNeID mức độ 2.',
    'Số máy photocopy: 02;',
    'Số đường truyền Internet: 3;',
    'Số cán bộ, công chức, viên chức chuyên trách chuyển đổi số: 01; Chuyên ngành của cán bộ, công chức, viên chức chuyên trách chuyển đổi số: Công nghệ thông tin.',
    'Tỷ lệ DVC trực tuyến có phát sinh hồ sơ của xã đạt trên 100% và tỷ lệ hồ sơ nộp trực tuyến đạt trên 80,8%.',
    '100% văn bản trao đổi giữa xã và cấp trên được thực hiện dưới dạng điện tử và ký số (trừ văn bản mật hoặc văn bản theo quy định).',
  ])('%s', (sentence) => {
    expect(writtenSentences(set, values)).toContain(sentence);
  });

  test('thiếu tất cả thì câu nào cũng nói là chưa có số liệu', () => {
    const silent = writtenSentences(set, []).filter(
      (sentence) => !/: chưa có số liệu([.;]|$)/.test(sentence),
    );
    expect(silent).toEqual([]);
  });
});

test('danh sách đơn vị: chỉ có xã Giao Minh, báo cáo không nêu cấp trên', () => {
  const reading = parseUnitsCsv(sampleText('giao-minh/units.csv'));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  expect(reading.ok).toMatchObject({
    parent: { code: 'GM', kind: 'commune' },
    units: [],
  });
});
