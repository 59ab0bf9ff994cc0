import { judgedIndicator } from '../../judgement/judged-indicator';
import { isFigureIndicator, type Indicator } from '../../model/indicator-set';
import type { CellContent } from '../../workbook/sheet-model';
import { lookupFormula } from '../lookup-column';
import type { SheetBuilder } from '../sheet-builder';
import type { FormulaOf } from './computed-cells';
import type { FormCell } from './form-cells';
import type { FormSheetContent } from './form-content';
import { FORM_COLUMN } from './form-geometry';
import type { FormStyle } from './form-styles';

/** Puts what a cell of a new form holds, in the style of what it takes. */
export function putFormCell(
  sheet: SheetBuilder,
  content: FormSheetContent,
  cell: FormCell,
  formulaOf: FormulaOf,
): void {
  const put = (held: CellContent, style: FormStyle): void => {
    sheet.put(cell.row, cell.column, held, style);
  };
  const { item, indicator, of } = cell;
  switch (of.role) {
    case 'measure':
      put(item.measure, 'measure');
      return;
    case 'target': {
      const declared = judgedIndicator(content.set, item)?.target ?? null;
      put(content.target(item) ?? declared, 'words');
      return;
    }
    case 'remark':
      put(content.remark(item), 'prose');
      return;
    case 'value':
      if (indicator === null) put(null, 'closed');
      else putValue(put, content, indicator, formulaOf(indicator));
      return;
    case 'previous':
      if (indicator === null) put(null, 'closed');
      else putPrevious(put, content, cell, indicator);
  }
}

type Put = (held: CellContent, style: FormStyle) => void;

function putValue(
  put: Put,
  { held, reckoned }: FormSheetContent,
  indicator: Indicator,
  formula: string | null,
): void {
  const typed = held(indicator.code);
  if (formula === null) put(typed, entryStyle(indicator));
  else put(typed ?? { formula, cached: reckoned(indicator.code) ?? '' }, 'computed');
}

function putPrevious(
  put: Put,
  { previous }: FormSheetContent,
  { row, of }: FormCell,
  indicator: Indicator,
): void {
  if (previous.type === 'typed') {
    put(previous.held(indicator.code), typedBeforeStyle(indicator));
    return;
  }
  const column = 'facet' in of ? previous.column(of.facet) : null;
  const { sheet, codeColumn } = previous;
  const found =
    column === null
      ? null
      : lookupFormula(
          { sheet, codeColumn, column },
          { row, column: FORM_COLUMN.code },
          previous.cached(indicator.code),
        );
  put(found, indicator.kind === 'date' ? 'previousFoundDay' : 'previous');
}

/** The style of a cell that takes an indicator's value. */
export function entryStyle(indicator: Indicator): FormStyle {
  if (isFigureIndicator(indicator)) return indicator.accepts.length === 0 ? 'figure' : 'figureOrWords';
  switch (indicator.kind) {
    case 'yes-no':
    case 'verdict':
    case 'fraction':
      return 'words';
    case 'text':
    case 'target':
      return 'prose';
    case 'date':
      return 'day';
  }
}

function typedBeforeStyle(indicator: Indicator): FormStyle {
  if (isFigureIndicator(indicator)) return 'previousTyped';
  return indicator.kind === 'date' ? 'previousDay' : 'previousWords';
}
