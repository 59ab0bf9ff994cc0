import { indicatorSetSchema, type IndicatorSetSource } from '../../../src/model/indicator-set';
import { consistencyProblems } from '../../../src/model/set/consistency';
import { OWN_SET, OWN_SET_SOURCE } from '../../support/own-set';

type Source = IndicatorSetSource;

/** Where a set is refused, and why. */
function faults(source: Source): readonly (readonly [path: string, fault: unknown])[] {
  const result = indicatorSetSchema.safeParse(source);
  return result.success
    ? []
    : result.error.issues.map(
        ({ path, message }) => [path.join('.'), JSON.parse(message) as unknown] as const,
      );
}

function withIndicators(change: Readonly<Record<string, object>>): Source {
  const indicators = OWN_SET_SOURCE.indicators.map((indicator) => ({
    ...indicator,
    ...change[indicator.code],
  }));
  return { ...OWN_SET_SOURCE, indicators };
}

const computed = (from: string) => ({ computed: { from } });
const FROM_OF_RATE = 'indicators.2.computed.from';

test('bộ mẫu không có gì sai', () => {
  expect(faults(OWN_SET_SOURCE)).toEqual([]);
  expect(consistencyProblems(OWN_SET)).toEqual([]);
});

describe('công thức', () => {
  test('sai cú pháp thì nói chỗ sai', () => {
    expect(faults(withIndicators({ TYLE: computed('[1.1] / ') }))).toEqual([
      [
        FROM_OF_RATE,
        { type: 'formula', text: '[1.1] / ', problem: { type: 'operand-missing', at: 9, found: null } },
      ],
    ]);
  });

  test('gọi mã không có, mã là chữ', () => {
    expect(faults(withIndicators({ TYLE: computed('[1.1] / TONG + VB') }))).toEqual([
      [FROM_OF_RATE, { type: 'unknown-code', code: 'TONG', nearest: null }],
      [FROM_OF_RATE, { type: 'not-a-figure', code: 'VB' }],
    ]);
  });

  test('hai vòng tròn riêng được kể cả hai', () => {
    const circles = withIndicators({
      TYLE: computed('DIEM'),
      DIEM: computed('TYLE'),
      '1.1': computed('[1.10] + 1'),
      '1.10': computed('[1.1] − 1'),
    });
    expect(faults(circles)).toEqual([
      ['indicators.0.computed.from', { type: 'circle', codes: ['1.1', '1.10'] }],
      [FROM_OF_RATE, { type: 'circle', codes: ['TYLE', 'DIEM'] }],
    ]);
  });

  test('tính qua nhiều bước không phải vòng tròn', () => {
    expect(faults(withIndicators({ DIEM: computed('TYLE / 10') }))).toEqual([]);
  });

  test('quy tắc phải so sánh và gọi mã có thật', () => {
    const rules = [
      { kind: 'relation', formula: '[1.1]' },
      { kind: 'relation', formula: '[1.1] = SUM([1.10]; HS)' },
    ] as const;
    expect(faults({ ...OWN_SET_SOURCE, rules: [...rules] })).toEqual([
      ['rules.0.formula', { type: 'formula', text: '[1.1]', problem: { type: 'comparison-missing', at: 6 } }],
      ['rules.1.formula', { type: 'unknown-code', code: 'HS', nearest: null }],
    ]);
  });

  test('lũy kế và mẫu số cần số', () => {
    const rules = [{ kind: 'cumulative', increase: 'VB', cumulative: '1.10' }] as const;
    expect(faults({ ...OWN_SET_SOURCE, rules: [...rules] })).toEqual([
      ['rules.0', { type: 'not-a-figure', code: 'VB' }],
    ]);
  });
});

test('câu sai mẫu, câu gọi mã không có', () => {
  expect(faults({ ...OWN_SET_SOURCE, sentences: ['Đạt {TYLE', 'Đạt {TYLE2}.'] })).toEqual([
    ['sentences.0', { type: 'sentence', problem: { type: 'unclosed-placeholder', position: 5, near: '{' } }],
    ['sentences.1', { type: 'unknown-code', code: 'TYLE2', nearest: 'TYLE' }],
  ]);
});

describe('chỉ tiêu giao', () => {
  test.each(['80%', 'trên 80%', '≤ 5', '100%', '*', 'tăng thêm 10%'])('%s đọc được', (target) => {
    expect(faults(withIndicators({ TYLE: { target } }))).toEqual([]);
  });

  test('lời văn của văn bản thì giữ, số không rõ thì không', () => {
    expect(faults(withIndicators({ TYLE: { target: 'Sản phẩm' } }))).toEqual([]);
    const target = 'khoảng 80%';
    expect(faults(withIndicators({ TYLE: { target }, VB: { target } }))).toEqual([
      ['indicators.2.target', { type: 'target-unreadable', text: target }],
    ]);
  });
});

