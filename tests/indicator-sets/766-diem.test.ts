import fc from 'fast-check';
import { set766Diem } from '../../src/indicator-sets/766-diem';
import { criteria } from '../../src/indicator-sets/766-diem/criteria';
import { asMatrixSet, isFigureIndicator, itemsOf, matrixIndicators } from '../../src/model/indicator-set';
import { codesIn } from '../../src/model/formula/codes-in';
import { parseFormula, parseRelation } from '../../src/model/formula/parse-formula';
import { formSet, groupSizes, printedHeadings } from './form-facts';
import { reckoned } from './reckoned';

const set = formSet(set766Diem);
const matrix = asMatrixSet(set);

/** The points of domain knowledge, group by group: metric, maximum, threshold in per cent, points for 0 of 0. */
const POINTS = [
  ['CKMB.CB', 6, 100, '0.00'],
  ['CKMB.DH', 4, 100, '0.00'],
  ['CKMB.DD', 2, 100, '2.00'],
  ['CKMB.DB', 6, 100, '0.00'],
  ['TDGQ.DH', 20, 100, '0.00'],
  ['TTTT.HS', 6, 100, '0.00'],
  ['TTTT.GD', 2, 80, '0.00'],
  ['TTTT.PS', 2, 80, '0.00'],
  ['MDSH.KQ', 6, 100, '0.00'],
  ['MDSH.TP', 4, 100, '0.00'],
  ['MDSH.KN', 4, 100, '0.00'],
  ['MDSH.DC1', 2, 100, '0.00'],
  ['MDSH.DC2', 2, 100, '0.00'],
  ['MDSH.DL', 2, 80, '0.00'],
  ['MDSH.CT', 2, 100, '2.00'],
  ['MDHL.DH', 6, 100, '6.00'],
  ['MDHL.PA', 6, 100, '6.00'],
  ['MDHL.TN', 6, 90, '0.00'],
] as const;

/** A unit's numbers, `TS/MS` by metric, as the form takes them in. */
function numbers(byMetric: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(byMetric).flatMap(([code, share]) => {
      const [ts = '', ms = ''] = share.split('/');
      return [
        [`${code}.TS`, ts],
        [`${code}.MS`, ms],
      ];
    }),
  );
}

const everyMetric = (share: string) => numbers(Object.fromEntries(POINTS.map(([code]) => [code, share])));

describe('điểm tối đa', () => {
  test('sáu nhóm 18, 20, 12, 10, 22, 18: cộng lại là 100', () => {
    const groups = criteria.map(({ code, max }) => [code, max]);
    expect(groups).toEqual([
      ['CKMB', 18],
      ['TDGQ', 20],
      ['CLGQ', 12],
      ['TTTT', 10],
      ['MDSH', 22],
      ['MDHL', 18],
    ]);
    expect(criteria.reduce((sum, { max }) => sum + max, 0)).toBe(100);
  });

  test('các thành phần của mỗi nhóm cộng lại đúng điểm của nhóm; nhóm III chỉ có điểm nhóm', () => {
    const sums = criteria.map(({ metrics }) => metrics.reduce((sum, { max }) => sum + max, 0));
    expect(sums).toEqual([18, 20, 0, 10, 22, 18]);
  });

  test('không điểm nào vượt quá mức tối đa in cạnh nó', () => {
    const points = itemsOf(set.form).map(({ measure, cells }) => {
      const indicator = set.indicators.filter(isFigureIndicator).find(({ code }) => code === cells['points']);
      return [measure, indicator?.range.max];
    });
    expect(points).toHaveLength(26);
    expect(points.filter(([measure, max]) => measure !== max)).toEqual([]);
  });
});

