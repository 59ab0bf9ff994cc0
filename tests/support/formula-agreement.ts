import fc from 'fast-check';
import { decimalFromNumber, isEqual, toPlainText, type Decimal } from '../../src/model/decimal';
import { codesIn } from '../../src/model/formula/codes-in';
import { evaluate, type ComputedAs } from '../../src/model/formula/evaluate';
import type { Formula } from '../../src/model/formula/formula';
import { spreadsheetFormula } from '../../src/model/formula/spreadsheet-formula';
import type { GridValue } from '../../src/workbook/port';
import { calculatedRows, inputCell, type InputCell } from './formula-engine';

/** What stands in a cell where no figure does: status words, blanks, numbers and dates typed as text. */
export const noFigure: fc.Arbitrary<InputCell> = fc.constantFrom(
  null,
  '',
  ' ',
  'KPS',
  '*',
  '-',
  'N/A',
  'không áp dụng',
  'trên 60%',
  '12',
  '92,83',
  '1.10',
  '3/5',
);

/** Figures of which some are missing, or are 0, as on any entry sheet. */
export function withGaps(figures: fc.Arbitrary<readonly number[]>): fc.Arbitrary<readonly InputCell[]> {
  return figures.chain((row) =>
    fc.tuple(
      ...row.map((figure) =>
        fc.oneof(
          { weight: 18, arbitrary: fc.constant(figure) },
          { weight: 1, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: noFigure },
        ),
      ),
    ),
  );
}

/** A row of inputs, in the order of `codesIn(formula)`, for which the spreadsheet program and the engine differ. */
export interface Disagreement {
  readonly inputs: readonly InputCell[];
  readonly cell: GridValue;
  readonly engine: string;
}

/** Rows of one formula and its inputs each, calculated both ways. */
export async function disagreements(
  rows: readonly { readonly formula: Formula; readonly inputs: readonly InputCell[] }[],
  computedAs: ComputedAs,
): Promise<readonly Disagreement[]> {
  const texts = rows.map(({ formula }, row) => {
    const codes = codesIn(formula);
    return spreadsheetFormula(formula, (code) => inputCell(row, codes.indexOf(code)), computedAs);
  });
  const cells = await calculatedRows(
    (row) => texts[row] ?? '',
    rows.map(({ inputs }) => inputs),
  );
  return rows.flatMap(({ formula, inputs }, row) => {
    const cell = cells[row] ?? '';
    const engine = evaluate(formula, figuresIn(formula, inputs), computedAs);
    return agree(cell, engine) ? [] : [{ inputs, cell, engine: engine === null ? '' : toPlainText(engine) }];
  });
}

/** The figures of a row by code; what is no number is none. */
export function figuresIn(formula: Formula, inputs: readonly InputCell[]): (code: string) => Decimal | null {
  const codes = codesIn(formula);
  return (code) => {
    const input = inputs[codes.indexOf(code)];
    return typeof input === 'number' ? decimalFromNumber(input) : null;
  };
}

function agree(cell: GridValue, engine: Decimal | null): boolean {
  if (engine === null) return cell === '';
  return typeof cell === 'number' && isEqual(decimalFromNumber(cell), engine);
}
