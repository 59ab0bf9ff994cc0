import { finding, type Finding } from '../../model/finding';
import { unitNameKey } from '../../model/name-folding';
import type { Unit } from '../../model/unit';
import { cellText, type CellAddress } from '../../workbook/address';
import type { SheetGrid } from '../../workbook/port';
import { findWords, textAt } from '../entry/grid-text';
import { UNIT_CODE_NAME, UNIT_NAME_NAME } from '../entry/tag';
import { filledBeside } from '../heading/labelled-cell';
import { FORM_WORDS } from './form-words';
import type { RecognisedForm } from './recognise-form';

/** Whose form it is, as the cells at its top say; the hidden tag stands in for a code that was deleted. */
export function readFormUnit(
  grid: SheetGrid,
  { tag }: RecognisedForm,
): { readonly unit: Unit; readonly nameCell: string | null; readonly findings: readonly Finding[] } {
  const { code: codeCell, name: nameCell } = unitCells(grid);
  const written = codeCell === null ? '' : textAt(grid, codeCell);
  const name = nameCell === null ? '' : textAt(grid, nameCell);
  const unit: Unit = {
    code: written === '' ? (tag?.unit ?? '') : written,
    name,
    kind: unitNameKey(name).kind ?? 'other',
    aliases: [],
  };
  const emptyCell = written === '' ? codeCell : nameCell;
  const place = { sheet: grid.name, ...(emptyCell === null ? {} : { cell: cellText(emptyCell) }) };
  return {
    unit,
    nameCell: nameCell === null ? null : cellText(nameCell),
    findings: written === '' || name === '' ? [finding('unit-unnamed', place, { code: written, name })] : [],
  };
}

/** The cells that hold the unit's code and name; by their names, or the first two filled cells beside the label. */
export function unitCells(grid: SheetGrid): {
  readonly code: CellAddress | null;
  readonly name: CellAddress | null;
} {
  const code = namedCell(grid, UNIT_CODE_NAME);
  const name = namedCell(grid, UNIT_NAME_NAME);
  if (code !== null && name !== null) return { code, name };
  const label = findWords(grid, grid.values.length, FORM_WORDS.unit);
  const labelled = label === null ? [] : filledBeside(grid, label);
  return { code: code ?? labelled[0] ?? null, name: name ?? labelled[1] ?? null };
}

function namedCell(grid: SheetGrid, wanted: string): CellAddress | null {
  const range = grid.names.find(({ name }) => name === wanted)?.range;
  return range === undefined ? null : { row: range.top, column: range.left };
}
