import { cds6Thang } from '../../src/indicator-sets/cds-6-thang';
import { decimal, toPlainText } from '../../src/model/decimal';
import { expectationOf } from '../../src/model/indicator-expectation';
import { isFigureIndicator, itemsOf } from '../../src/model/indicator-set';
import { evaluate } from '../../src/model/formula/evaluate';
import { holds } from '../../src/model/formula/holds';
import { parseFormula, parseRelation } from '../../src/model/formula/parse-formula';
import { readNumberText } from '../../src/model/number-reading';
import { parseUnitsCsv } from '../../src/model/units-csv';
import { writtenSentences } from './document-sentences';
import { byIndicator, documentValues, sampleText, unreadableValues } from './document-values';
import { formSet, groupSizes, printedHeadings } from './form-facts';

const set = formSet(cds6Thang);
const minhLong = documentValues('minh-long/cds-6-thang-2025-H1.csv');
const vinhLoc = documentValues('vinh-loc/cds-6-thang-2023-H1.csv');
const documents = [...minhLong, ...vinhLoc];

test('nhóm theo đề mục của báo cáo huyện Minh Long', () => {
  expect(groupSizes(set)).toEqual([
    ['1', 'Công tác chỉ đạo, điều hành', 2],
    ['2', 'Công tác thông tin tuyên truyền', 6],
    ['3', 'Phát triển chính quyền số', 22],
    ['4', 'Phát triển kinh tế số, xã hội số', 12],
    ['5', 'Đảm bảo An toàn thông tin và an ninh mạng', 1],
  ]);
});

test('bản in có số lượng và tỷ lệ ở hai cột, số dưới mười viết hai chữ số', () => {
  expect(printedHeadings(set)).toEqual(['TT', 'Nội dung', 'Đơn vị tính', 'Số lượng', 'Tỷ lệ', 'Ghi chú']);
  expect(set.form.numerals).toBe('two-digit');
});

test('tỷ lệ hồ sơ trực tuyến đứng cùng dòng với số hồ sơ trực tuyến', () => {
  const item = itemsOf(set.form).find(({ code }) => code === 'HS.TT');
  expect(item).toMatchObject({ measure: 'hồ sơ', cells: { value: 'HS.TT', rate: 'HS.TYLE' } });
});

test('số liệu của hai báo cáo đều vào được ô của nó', () => {
  expect(unreadableValues(set, documents)).toEqual([]);
  expect([minhLong.length, vinhLoc.length]).toEqual([28, 16]);
});

test('chỉ tiêu nào cũng có trong một báo cáo, trừ dân số mà tỷ lệ tài khoản tính trên đó', () => {
  const told = new Set(documents.map(({ indicator }) => indicator));
  const untold = set.indicators.filter(({ code }) => !told.has(code));
  expect(untold.map(({ code }) => code)).toEqual(['DS15']);
});

describe('đọc đúng cách viết của văn bản', () => {
  test.each([
    ['HOP.TT', '03', '3'],
    ['HS', '1.686', '1686'],
    ['TK', '6.945', '6945'],
    ['TK.TYLE', '58,42%', '58.42'],
    ['TTDT.TIN', 'trên 140', '140'],
    ['TDT.SD', 'ước đạt trên 80%', '80'],
    ['DTTM', 'khoảng 52%', '52'],
  ])('%s: %s', (code, value, expected) => {
    expect(byIndicator([...minhLong, ...vinhLoc])[code]).toBe(value);
    const indicator = set.indicators.filter(isFigureIndicator).find((each) => each.code === code);
    const reading = readNumberText(value, expectationOf(indicator!));
    expect('value' in reading && toPlainText(reading.value)).toBe(expected);
  });

  test('03/05 xã là phân số, không phải ngày 3 tháng 5', () => {
    const { DTT } = byIndicator(minhLong);
    expect(DTT).toBe('03/05');
    expect(readNumberText('03/05', { kind: 'fraction', decimals: 0 })).toMatchObject({ type: 'fraction' });
    expect(set.indicators.find(({ code }) => code === 'DTT')?.kind).toBe('fraction');
  });
});

describe('tính lại', () => {
  const reckoned = (code: string, values: Readonly<Record<string, string>>) => {
    const indicator = set.indicators.filter(isFigureIndicator).find((each) => each.code === code);
    const parsed = parseFormula(indicator?.computed?.from ?? '');
    if (indicator === undefined || 'problem' in parsed) throw new Error(`${code} is not computed`);
    const valueOf = (each: string) => (values[each] === undefined ? null : decimal(values[each]));
    const value = evaluate(parsed.ok, valueOf, { decimals: indicator.decimals, ifZeroBase: null });
    return value === null ? null : toPlainText(value);
  };

  test('1.644 trên 1.686 hồ sơ là 97,5%, như văn bản in', () => {
    expect(reckoned('HS.TYLE', { HS: '1686', 'HS.TT': '1644' })).toBe('97.5');
  });

  test('6.945 tài khoản là 58,42% của 11.888 hay 11.889 người, không của 11.887 hay 11.890', () => {
    const bases = ['11887', '11888', '11889', '11890'];
    const rates = bases.map((DS15) => reckoned('TK.TYLE', { TK: '6945', DS15 }));
    expect(rates).toEqual(['58.43', '58.42', '58.42', '58.41']);
  });

  test('chưa biết dân số thì không tính tỷ lệ tài khoản', () => {
    expect(reckoned('TK.TYLE', { TK: '6945' })).toBeNull();
  });
});