test('cột hai lần, ô hai lần, ký hiệu không có cột', () => {
  const { matrix, form } = OWN_SET_SOURCE;
  const rows = form!.rows.map((row) =>
    row.type === 'item' && row.code === 'r4' ? { ...row, cells: { result: 'TYLE', last: 'KHCN' } } : row,
  );
  const columns = ['TYLE', '1.1', '1.10', 'TYLE'];
  expect(faults({ ...OWN_SET_SOURCE, matrix: { ...matrix!, columns }, form: { ...form!, rows } })).toEqual([
    ['matrix.columns.3', { type: 'placed-twice', code: 'TYLE' }],
    ['form.rows.5.cells.result', { type: 'placed-twice', code: 'TYLE' }],
    ['form.rows.5.cells.last', { type: 'facet-without-column', facet: 'last' }],
  ]);
});

test('mục của báo cáo xếp hạng gọi chỉ tiêu không phải cột: bảng sẽ trống', () => {
  const { matrix } = OWN_SET_SOURCE;
  const [first, ...others] = matrix!.report.sections;
  const sections = [{ ...first!, indicator: 'DIEM', parentRows: ['1.1', 'DIEM'] }, ...others];
  expect(
    faults({ ...OWN_SET_SOURCE, matrix: { ...matrix!, report: { ...matrix!.report, sections } } }),
  ).toEqual([
    ['matrix.report.sections.0.indicator', { type: 'not-a-column', code: 'DIEM' }],
    ['matrix.report.sections.0.parentRows.1', { type: 'not-a-column', code: 'DIEM' }],
  ]);
});

test('hai cột của biểu giữ cùng một thứ: chỉ cột đầu được đọc, nên không nhận', () => {
  const { form } = OWN_SET_SOURCE;
  const again = [
    { role: 'value', facet: 'result', heading: 'Kết quả cả năm', width: 10 },
    { role: 'remark', heading: 'Đề xuất', width: 10 },
  ] as const;
  expect(faults({ ...OWN_SET_SOURCE, form: { ...form!, columns: [...form!.columns, ...again] } })).toEqual([
    ['form.columns.6', { type: 'column-twice', heading: 'Kết quả cả năm' }],
    ['form.columns.7', { type: 'column-twice', heading: 'Đề xuất' }],
  ]);
});

test('mã chỉ khác chữ hoa, chữ thường là một: Excel tra mã không phân biệt', () => {
  const { form, indicators } = OWN_SET_SOURCE;
  const rows = form!.rows.map((row) =>
    row.type === 'item' && row.code === 'r9' ? { ...row, code: 'R8' } : row,
  );
  const more = { code: 'tyle', name: { vi: 'Tỷ lệ khác', en: 'Another rate' }, kind: 'text' } as const;
  const source = { ...OWN_SET_SOURCE, indicators: [...indicators, more], form: { ...form!, rows } };
  expect(faults(source)).toEqual([
    ['indicators.10.code', { type: 'repeated-code', code: 'tyle' }],
    ['form.rows.10.code', { type: 'repeated-code', code: 'R8' }],
  ]);
});

test('hai mươi nghìn mã không có được báo trong chốc lát', () => {
  const codes = Array.from({ length: 20_000 }, (_, index) => `KHONG.CO.${index}`);
  const problems = consistencyProblems({ ...OWN_SET, rules: [{ kind: 'same-matter', codes }] });
  expect(problems).toHaveLength(20_000);
});

test('của bộ lớn chỉ vài mã được so chính tả: so hết thì lâu', () => {
  const code = (start: string, index: number) => `${start}${String(index).padStart(4, '0')}`;
  const [pattern] = OWN_SET.indicators;
  const indicators = Array.from({ length: 2700 }, (_, index) => ({ ...pattern!, code: code('M', index) }));
  const codes = Array.from({ length: 200 }, (_, index) => code('N', index));
  const problems = consistencyProblems({
    indicators,
    rules: [{ kind: 'same-matter', codes }],
    sentences: [],
  });
  const suggested = problems.filter(({ fault }) => fault.type === 'unknown-code' && fault.nearest !== null);
  expect(problems).toHaveLength(200);
  // 20.000 lần so cho 2.700 chỉ tiêu là 7,4 mã.
  expect(suggested).toHaveLength(8);
});

test('câu gọi tên nơi và kỳ của báo cáo, không phải mã', () => {
  expect(faults({ ...OWN_SET_SOURCE, sentences: ['Trong {period}, {place} đạt {TYLE}.'] })).toEqual([]);
});
