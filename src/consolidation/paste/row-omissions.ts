import type { PasteOmission } from '../../model/paste-problem';
import type { MatchedRow, MatchedTable } from './match-rows';
import type { PastedFigure } from './read-figures';

/** What is not taken because of whose row it is, and units that stand in the table more than once. */
export function omissionsOfRows(
  { rows }: MatchedTable,
  figures: readonly PastedFigure[],
): readonly PasteOmission[] {
  const linesRead = new Set(figures.map(({ line }) => line));
  return rows.flatMap((row) => omissionOf(row, linesRead.has(row.line)) ?? []);
}

function omissionOf(row: MatchedRow, isRead: boolean): PasteOmission | null {
  const { match, line, name, code, duplicateOf } = row;
  switch (match.type) {
    case 'unit':
      if (duplicateOf === null) return null;
      return { code: 'same-unit-again', line, details: { unit: match.unit.name, otherLine: duplicateOf } };
    case 'sub-row':
      if (!isRead) return { code: 'sub-row-without-column', line, details: { name } };
      if (duplicateOf === null) return null;
      return { code: 'same-unit-again', line, details: { unit: name, otherLine: duplicateOf } };
    case 'ambiguous':
      return {
        code: 'ambiguous-unit',
        line,
        details: { name, candidates: match.candidates.map((unit) => unit.name) },
      };
    case 'code-name-mismatch':
      return { code: 'code-name-mismatch', line, details: { code, name, nameOfCode: match.unitOfCode.name } };
    case 'suggested': {
      const [{ unit, reason }] = match.suggestions;
      return { code: 'suggested-unit', line, details: { name, suggestion: unit.name, reason } };
    }
    case 'unknown':
      return { code: 'unknown-unit', line, details: { name } };
    case 'short': {
      const details = { unit: match.unit.name, cells: row.cells.length, width: match.width };
      return { code: 'short-row', line, details };
    }
    case 'nameless':
      return { code: 'nameless', line, details: {} };
    case 'confirmed-twice': {
      const { unit, otherLine } = match;
      return { code: 'confirmed-twice', line, details: { name, unit: unit.name, otherLine } };
    }
    case 'total':
      return { code: 'total', line, details: { name } };
    case 'remark':
      return {
        code: 'remark',
        line,
        details: { name: name === '' ? row.cells.filter((text) => text !== '').join(' ') : name },
      };
  }
}
