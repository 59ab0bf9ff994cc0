import { catalogue } from '../../src/indicator-sets/catalogue';
import { indicatorOf, itemsOf, type Indicator, type IndicatorSet } from '../../src/model/indicator-set';
import inventory from '../fixtures/seed-inventory.json';
import { expectedKinds, fits } from './inventory-kinds';
import { HOUSED, INVENTORY, type HousedRow } from './inventory-rows';
import { wordsMissing, wordsOf } from './inventory-words';

/** The sets that rows are held against. */
const SETS: ReadonlyMap<string, IndicatorSet> = new Map(catalogue.map((set) => [set.id, set]));

/** What a set asks for beyond the documents: populations that its rates are reckoned from. */
const BEYOND_THE_DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  '766': [],
  'cap-huyen': [],
  'cap-xa': [],
  'cds-6-thang': ['DS15'],
  'cds-nam-cap-xa': ['DANSO'],
  'cds-thang': ['DS', 'DS14', 'DSTT', 'DSTK', 'HO'],
  'chi-tieu-nam': [],
};

describe('every row has one home', () => {
  test('174 rows of the first reading, and 32 found since', () => {
    expect(INVENTORY.filter(({ added }) => added !== true)).toHaveLength(174);
    expect(INVENTORY.filter(({ added }) => added === true)).toHaveLength(32);
    expect(inventory).toMatchObject({ count: INVENTORY.length, added: 32 });
  });

  test('no id is used twice', () => {
    expect(repeated(INVENTORY.map(({ id }) => id))).toEqual([]);
  });

  test('a row is entered in a set or says why it is not: never both, never neither', () => {
    const homes = INVENTORY.filter(
      ({ home, notAnIndicator }) => (home === undefined) === (notAnIndicator === undefined),
    );
    expect(homes.map(({ id }) => id)).toEqual([]);
  });

  test('only what was found since is no indicator', () => {
    const left = INVENTORY.filter(({ notAnIndicator }) => notAnIndicator !== undefined);
    expect(left.every(({ added }) => added === true)).toBe(true);
  });

  test('every home is a set that is there', () => {
    expect(HOUSED.filter(({ home }) => !SETS.has(home.set)).map(({ id }) => id)).toEqual([]);
  });

  test('no figure is the home of two rows', () => {
    expect(repeated(HOUSED.flatMap(({ home }) => home.codes.map((code) => `${home.set} ${code}`)))).toEqual(
      [],
    );
  });

  test.each(Object.entries(BEYOND_THE_DOCUMENTS))(
    '%s asks for nothing else than the documents and its populations',
    (id, beyond) => {
      const homes = HOUSED.filter(({ home }) => home.set === id).flatMap(({ home }) => home.codes);
      const own = SETS.get(id)?.indicators.map(({ code }) => code);
      expect([...homes, ...beyond].sort()).toEqual([...(own ?? [])].sort());
    },
  );
});

test.each([
  ['cap-huyen', 14],
  ['cap-xa', 37],
])('the form %s has its %i rows', (id, rows) => {
  const annex = inventory.forms.find(({ home }) => home?.set === id);
  expect(annex?.rows).toBe(rows);
  expect(itemsOf(SETS.get(id)!.form!)).toHaveLength(rows);
});

describe.each(HOUSED.map((row) => [row.id, row] as const))('%s', (_id, row) => {
  const { home } = row;
  const set = SETS.get(home.set)!;
  const indicators = home.codes.map((code) => indicatorOf(set, code));

  test('it is there', () => {
    expect(home.codes.filter((code) => indicatorOf(set, code) === undefined)).toEqual([]);
    expect(home.codes).not.toEqual([]);
  });

  test('the name says what the document says', () => {
    const missing = indicators.map((indicator) =>
      wordsMissing(row.documentName ?? row.name, `${nameOf(set, indicator!)} ${indicator!.name.vi}`),
    );
    expect(missing.flat()).toEqual([]);
  });

  test('no other name in the set says it in fewer words', () => {
    const own = indicators.map((indicator) => nameOf(set, indicator!));
    const longest = Math.max(...own.map((name) => wordsOf(name).size));
    const rivals = set.indicators
      .map((indicator) => nameOf(set, indicator))
      .filter((name) => !own.includes(name) && wordsOf(name).size < longest)
      .filter((name) => wordsMissing(row.documentName ?? row.name, name).length === 0);
    expect(rivals).toEqual([]);
  });

  test('the unit is the document’s', () => {
    const units = home.units ?? home.codes.map(() => row.unit);
    expect(units).toHaveLength(home.codes.length);
    const wrong = units.filter((unit, index) => !unitsOf(set, indicators[index]!).includes(unit));
    expect(wrong).toEqual([]);
  });

  test('the kind takes what the document has in its place', () => {
    if (home.kinds !== undefined) {
      expect(indicators.map((indicator) => indicator?.kind)).toEqual(home.kinds);
      return;
    }
    const expected = expectedKinds(row.valueType);
    expect(expected).toHaveLength(home.codes.length);
    const wrong = indicators.filter((indicator, index) => !fits(indicator!, expected[index]!));
    expect(wrong).toEqual([]);
  });

  test('what is to be reached is said in the document’s words', () => {
    expect(targetsOf(row, indicators)).toEqual(
      row.documentTarget === undefined ? row.target : row.documentTarget,
    );
  });
});

/** The target that the codes of a row declare; a target that is itself entered is read from its cell, not from the set. */
function targetsOf(row: HousedRow, indicators: readonly (Indicator | undefined)[]): string | null {
  if (indicators.some((indicator) => indicator?.kind === 'target')) return row.target;
  const declared = indicators.flatMap((indicator) => indicator?.target ?? []);
  return declared.length === 0 ? null : declared.join(' | ');
}

/** The name that its row on the form has; its own where it stands on none. */
function nameOf(set: IndicatorSet, indicator: Indicator): string {
  return itemOf(set, indicator)?.name ?? indicator.name.vi;
}

/** What an indicator counts in, and what its item prints as its unit. */
function unitsOf(set: IndicatorSet, indicator: Indicator): readonly string[] {
  const item = itemOf(set, indicator);
  return [indicator.unitOfMeasure, ...(item === undefined ? [] : [item.measure])];
}

function itemOf({ form }: IndicatorSet, { code }: Indicator) {
  if (form === undefined) return undefined;
  return itemsOf(form).find(({ cells }) => Object.values(cells).includes(code));
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