test('1.644 + 47 không bằng 1.686; 9 + 17 bằng 26', () => {
  const figures: Readonly<Record<string, string>> = {
    HS: '1686',
    'HS.TT': '1644',
    'HS.TC': '47',
    BTS: '26',
    'BTS.VNPT': '9',
    'BTS.VIETTEL': '17',
  };
  const outcomes = set.rules.map((rule) => {
    if (rule.kind !== 'relation') throw new Error(rule.kind);
    const parsed = parseRelation(rule.formula);
    if ('problem' in parsed) throw new Error(rule.formula);
    return holds(parsed.ok, (code) => decimal(figures[code] ?? 'none'));
  });
  expect(outcomes).toEqual([
    { type: 'fails', left: decimal('1686'), right: decimal('1691') },
    { type: 'holds' },
  ]);
});

describe('câu viết từ số liệu', () => {
  test.each([
    'Đã tổ chức được 03 cuộc họp trực tuyến và 07 phiên họp không giấy.',
    'Tỷ lệ số hóa hồ sơ TTHC khi tiếp nhận trên địa bàn huyện đạt 99,92%; tỷ lệ số hóa kết quả giải quyết TTHC 99,74%.',
    '100% các cơ quan, đơn vị huyện và UBND các xã hiện đang sử dụng hệ thống quản lý văn bản và điều hành. Trong đó: Tỷ lệ xử lý văn bản, hồ sơ công việc (trừ hồ sơ mật) cấp huyện đạt 97%; Cấp xã đạt 96%.',
    'Hệ thống một cửa điện tử đã tiếp nhận và giải quyết 1.686 hồ sơ, trong đó hồ sơ tiếp nhận dịch vụ công trực tuyến 1.644 hồ sơ, hồ sơ tiếp nhận nơi giải quyết TTHC 47 hồ sơ, tỷ lệ hồ sơ tiếp nhận trực tuyến đạt tỷ lệ 97,5%.',
    'Số lượng người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc các tổ chức được phép khác là: 6.945 tài khoản, đạt tỷ lệ 58,42%.',
    'Toàn huyện có 26 trạm phát sóng mạng thông tin di động (BTS), trong đó: VNPT 9 trạm, Viettel 17 trạm.',
    '100% các thôn, khu dân cư trên địa bàn các xã đã được phủ sóng di động 4G; 100% UBND cấp xã kết nối mạng Truyền số liệu chuyên dùng.',
    'Hiện tại có 03/05 xã đang vận hành hệ thống Đài truyền thanh ứng dụng CNTT, 02 xã trong thời gian đầu tư, nâng cấp.',
  ])('huyện Minh Long: %s', (sentence) => {
    expect(writtenSentences(set, minhLong)).toContain(sentence);
  });

  test.each([
    'Số hội nghị, hội thảo, tập huấn về chuyển đổi số: 4.',
    'Tỷ lệ văn bản được gửi qua mạng giữa UBND huyện và các xã, thị trấn trên địa bàn huyện đạt 100% (trừ những văn bản mật hoặc tuyệt mật) và 100% văn bản nội bộ của các phòng chuyên môn, đơn vị trực thuộc UBND huyện được thực hiện dưới dạng điện tử.',
    'Tỷ lệ cán bộ, công chức của UBND huyện được cấp hộp thư điện tử công vụ đạt 100%; tỷ lệ cán bộ, công chức thường xuyên sử dụng thư điện tử trong công việc ước đạt trên 80%.',
    'Tỷ lệ người dân sử dụng điện thoại thông minh đạt khoảng 52%.',
  ])('huyện Vĩnh Lộc: %s', (sentence) => {
    expect(writtenSentences(set, vinhLoc)).toContain(sentence);
  });

  test('thiếu tất cả thì câu nào cũng nói là chưa có số liệu, trừ câu không cần số', () => {
    const silent = writtenSentences(set, []).filter((sentence) => !/: chưa có số liệu[.; ]/.test(sentence));
    expect(silent).toEqual([
      'Duy trì chuyên mục chuyển đổi số, chuyên mục phát thanh về chuyển đổi số trên cổng thông tin điện tử huyện, trang tin điện tử các xã.',
    ]);
  });

  test('mọi số liệu của hai báo cáo đều được một câu nhắc đến', () => {
    const text = set.sentences.join(' ');
    const codes = [...text.matchAll(/\{\+?([\p{L}\p{N}.]+)/gu)].map(([, code]) => code);
    const untold = set.indicators.filter(({ code }) => !codes.includes(code));
    expect(untold.map(({ code }) => code)).toEqual(['DS15']);
  });
});

test('danh sách năm xã của huyện Minh Long đọc được', () => {
  const reading = parseUnitsCsv(sampleText('minh-long/units.csv'));
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  expect(reading.ok.parent.code).toBe('ML');
  expect(reading.ok.units).toHaveLength(5);
});
