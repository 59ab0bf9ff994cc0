import { cdsThang } from '../../src/indicator-sets/cds-thang';
import { decimal, type Decimal } from '../../src/model/decimal';
import { codesIn } from '../../src/model/formula/codes-in';
import { evaluate } from '../../src/model/formula/evaluate';
import { holds } from '../../src/model/formula/holds';
import { parseFormula, parseRelation } from '../../src/model/formula/parse-formula';
import { hasMatrix, indicatorOf, isFigureIndicator, itemsOf } from '../../src/model/indicator-set';
import { byIndicator, documentValues, unreadableValues } from './document-values';
import { formSet, groupSizes } from './form-facts';

const set = formSet(cdsThang);
const items = itemsOf(set.form);
const figures = set.indicators.filter(isFigureIndicator);
const rates = figures.filter(({ kind }) => kind === 'percent');
const values = documentValues('nga-nam/cds-thang-2025-06.csv');
const printed = byIndicator(values);

/** Everyone counted in the report of June 2025, whatever the report calls them: seven rates fit this number alone. */
const EVERYONE = 64705n;
/** The households of which 17.301 are 84,35 %. */
const HOUSEHOLDS = 20511n;

/** Row, unit of measure, and what stands in its cells, as the report tells it in I.1 and I.2. */
const ITEMS = [
  ['DAIBIEU', 'đại biểu', ['increase']],
  ['ZALO', 'nhóm', ['cumulative']],
  ['TT', 'lượt', ['increase', 'cumulative']],
  ['VNEID', 'người', ['increase', 'cumulative', 'rate']],
  ['TKTT', 'tài khoản', ['increase', 'cumulative', 'rate']],
  ['CDST', 'trường hợp', ['increase', 'cumulative', 'rate']],
  ['DTTM', 'thuê bao', ['increase', 'cumulative', 'rate']],
  ['CKS', 'người', ['increase', 'cumulative', 'rate']],
  ['TVSK', 'trường hợp', ['increase', 'cumulative', 'rate']],
  ['HSSK', 'trường hợp', ['increase', 'cumulative', 'rate']],
  ['HOZALO', 'hộ', ['cumulative', 'rate']],
  ['MUABAN', 'cơ sở', ['cumulative']],
  ['KNS', '%', ['rate']],
  ['CAPQUANG', '%', ['rate']],
  ['BAOVE', '%', ['rate']],
  ['DVCTT', '%', ['rate']],
  ['TTKDTM', '%', ['rate']],
  ['MADOC', '%', ['rate']],
  ['DS', 'người', ['cumulative']],
  ['DS14', 'người', ['cumulative']],
  ['DSTT', 'người', ['cumulative']],
  ['DSTK', 'người', ['cumulative']],
  ['HO', 'hộ', ['cumulative']],
];

test('it is a form of one unit, month by month', () => {
  expect(hasMatrix(set)).toBe(false);
  expect(set.periodKinds).toEqual(['month']);
});

test('the items stand in the order of the report, the populations after them', () => {
  expect(items.map(({ code, measure, cells }) => [code, measure, Object.keys(cells)])).toEqual(ITEMS);
});

test('its groups are the two parts of the report, and the populations', () => {
  expect(groupSizes(set)).toEqual([
    ['1', 'Công tác xây dựng và ban hành văn bản', 1],
    ['2', 'Kết quả hoạt động của Tổ công nghệ số cộng đồng', 17],
    ['3', 'Dân số, số hộ dùng để tính tỷ lệ', 5],
  ]);
});

test('every text of the report is read in its cell', () => {
  expect(values).toHaveLength(34);
  expect(unreadableValues(set, values)).toEqual([]);
});

test('what is one figure alone goes by the code of the row', () => {
  expect(items.filter(({ code, cells }) => Object.values(cells).includes(code))).toHaveLength(7);
  expect(indicatorOf(set, 'ZALO')).toMatchObject({ kind: 'count', unitOfMeasure: 'nhóm' });
  expect(indicatorOf(set, 'DAIBIEU')).toMatchObject({ kind: 'count', accepts: ['bound'] });
});

