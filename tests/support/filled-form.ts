import type { EntryRow, FormTable } from '../../src/model/entry';
import {
  hasForm,
  indicatorSetSchema,
  type FormSet,
  type IndicatorSetSource,
} from '../../src/model/indicator-set';
import type { CalendarDate } from '../../src/model/period';
import type { Unit } from '../../src/model/unit';
import { layoutFormSheet } from '../../src/sheets/form/form-layout';
import { readFormSheet } from '../../src/sheets/form/form-reading';
import { judgedIndicator } from '../../src/judgement/judged-indicator';
import { sheetGrid } from '../../src/workbook/memory/sheet-grid';
import type { SheetModel } from '../../src/workbook/sheet-model';
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

/** The entry sheet of a unit as it was filled in. */
export function filledForm(typed: TypedForm): SheetModel {
  const { set, unit, period, asOf = null, sheet = `${set.id} ${unit.code} ${period}` } = typed;
  const { values, previous = {}, targets = {}, remarks = {} } = typed;
  return layoutFormSheet({
    set,
    period: periodOfId(period),
    asOf,
    unit,
    sheet,
    held: (code) => values[code] ?? null,
    reckoned: () => null,
    target: (item) => targets[judgedIndicator(set, item)?.code ?? ''] ?? null,
    remark: ({ code }) => remarks[code] ?? null,
    previous: { type: 'typed', held: (code) => previous[code] ?? null },
    purpose: 'own',
  });
}

/** A form as the product reads it. */
export function formTable(typed: TypedForm): FormTable {
  const table = readFormSheet(sheetGrid(filledForm(typed)))?.table;
  if (table === null || table === undefined) throw new Error('the form cannot be read back');
  return table;
}

/** What one unit's form holds. */
export function formRow(typed: Omit<TypedForm, 'unit' | 'period'>, unit: Unit): EntryRow {
  const period = typed.set.periodKinds.includes('half') ? HALF_OF_2023 : '2023-05';
  const [row] = formTable({ ...typed, unit, period }).units;
  if (row === undefined) throw new Error('the form has no unit');
  return row;
}
