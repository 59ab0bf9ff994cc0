import type { Unit, UnitList } from '../../src/model/unit';
import type { Typed, TypedRow, TypedTable } from './entry-table';

/** Two months of a province of 102 communes, made up from a seed: the same seed gives the same figures. */
export interface HundredCommunes {
  readonly unitList: UnitList;
  readonly before: TypedTable;
  readonly now: TypedTable;
}

/** What the online payment rates are like: a few percent everywhere, or risen to tens of percent in a month. */
export type Payments = 'small' | 'risen';

const COMMUNES = 102;
const WARDS = 20;
const PROVINCE = { code: 'H59', name: 'UBND tỉnh Sóc Trăng' } as const;
const WORDS = ['Long', 'Tân', 'Vĩnh', 'Mỹ', 'Thạnh', 'Phú', 'Hòa', 'An', 'Bình', 'Châu'] as const;
/** Of a hundred units. */
const NO_ACTIVITY = 0.03;
const SILENT = 0.03;

export function hundredCommunes(seed: number, payments: Payments): HundredCommunes {
  const random = randomNumbers(seed);
  const units = names().map(({ code, name }): Unit => {
    return { code, name, kind: name.includes('xã') ? 'commune' : 'ward', aliases: [], parent: PROVINCE.code };
  });
  const rows = units.map((unit) => ({ unit, months: twoMonths(random, payments) }));
  const table = (period: string, asOf: TypedTable['asOf'], month: 0 | 1): TypedTable => ({
    period,
    asOf,
    sheet: `766 ${period}`,
    parent: { ...PROVINCE, cells: parentCells(random) },
    units: rows.map(({ unit: { code, name }, months }): TypedRow => ({ code, name, cells: months[month] })),
  });
  return {
    unitList: { parent: { ...PROVINCE, kind: 'province', aliases: [] }, units },
    before: table('2025-08', { year: 2025, month: 8, day: 31 }, 0),
    now: table('2025-09', { year: 2025, month: 9, day: 30 }, 1),
  };
}

type Cells = Readonly<Record<string, Typed>>;
type Random = () => number;

function twoMonths(random: Random, payments: Payments): readonly [Cells, Cells] {
  const total = 55 + 40 * random();
  const synchronised = 20 + 75 * random();
  const digitised = 40 + 35 * random();
  const month = (isNow: boolean): Cells => {
    if (isNow && random() < SILENT) return {};
    const dossiers = 1 + Math.floor(random() ** 3 * 400);
    const share = (rate: number) => shareOf(random, dossiers, rate);
    const cells: Cells = {
      TONG: cut(total + 8 * (random() - 0.5)),
      CKMB: cut(synchronised + 20 * (random() - 0.5)),
      TDGQ: share(0.97),
      CLGQ: share(0.7),
      TTTT: share(payments === 'risen' && isNow ? 0.6 : 0.03),
      MDSH: Number((digitised + 6 * (random() - 0.5)).toFixed(1)),
      MDHL: share(0.995),
    };
    return random() < NO_ACTIVITY
      ? Object.fromEntries(Object.keys(cells).map((code) => [code, 'KPS']))
      : cells;
  };
  return [month(false), month(true)];
}

/** The province's own published figures, no mean of its communes; each composite between its parts. */
function parentCells(random: Random): Cells {
  const rate = () => cut(60 + 20 * random());
  const parts = { 'MDSH.1': 61.5, 'MDSH.2': 78.25, 'MDHL.1': 98.4, 'MDHL.2': 92.06 };
  return {
    TONG: rate(),
    CKMB: rate(),
    TDGQ: rate(),
    CLGQ: rate(),
    TTTT: 2.96,
    MDSH: 70.1,
    MDHL: 95,
    ...parts,
  };
}

/** A rate of some dossiers, as published: 1 of 3 is 33,33. */
function shareOf(random: Random, dossiers: number, rate: number): number {
  const counted = Array.from({ length: dossiers }, () => random() < rate).filter(Boolean).length;
  return cut((100 * counted) / dossiers);
}

function cut(value: number): number {
  return Number(Math.min(100, Math.max(0, value)).toFixed(2));
}

/** Numbered wards, and communes of two words among which are pairs such as xã Mỹ Long and xã Long Mỹ. */
function names(): readonly { readonly code: string; readonly name: string }[] {
  const pairs = WORDS.flatMap((first) =>
    WORDS.filter((second) => second !== first).map((second) => `${first} ${second}`),
  );
  const all = [
    ...Array.from({ length: WARDS }, (_, index) => `UBND Phường ${index + 1}`),
    ...pairs.slice(0, COMMUNES - WARDS).map((pair) => `UBND xã ${pair}`),
  ];
  return all.map((name, index) => ({ code: `${PROVINCE.code}.${String(index + 1).padStart(3, '0')}`, name }));
}

/** mulberry32: small, seeded, good enough for made-up figures. */
function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
