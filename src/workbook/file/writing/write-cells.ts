import type { Cell, CellStyle as FileStyle } from 'hucre';
import type { CellContent, FormulaContent, SheetModel } from '../../sheet-model';
import { markedError } from './cached-errors';
import { encodeCellText, encodeText } from '../notation/escaped-text';
import { fileFormula } from '../notation/formula-text';
import { fileStyle } from './write-style';

/** The cells of a model as hucre takes them, by `row,column`; blank cells only for their style. */
export function fileCells({ cells, styles }: SheetModel): Map<string, Partial<Cell>> {
  const fileStyles = new Map<string, FileStyle>(
    Object.entries(styles).map(([name, style]) => [name, fileStyle(style)]),
  );
  return new Map(
    cells.flatMap(({ row, column, content, style }) => {
      const look = fileStyles.get(style ?? '');
      const styled = look === undefined || Object.keys(look).length === 0 ? {} : { style: look };
      const cell = { ...fileContent(content), ...styled };
      return Object.keys(cell).length === 0 ? [] : [[`${row},${column}`, cell] as const];
    }),
  );
}

/** A text goes as a value, so it never becomes a formula whatever it begins with. */
function fileContent(content: CellContent): Partial<Cell> {
  if (content === null || content === '') return {};
  if (typeof content === 'string') return { value: encodeCellText(content) };
  if (typeof content !== 'object') return { value: content };
  return 'error' in content ? { value: content.error } : formulaCell(content);
}

function formulaCell({ formula, cached }: FormulaContent): Partial<Cell> {
  return { formula: fileFormula(formula), formulaResult: fileResult(cached) };
}

function fileResult(cached: FormulaContent['cached']): string | number | boolean {
  if (typeof cached === 'object') return markedError(cached.error);
  return typeof cached === 'string' ? encodeText(cached) : cached;
}