test('the names are those of the report, its abbreviations and slips put right', () => {
  const names = new Map(items.map(({ code, name }) => [code, name]));
  expect(names.get('VNEID')).toBe(
    'Người đủ từ 14 tuổi trở lên có tài khoản định danh điện tử (VNeID) mức độ 2',
  );
  expect(names.get('HOZALO')).toBe('Hộ gia đình tham gia nhóm Zalo Tổ công nghệ số cộng đồng tại khóm, ấp');
  expect(indicatorOf(set, 'VNEID.TANG')?.name.vi).toBe(`${names.get('VNEID')}: tăng trong kỳ`);
  expect(indicatorOf(set, 'VNEID.TYLE')?.name.en).toBe(
    'People aged 14 or more with a level 2 electronic identity (VNeID): rate',
  );
});

test('the total of the month before is asked for and not printed', () => {
  const columns = set.form.columns.map(({ role, printed: isPrinted }) => [role, isPrinted]);
  expect(columns).toEqual([
    ['measure', true],
    ['previous', false],
    ['value', true],
    ['value', true],
    ['value', true],
    ['remark', true],
  ]);
});

describe('what a figure may be', () => {
  test('numbers of people may fall, what was done may not', () => {
    const falling = figures.filter(({ range }) => range.min.startsWith('-')).map(({ code }) => code);
    expect(falling).toEqual(
      ['VNEID', 'TKTT', 'CDST', 'DTTM', 'CKS', 'TVSK', 'HSSK'].map((item) => `${item}.TANG`),
    );
  });

  test('of all rates, only that of accounts may pass 100 %', () => {
    expect(rates.filter(({ range }) => range.max !== '100').map(({ code }) => code)).toEqual(['TKTT.TYLE']);
    expect(rates.every(({ decimals }) => decimals === 2)).toBe(true);
  });

  test('every rate says whom it is counted on', () => {
    expect(rates.map(({ code, population }) => [code, population])).toEqual([
      ['VNEID.TYLE', 'người đủ từ 14 tuổi trở lên'],
      ['TKTT.TYLE', 'dân số tính tài khoản thanh toán (báo cáo không nêu độ tuổi)'],
      ['CDST.TYLE', 'dân số trưởng thành'],
      ['DTTM.TYLE', 'dân số trưởng thành'],
      ['CKS.TYLE', 'dân số trưởng thành'],
      ['TVSK.TYLE', 'dân số trưởng thành'],
      ['HSSK.TYLE', 'dân số'],
      ['HOZALO.TYLE', 'hộ gia đình'],
      ['KNS.TYLE', 'người dân trong độ tuổi lao động'],
      ['CAPQUANG.TYLE', 'hộ gia đình'],
      ['BAOVE.TYLE', 'người dân kết nối mạng'],
      ['DVCTT.TYLE', 'người dân thực hiện thủ tục hành chính'],
      ['TTKDTM.TYLE', 'doanh nghiệp, hộ kinh doanh'],
      ['MADOC.TYLE', 'máy tính của công chức, viên chức'],
    ]);
  });

  test('a bound stands where the report knows no more', () => {
    const bounded = figures.filter(({ accepts }) => accepts.includes('bound')).map(({ code }) => code);
    expect(bounded).toEqual([
      'DAIBIEU',
      'KNS.TYLE',
      'CAPQUANG.TYLE',
      'BAOVE.TYLE',
      'DVCTT.TYLE',
      'TTKDTM.TYLE',
      'MADOC.TYLE',
    ]);
  });
});

