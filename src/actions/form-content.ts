import { judgedIndicator } from '../judgement/judged-indicator';
import { isLeftToEngine } from '../model/computed-figures';
import { toNumber } from '../model/decimal';
import type { Entry, EntryRow, FormTable } from '../model/entry';
import { indicatorOf, isFigureIndicator, type FormItem, type FormSet } from '../model/indicator-set';
import { figureOf } from '../model/observation';
import type { FormSheetContent, HeldContent, PreviousForm } from '../sheets/form/form-content';
import { FORM_COLUMN } from '../sheets/form/form-geometry';
import { layoutFormSheet } from '../sheets/form/form-layout';
import { readFormSheet } from '../sheets/form/form-reading';
import { sheetGrid } from '../workbook/memory/sheet-grid';
import type { FoundForm } from './read-contents';

/** What a new form holds before anybody types. */
export function blankForm(
  head: Pick<FormSheetContent, 'set' | 'period' | 'asOf' | 'unit' | 'sheet' | 'previous' | 'purpose'>,
): FormSheetContent {
  return { ...head, held: () => null, reckoned: () => null, target: () => null, remark: () => null };
}

/** A blank form with what is known already: its formulas give what the engine reckons from that. */
export function answeredForm(
  blank: FormSheetContent,
  held: (indicator: string) => HeldContent,
): FormSheetContent {
  const table = readFormSheet(sheetGrid(layoutFormSheet({ ...blank, held })))?.table;
  const entries = table?.units[0]?.entries;
  return {
    ...blank,
    held,
    reckoned: (code) => {
      const value = figureOf(entries?.get(code)?.observed);
      return value === null ? null : toNumber(value);
    },
  };
}

/**
 * A form laid out anew for another workbook: every cell as it was typed, computed ones with their formulas. A person's own
 * colours, notes and extra columns are not carried over.
 */
export function carriedForm(
  table: FormTable,
  sheet: string,
  previous: PreviousForm,
): FormSheetContent | null {
  const [row] = table.units;
  if (row === undefined) return null;
  const { set, period, asOf } = table;
  return {
    set,
    period,
    asOf,
    unit: row.unit,
    sheet,
    previous,
    purpose: 'own',
    held: (code) => heldIn(set, row.entries, code),
    reckoned: (code) => {
      const value = figureOf(row.entries.get(code)?.observed);
      return value === null ? null : toNumber(value);
    },
    target: (item) => targetIn(set, row, item),
    remark: ({ code }) => row.remarks.get(code)?.text ?? null,
  };
}

/** Last period's figures as the form itself holds them. */
export function typedBefore({ units }: FormTable): PreviousForm {
  const entries = units[0]?.previous;
  return { type: 'typed', held: (code) => entries?.get(code)?.content ?? null };
}

export const NOTHING_BEFORE: PreviousForm = { type: 'typed', held: () => null };

/** Looks last period's figures up on its form as people have it; null where that form has no column of codes. */
export function previousOnForm({ layout, table }: FoundForm): PreviousForm | null {
  const { codeColumn, columns } = layout;
  if (codeColumn === null || table === null) return null;
  return {
    type: 'sheet',
    sheet: table.sheet,
    codeColumn,
    column: (facet) => columns.find(({ key }) => key.type === 'value' && key.facet === facet)?.column ?? null,
    cached: cachedIn(table),
  };
}

/** Looks last period's figures up on its form as this program lays it out in the same workbook. */
export function previousOnNewForm(table: FormTable, sheet: string): PreviousForm {
  const { columns } = table.set.form;
  return {
    type: 'sheet',
    sheet,
    codeColumn: FORM_COLUMN.code,
    column: (facet) => {
      const index = columns.findIndex((column) => column.role === 'value' && column.facet === facet);
      return index === -1 ? null : FORM_COLUMN.first + index;
    },
    cached: cachedIn(table),
  };
}

function cachedIn({ units }: FormTable): (indicator: string) => HeldContent {
  const entries = units[0]?.entries;
  return (code) => {
    const entry = entries?.get(code);
    const reckoned = entry?.formula === null ? null : figureOf(entry?.observed);
    return reckoned === null ? (entry?.content ?? null) : toNumber(reckoned);
  };
}

/** What was typed; null for a cell that its formula fills. */
function heldIn(set: FormSet, entries: ReadonlyMap<string, Entry>, code: string): HeldContent {
  const entry = entries.get(code);
  const indicator = indicatorOf(set, code);
  const isComputed =
    indicator !== undefined && isFigureIndicator(indicator) && indicator.computed !== undefined;
  return entry === undefined || (isComputed && isLeftToEngine(entry)) ? null : entry.content;
}

/** What the cell says; an emptied one stays empty. */
function targetIn(set: FormSet, { targets }: EntryRow, item: FormItem): string | null {
  const indicator = judgedIndicator(set, item);
  return indicator === null ? null : (targets.get(indicator.code)?.text ?? '');
}
