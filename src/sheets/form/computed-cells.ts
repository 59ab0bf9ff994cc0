import { decimal } from '../../model/decimal';
import { codesIn } from '../../model/formula/codes-in';
import { parseFormula } from '../../model/formula/parse-formula';
import { spreadsheetFormula } from '../../model/formula/spreadsheet-formula';
import { isFigureIndicator, type FormSet, type Indicator } from '../../model/indicator-set';
import { cellText } from '../../workbook/address';
import { formCells } from './form-cells';

/** The live formula of a computed indicator on a new form; null for one that is typed. */
export type FormulaOf = (indicator: Indicator) => string | null;

/** The formulas of a form. An indicator that needs what the form does not ask for is typed. */
export function formulasOfForm(set: FormSet): FormulaOf {
  const places = new Map(
    formCells(set).flatMap(({ row, column, of, indicator }) =>
      indicator === null || of.role !== 'value' ? [] : [[indicator.code, cellText({ row, column })] as const],
    ),
  );
  return (indicator) => {
    if (!isFigureIndicator(indicator) || indicator.computed === undefined) return null;
    const parsed = parseFormula(indicator.computed.from);
    if (!('ok' in parsed) || codesIn(parsed.ok).some((code) => !places.has(code))) return null;
    const { ifZeroBase } = indicator.computed;
    return spreadsheetFormula(parsed.ok, (code) => places.get(code) ?? '', {
      decimals: indicator.decimals,
      ifZeroBase: ifZeroBase === undefined ? null : decimal(ifZeroBase),
    });
  };
}