test('biểu của một đơn vị: mười tám thành phần, mỗi thành phần có tử số, mẫu số và điểm', () => {
  expect(printedHeadings(set)).toEqual([
    'TT',
    'Tiêu chí',
    'Tử số',
    'Mẫu số',
    'Điểm tối đa',
    'Điểm',
    'Ghi chú',
  ]);
  expect(groupSizes(set).map(([ordinal, , size]) => [ordinal, size])).toEqual([
    ['I', 5],
    ['II', 2],
    ['III', 1],
    ['IV', 4],
    ['V', 8],
    ['VI', 4],
    ['VII', 2],
  ]);
  const metrics = itemsOf(set.form).filter(({ cells }) => cells['numerator'] !== undefined);
  expect(metrics.map(({ code, cells }) => [code, cells])).toEqual(
    POINTS.map(([code]) => [code, { numerator: `${code}.TS`, denominator: `${code}.MS`, points: code }]),
  );
});

test('bảng nhiều đơn vị: điểm tổng hợp, sáu nhóm và cột gộp của cổng, mục nào cũng xếp hạng', () => {
  const columns = ['TONG', 'CKMB', 'TDGQ', 'DVTT', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'];
  expect(matrixIndicators(matrix).map(({ code }) => code)).toEqual(columns);
  expect(matrix.matrix.report.sections.map(({ indicator }) => indicator)).toEqual(columns);
});

test('công thức và ràng buộc chỉ gọi mã có trong bộ', () => {
  const known = new Set(set.indicators.map(({ code }) => code));
  const formulas = set.indicators.filter(isFigureIndicator).flatMap(({ computed }) => computed?.from ?? []);
  const rules = set.rules.flatMap((rule) => (rule.kind === 'relation' ? [rule.formula] : []));
  const parsed = [...formulas.map(parseFormula), ...rules.map(parseRelation)];
  const named = parsed.map((read) => ('ok' in read ? codesIn(read.ok) : ['?']));
  expect(named.flat().filter((code) => !known.has(code))).toEqual([]);
  expect([formulas.length, rules.length]).toEqual([25, 18]);
});

describe('điểm của một đơn vị', () => {
  /** By fractions, halves up, apart from this code: 1.665 is 1.67 and 0.005 is 0.01. */
  const EXAMPLE = [
    ['CKMB.CB', '3/3', '6.00'],
    ['CKMB.DH', '5/7', '2.86'],
    ['CKMB.DD', '210/214', '1.96'],
    ['CKMB.DB', '638/917', '4.17'],
    ['TDGQ.DH', '1203/1247', '19.29'],
    ['TTTT.HS', '97/388', '1.50'],
    ['TTTT.GD', '19/31', '1.53'],
    ['TTTT.PS', '7/8', '2.00'],
    ['MDSH.KQ', '655/911', '4.31'],
    ['MDSH.TP', '702/917', '3.06'],
    ['MDSH.KN', '1/1', '4.00'],
    ['MDSH.DC1', '333/400', '1.67'],
    ['MDSH.DC2', '1/400', '0.01'],
    ['MDSH.DL', '123/617', '0.50'],
    ['MDSH.CT', '0/0', '2.00'],
    ['MDHL.DH', '9/9', '6.00'],
    ['MDHL.PA', '5/9', '3.33'],
    ['MDHL.TN', '161/179', '6.00'],
  ] as const;
  const typed = {
    ...numbers(Object.fromEntries(EXAMPLE.map(([code, share]) => [code, share]))),
    CLGQ: '7.31',
  };
  const points = reckoned(set, typed);

  test.each(EXAMPLE)('%s: %s được %s điểm', (code, _, expected) => {
    expect(points[code]).toBe(expected);
  });

  test('nhóm là tổng các điểm đã làm tròn, tổng hợp là tổng các nhóm', () => {
    expect(points).toMatchObject({
      CKMB: '14.99',
      TDGQ: '19.29',
      CLGQ: '7.31',
      TTTT: '5.03',
      DVTT: '12.34',
      MDSH: '15.55',
      MDHL: '15.33',
      TONG: '77.50',
    });
  });

  test('tất cả đạt 100% thì được 100 điểm', () => {
    expect(reckoned(set, { ...everyMetric('7/7'), CLGQ: '12' })['TONG']).toBe('100.00');
  });

  test('không có hồ sơ nào (mọi tỷ số là 0/0) thì được đúng 16,00 như trên cổng', () => {
    const nothing = reckoned(set, { ...everyMetric('0/0'), CLGQ: '0' });
    expect(POINTS.map(([code]) => [code, nothing[code]])).toEqual(
      POINTS.map(([code, , , none]) => [code, none]),
    );
    expect(nothing).toMatchObject({
      CKMB: '2.00',
      TDGQ: '0.00',
      CLGQ: '0.00',
      TTTT: '0.00',
      MDSH: '2.00',
      MDHL: '12.00',
      TONG: '16.00',
    });
  });

  test.each([
    ['TTTT.GD', '79/100', '1.98'],
    ['TTTT.GD', '80/100', '2.00'],
    ['TTTT.GD', '81/100', '2.00'],
    ['MDHL.TN', '89/100', '5.93'],
    ['MDHL.TN', '90/100', '6.00'],
    ['MDHL.TN', '100/100', '6.00'],
    ['TTTT.HS', '80/100', '4.80'],
  ])('%s: %s được %s điểm, ngưỡng 80%% và 90%%', (code, share, expected) => {
    expect(reckoned(set, numbers({ [code]: share }))[code]).toBe(expected);
  });

  test('thiếu một mẫu số thì không có điểm nhóm, không có tổng: không bao giờ coi là 0', () => {
    const others = Object.fromEntries(Object.entries(typed).filter(([code]) => code !== 'TTTT.GD.MS'));
    const partial = reckoned(set, others);
    expect([partial['TTTT.GD'], partial['TTTT'], partial['DVTT'], partial['TONG']]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(partial['CKMB']).toBe('14.99');
  });

  test('mẫu số 0 mà tử số khác 0 thì không có điểm', () => {
    expect(reckoned(set, numbers({ 'MDHL.PA': '3/0' }))['MDHL.PA']).toBeUndefined();
  });

  test('mọi tử số, mẫu số: điểm bằng kết quả tính riêng bằng số nguyên, nửa thì làm tròn lên', () => {
    const metric = fc.constantFrom(...POINTS);
    const share = fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 }));
    fc.assert(
      fc.property(metric, share, ([code, max, threshold], [ts, ms]) => {
        const full = BigInt(ts) * 100n >= BigInt(ms) * BigInt(threshold);
        const divisor = BigInt(ms) * BigInt(threshold);
        const hundredths = (2n * BigInt(max) * 100n * BigInt(ts) * 100n + divisor) / (2n * divisor);
        const expected = full ? BigInt(max) * 100n : hundredths;
        const found = reckoned(set, numbers({ [code]: `${ts}/${ms}` }))[code] ?? '';
        expect(BigInt(found.replace('.', ''))).toBe(expected);
      }),
    );
  });
});

describe('điểm cổng công bố', () => {
  const FIVE = { CKMB: '14.99', TDGQ: '19.29', DVTT: '12.34', MDSH: '15.55', MDHL: '15.33' };

  test('năm cột hay sáu cột đều ra một điểm tổng hợp', () => {
    const { DVTT: _, ...others } = FIVE;
    expect(reckoned(set, FIVE)['TONG']).toBe('77.50');
    expect(reckoned(set, { ...others, CLGQ: '7.31', TTTT: '5.03' })).toMatchObject({
      DVTT: '12.34',
      TONG: '77.50',
    });
  });

  test('năm cột thì không đoán điểm của hai tiêu chí bị gộp', () => {
    const points = reckoned(set, FIVE);
    expect([points['CLGQ'], points['TTTT']]).toEqual([undefined, undefined]);
  });

  test('điểm công bố được giữ, khác điểm tính lại cũng vậy', () => {
    expect(reckoned(set, { ...FIVE, TONG: '77.49' })['TONG']).toBe('77.49');
    expect(reckoned(set, { ...numbers({ 'TDGQ.DH': '1/2' }), TDGQ: '9.99' })['TDGQ']).toBe('9.99');
  });
});
