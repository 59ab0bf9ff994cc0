import { readCellValue } from '../../src/model/cell-reading';
import type { Entry, EntryRow, FormTable } from '../../src/model/entry';
import { expectationOf } from '../../src/model/indicator-expectation';
import {
  formIndicators,
  hasForm,
  indicatorSetSchema,
  isFigureIndicator,
  itemsOf,
  type FormSet,
  type Indicator,
  type IndicatorSetSource,
} from '../../src/model/indicator-set';
import { statusOfWords, verdictOfWords } from '../../src/model/number-words';
import { BLANK, type ObservedValue } from '../../src/model/observation';
import { observedIn } from '../../src/model/observed-value';
import type { CalendarDate } from '../../src/model/period';
import type { Unit } from '../../src/model/unit';
import { foldText } from '../../src/model/vietnamese-text';
import { periodOfId } from './entry-table';

/** What a unit typed into its form: by indicator, or by item for what stands beside the figures. */
export interface TypedForm {
  readonly set: FormSet;
  readonly unit: Unit;
  readonly period: string;
  readonly asOf?: CalendarDate | null;
  readonly sheet?: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly previous?: Readonly<Record<string, string | number>>;
  /** Targets typed over; every other cell holds what the set declares. An empty text is an emptied cell. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly remarks?: Readonly<Record<string, string>>;
}

export const HALF_OF_2023 = '2023-H1';

/** A source as the product parses it, known to have a form. */
export function formSetOf(source: IndicatorSetSource): FormSet {
  const set = indicatorSetSchema.parse(source);
  if (!hasForm(set)) throw new Error(`${set.id} has no form`);
  return set;
}

/** A form as the product reads it. */
export function formTable(typed: TypedForm): FormTable {
  const { set, unit, period, asOf = null, sheet = `${set.id} ${unit.code}` } = typed;
  return {
    sheet,
    set,
    arrangement: 'form',
    indicators: formIndicators(set),
    period: periodOfId(period),
    asOf,
    parent: null,
    units: [formRow(typed, unit)],
  };
}

/** What one unit's form holds. */
export function formRow(typed: Omit<TypedForm, 'unit' | 'period'>, unit: Unit): EntryRow {
  const { set, values, previous = {}, targets = {}, remarks = {} } = typed;
  const entries = (of: Readonly<Record<string, string | number>>) =>
    new Map(
      formIndicators(set).map((indicator) => [indicator.code, entry(indicator, of[indicator.code] ?? null)]),
    );
  return {
    unit,
    row: 8,
    entries: entries(values),
    previous: entries(previous),
    targets: new Map(
      formIndicators(set).flatMap((indicator) => {
        const text = targets[indicator.code] ?? indicator.target ?? '';
        return text === '' ? [] : [[indicator.code, { cell: 'E9', text }] as const];
      }),
    ),
    remarks: new Map(
      itemsOf(set.form).flatMap(({ code }) => {
        const text = remarks[code];
        return text === undefined ? [] : [[code, { cell: 'G9', text }] as const];
      }),
    ),
  };
}

function entry(indicator: Indicator, content: string | number | null): Entry {
  const cell = { value: content, numberFormat: 'General' };
  const expectation = isFigureIndicator(indicator)
    ? expectationOf(indicator)
    : ({ kind: 'unknown', decimals: 2 } as const);
  const reading = readCellValue(cell, expectation);
  const observed = isFigureIndicator(indicator) ? observedIn(reading) : words(content);
  return { cell: 'F9', content, reading, observed };
}

/** What a cell of words counts as. */
function words(content: string | number | null): ObservedValue {
  if (content === null) return BLANK;
  const text = String(content);
  const status = statusOfWords(foldText(text));
  if (status !== null) return { status };
  const verdict = verdictOfWords(foldText(text));
  const reported =
    verdict === null ? { type: 'text' as const, text } : { type: 'verdict' as const, verdict, words: text };
  return { status: 'reported', reported };
}
