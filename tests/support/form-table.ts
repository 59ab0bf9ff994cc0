import type { CheckContext, Rule } from '../../src/checks/rule';
import { readCellValue } from '../../src/model/cell-reading';
import type { Entry, FormTable, WordsInCell } from '../../src/model/entry';
import type { Finding } from '../../src/model/finding';
import { expectationOf } from '../../src/model/indicator-expectation';
import {
  formIndicators,
  hasForm,
  indicatorSetSchema,
  isFigureIndicator,
  type FormSet,
  type Indicator,
  type IndicatorSetSource,
} from '../../src/model/indicator-set';
import { observedIn } from '../../src/model/observed-value';
import { parsePeriodId, previousPeriod, type Period } from '../../src/model/period';
import { previousFigures } from '../../src/model/previous-figures';
import { readWordCell } from '../../src/model/word-reading';
import { told, type ToldFinding } from './checking';

export type Described = IndicatorSetSource['indicators'][number];
type FigureSource = Extract<Described, { kind: 'percent' | 'score' | 'count' }>;
type Typed = string | number | null | { readonly error: string };

/** A form of one unit as it was typed; its cells are D8, D9 … in the order of the indicators. */
export interface TypedForm {
  readonly set: FormSet;
  readonly cells: Readonly<Record<string, Typed>>;
  /** The columns "kỳ trước": E8, E9 … */
  readonly previous?: Readonly<Record<string, Typed>>;
  /** The column of targets: C8, C9 … */
  readonly targets?: Readonly<Record<string, string>>;
  readonly period?: string;
}

const FIRST_ROW = 8;

/** A count of people that cannot be negative. */
export function countOf(code: string, name: string, more: Partial<FigureSource> = {}): FigureSource {
  const range = { min: '0', max: '1000000' };
  const names = { vi: name, en: name };
  return { code, name: names, kind: 'count', unitOfMeasure: 'người', decimals: 0, range, ...more };
}

/** A rate from 0 to 100 with two decimals. */
export function rateOf(code: string, name: string, more: Partial<FigureSource> = {}): FigureSource {
  const range = { min: '0', max: '100' };
  const names = { vi: name, en: name };
  return { code, name: names, kind: 'percent', unitOfMeasure: '%', decimals: 2, range, ...more };
}

/** Words: a target for the next period, a verdict. */
export function wordsOf(
  code: string,
  name: string,
  kind: 'target' | 'text' | 'yes-no' = 'target',
): Described {
  return { code, name: { vi: name, en: name }, kind };
}

/** A set with one form, an item for each indicator, numbered from 1. */
export function formSetOf(
  indicators: readonly Described[],
  rules: NonNullable<IndicatorSetSource['rules']> = [],
): FormSet {
  const source: IndicatorSetSource = {
    id: 'thu',
    effectiveFrom: '2025-01-01',
    title: { vi: 'Bộ thử', en: 'Trial' },
    shortTitle: { vi: 'Bộ thử', en: 'Trial' },
    legalSource: 'không có',
    source: 'không có',
    periodKinds: ['month', 'half', 'year'],
    statuses: ['no-activity', 'not-applicable', 'not-assigned'],
    indicators: [...indicators],
    form: {
      title: ['Phụ lục'],
      orientation: 'portrait',
      ordinalHeading: 'TT',
      nameHeading: 'Tên chỉ tiêu',
      nameWidth: 40,
      columns: [{ role: 'value', facet: 'result', heading: 'Kết quả', width: 12 }],
      rows: indicators.map(({ code, name }, at) => ({
        type: 'item',
        code,
        ordinal: String(at + 1),
        name: name.vi,
        cells: { result: code },
      })),
    },
    rules,
  };
  const set = indicatorSetSchema.parse(source);
  if (!hasForm(set)) throw new Error('a form was lost');
  return set;
}

/** Reads the typed form: figures by their kind, words as they stand. A code that is not typed has a blank cell. */
export function formTable({
  set,
  cells,
  previous = {},
  targets = {},
  period = '2025-06',
}: TypedForm): FormTable {
  const indicators = formIndicators(set);
  const entriesOf = (typed: Readonly<Record<string, Typed>>, column: string) =>
    new Map(
      indicators.map((indicator, at) => [
        indicator.code,
        entryOf(indicator, typed[indicator.code] ?? null, `${column}${at + FIRST_ROW}`),
      ]),
    );
  const cellOfTarget = (code: string) =>
    `C${indicators.findIndex((indicator) => indicator.code === code) + FIRST_ROW}`;
  const wordsInCells = Object.entries(targets).map(([code, text]): [string, WordsInCell] => [
    code,
    { cell: cellOfTarget(code), text },
  ]);
  return {
    arrangement: 'form',
    set,
    sheet: 'Biểu thử',
    indicators,
    period: periodOfId(period),
    asOf: null,
    parent: null,
    units: [
      {
        unit: { code: 'GM', name: 'UBND xã Giao Minh', kind: 'commune', aliases: [] },
        row: FIRST_ROW - 1,
        entries: entriesOf(cells, 'D'),
        previous: entriesOf(previous, 'E'),
        targets: new Map(wordsInCells),
        remarks: new Map(),
      },
    ],
  };
}

/** What one rule finds in a form, beside the form of an earlier period where one is given. */
export function findingsInForm(rule: Rule, typed: TypedForm, earlier?: TypedForm): readonly Finding[] {
  return rule(formContext(typed, earlier));
}

export function toldInForm(rule: Rule, typed: TypedForm, earlier?: TypedForm): readonly ToldFinding[] {
  return findingsInForm(rule, typed, earlier).map(told);
}

export function formContext(typed: TypedForm, typedEarlier?: TypedForm): CheckContext {
  const table = formTable(typed);
  const earlier =
    typedEarlier === undefined
      ? null
      : formTable({ ...typedEarlier, period: typedEarlier.period ?? previousPeriod(table.period).id });
  return { table, earlier, previous: previousFigures(table, earlier), unitList: null };
}

function entryOf(indicator: Indicator, value: Typed, cell: string): Entry {
  const content = { value, numberFormat: 'General' };
  const reading = isFigureIndicator(indicator)
    ? readCellValue(content, expectationOf(indicator))
    : readWordCell(content, indicator);
  const shown = typeof value === 'object' && value !== null ? value.error : value;
  return { cell, content: shown, formula: null, reading, observed: observedIn(reading, indicator.kind) };
}

function periodOfId(id: string): Period {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(`no period ${id}`);
  return period;
}

/** The form whose cell of an indicator holds a formula with the result that was typed there. */
export function withFormula(table: FormTable, code: string, formula: string): FormTable {
  const units = table.units.map((row) => {
    const entries = [...row.entries].map(
      ([each, entry]) => [each, each === code ? { ...entry, formula } : entry] as const,
    );
    return { ...row, entries: new Map(entries) };
  });
  return { ...table, units };
}
