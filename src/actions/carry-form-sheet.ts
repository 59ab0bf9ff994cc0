import { toNumber } from '../model/decimal';
import { computedFigures, isLeftToEngine } from '../model/computed-figures';
import type { FormTable } from '../model/entry';
import { indicatorOf, isFigureIndicator } from '../model/indicator-set';
import { judgedIndicator } from '../judgement/judged-indicator';
import type { FormSheetContent, PreviousForm } from '../sheets/form/form-content';
import { layoutFormSheet } from '../sheets/form/form-layout';
import type { SheetModel } from '../workbook/sheet-model';
import { newColumns, placesOnNewForm } from './form-places';
import { unitRow } from './form-section';
import { formSheetName } from './form-sheet-name';

/**
 * A unit's form laid out anew for another workbook: every cell as it was typed, computed ones with their formulas. A
 * person's own colours, notes and extra columns are not carried over.
 */
export function carriedForm(table: FormTable, earlier: FormTable | null): SheetModel {
  const row = unitRow(table);
  const { set } = table;
  const computed = computedFigures(row.entries, table.indicators);
  const content: FormSheetContent = {
    set,
    period: table.period,
    asOf: table.asOf,
    unit: row.unit,
    sheet: formSheetName(table),
    held: (code) => {
      const indicator = indicatorOf(set, code);
      const entry = row.entries.get(code);
      const isComputed =
        indicator !== undefined && isFigureIndicator(indicator) && indicator.computed !== undefined;
      return isComputed && isLeftToEngine(entry) ? null : (entry?.content ?? null);
    },
    reckoned: (code) => {
      const value = computed.get(code);
      return value === undefined ? null : toNumber(value);
    },
    target: (item) => row.targets.get(judgedIndicator(set, item)?.code ?? '')?.text ?? '',
    remark: ({ code }) => row.remarks.get(code)?.text ?? null,
    previous:
      earlier === null
        ? { type: 'typed', held: (code) => row.previous.get(code)?.content ?? null }
        : previousForm(earlier),
    purpose: 'own',
  };
  return layoutFormSheet(content);
}

function previousForm(earlier: FormTable): PreviousForm {
  const row = unitRow(earlier);
  const places = placesOnNewForm(earlier);
  return {
    type: 'sheet',
    sheet: places.sheet,
    codeColumn: places.codeColumn,
    column: newColumns(earlier.set).value,
    cached: (code) => {
      const indicator = indicatorOf(earlier.set, code);
      return indicator === undefined ? null : places.holds(indicator, row.entries.get(code));
    },
  };
}