describe('rates are reckoned from the populations', () => {
  const bases: Readonly<Record<string, bigint>> = {
    DS: EVERYONE,
    DS14: EVERYONE,
    DSTT: EVERYONE,
    DSTK: EVERYONE,
    HO: HOUSEHOLDS,
  };
  const computed = rates.filter((rate) => rate.computed !== undefined);

  test('eight of them, each on its own population', () => {
    expect(computed.map((rate) => rate.computed?.from)).toEqual([
      'VNEID.LUYKE / DS14 * 100',
      'TKTT.LUYKE / DSTK * 100',
      'CDST.LUYKE / DSTT * 100',
      'DTTM.LUYKE / DSTT * 100',
      'CKS.LUYKE / DSTT * 100',
      'TVSK.LUYKE / DSTT * 100',
      'HSSK.LUYKE / DS * 100',
      'HOZALO.LUYKE / HO * 100',
    ]);
  });

  test.each(computed.map((rate) => [rate.code, rate] as const))(
    '%s: the engine finds what the report prints',
    (code, rate) => {
      const formula = parsed(parseFormula(rate.computed?.from ?? ''));
      const valueOf = (input: string) => decimal(String(bases[input] ?? countOf(input)));
      const reckoned = evaluate(formula, valueOf, { decimals: rate.decimals, ifZeroBase: null });
      expect(reckoned).toEqual(decimal((printed[code] ?? '').replace('%', '').replace(',', '.')));
    },
  );

  test.each(computed.map((rate) => [rate.code, rate] as const))(
    '%s: so does arithmetic in whole hundredths, halves up',
    (code, rate) => {
      const [part = '', base = ''] = (rate.computed?.from ?? '')
        .split(' / ')
        .map((text) => text.split(' ')[0]);
      const population = bases[base] ?? 0n;
      const hundredths = (countOf(part) * 20000n + population) / (population * 2n);
      expect(String(hundredths)).toBe((printed[code] ?? '').replace(/[,%]/g, ''));
    },
  );

  test('a total has no value as long as its population is not entered', () => {
    const formula = parsed(parseFormula('VNEID.LUYKE / DS14 * 100'));
    const valueOf = (input: string): Decimal | null => (input === 'DS14' ? null : decimal('60063'));
    expect(evaluate(formula, valueOf, { decimals: 2, ifZeroBase: null })).toBeNull();
  });
});

describe('rules', () => {
  test('what accumulates: this month and all before', () => {
    const accumulated = set.rules.flatMap((rule) =>
      rule.kind === 'cumulative' ? [`${rule.cumulative} ${rule.increase}`] : [],
    );
    const expected = items
      .filter(({ cells }) => 'increase' in cells && 'cumulative' in cells)
      .map(({ code }) => `${code}.LUYKE ${code}.TANG`);
    expect(accumulated).toEqual(expected);
    expect(accumulated).toHaveLength(8);
  });

  test('the seven rates on people are held against each other, not that of households', () => {
    const shared = set.rules.flatMap((rule) => (rule.kind === 'shared-base' ? rule.rates : []));
    expect(shared.map(({ rate }) => rate)).toEqual(
      ['VNEID', 'TKTT', 'CDST', 'DTTM', 'CKS', 'TVSK', 'HSSK'].map((item) => `${item}.TYLE`),
    );
    expect(shared.every(({ rate, part }) => part === rate.replace('TYLE', 'LUYKE'))).toBe(true);
  });

  test('every formula names figures of the set', () => {
    const relations = set.rules.flatMap((rule) =>
      rule.kind === 'relation' ? codesIn(parsed(parseRelation(rule.formula))) : [],
    );
    const formulas = rates.flatMap(({ computed }) =>
      computed === undefined ? [] : codesIn(parsed(parseFormula(computed.from))),
    );
    const unknown = [...relations, ...formulas].filter((code) => indicatorOf(set, code) === undefined);
    expect(relations).toHaveLength(6);
    expect(unknown).toEqual([]);
  });

  test('more adults than people of 14 years and more: the relation does not hold', () => {
    const relation = parsed(parseRelation('DSTT <= DS14'));
    const people = (adults: string) => (code: string) => decimal(code === 'DSTT' ? adults : '64705');
    expect(holds(relation, people('64705'))).toEqual({ type: 'holds' });
    expect(holds(relation, people('64706'))).toMatchObject({ type: 'fails' });
  });
});

/** A count of the sample, by its digits alone. */
function countOf(code: string): bigint {
  const digits = (printed[code] ?? '').replace(/\./g, '');
  return BigInt(digits);
}

function parsed<Read>(reading: { readonly ok: Read } | { readonly problem: unknown }): Read {
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.ok;
}
