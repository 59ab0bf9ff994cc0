import type { Paste, PasteReview } from '../../src/consolidation/paste/review-paste';
import { columnKey, reviewPaste } from '../../src/consolidation/paste/review-paste';
import type { PlannedCell } from '../../src/consolidation/paste/plan-paste';
import { sayPasteOmission } from '../../src/language/paste/say-paste';
import { vi } from '../../src/language/vi';
import type { MatrixTable } from '../../src/model/entry';
import type { PasteRefusal } from '../../src/model/paste-problem';
import type { UnitList } from '../../src/model/unit';
import { plain } from '../support/checking';
import { entryTable, mapRows, type TypedTable } from '../support/entry-table';
import { MAY, NGA_NAM_UNITS } from '../support/nga-nam';

/** The May sheet of thị xã Ngã Năm before anything is filled in. */
export const EMPTY_MAY: TypedTable = mapRows(MAY, (row) => ({ ...row, cells: {} }));

/** Cells between `|`, as a table is easily read in a test; the clipboard has tabs. */
export function tabbed(...lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\r\n');
}

interface Around {
  readonly sheet?: MatrixTable;
  readonly units?: UnitList;
}

/** The review of a paste into the empty May sheet; throws where it is refused. */
export function reviewOf(paste: Paste | string, around: Around = {}): PasteReview {
  const reviewing = reviewed(paste, around);
  if (reviewing.type === 'refused') throw new Error(`refused: ${reviewing.refusal.code}`);
  return reviewing.review;
}

/** Why a paste is refused, or null. */
export function refusalOf(paste: Paste | string, around: Around = {}): PasteRefusal | null {
  const reviewing = reviewed(paste, around);
  return reviewing.type === 'refused' ? reviewing.refusal : null;
}

/** "D11 UBND Phường 1: 79.41 (new)". */
export function told({ cell, unit, after, kind }: PlannedCell): string {
  return `${cell} ${unit.name}: ${after.type === 'figure' ? plain(after.value) : after.status} (${kind})`;
}

export function toldCells({ plan }: PasteReview): readonly string[] {
  return plan.cells.map(told);
}

/** The omissions as the pane says them. */
export function saidOmissions({ plan }: PasteReview): readonly string[] {
  return plan.omissions.map((omission) => sayPasteOmission(omission, vi));
}

export function omissionCodes({ plan }: PasteReview): readonly (readonly [number, string])[] {
  return plan.omissions.map(({ line, code }) => [line, code] as const);
}

/** What each column is proposed to be: an indicator's code, or why not. */
export function proposals({ tables }: PasteReview): Readonly<Record<number, string>> {
  const columns = tables.flatMap(({ index, table }) =>
    table.columns.map(({ column, proposal }) => ({ column: columnKey(index, column), proposal })),
  );
  return Object.fromEntries(
    columns.map(({ column, proposal }) => {
      switch (proposal.type) {
        case 'indicator':
          return [column, proposal.indicator];
        case 'choose':
          return [column, `? ${proposal.question}`];
        case 'left-out':
          return [column, `- ${proposal.reason}`];
      }
    }),
  );
}

function reviewed(paste: Paste | string, { sheet, units }: Around) {
  const given = typeof paste === 'string' ? { text: paste } : paste;
  return reviewPaste(given, sheet ?? entryTable(EMPTY_MAY), units ?? NGA_NAM_UNITS);
}
