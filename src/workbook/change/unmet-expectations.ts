import { cellText } from '../address';
import { WorkbookError } from '../port';
import type { CellContent } from '../sheet-model';
import { contentAt, sameContent, type GridContents } from './grid-content';
import type { Expectation } from './sheet-change';

/** The sheet that an expectation speaks of. */
export function expectedSheet(expectation: Expectation): string {
  return expectation.type === 'whole' ? expectation.grid.name : expectation.sheet;
}

/** Throws `changed-meanwhile` with the first cells that are no longer what they were. `find` gives null for no such sheet. */
export function refuseUnmet(
  expectations: readonly Expectation[],
  find: (sheet: string) => GridContents | null,
): void {
  const changed = expectations.flatMap((expectation) => unmet(expectation, find(expectedSheet(expectation))));
  if (changed.length === 0) return;
  const more = changed.length > MOST_NAMED ? ` (+${changed.length - MOST_NAMED})` : '';
  throw new WorkbookError('changed-meanwhile', `${changed.slice(0, MOST_NAMED).join(', ')}${more}`);
}

/** Enough to find the place. */
const MOST_NAMED = 10;

function unmet(expectation: Expectation, found: GridContents | null): readonly string[] {
  const sheet = expectedSheet(expectation);
  if (expectation.type === 'absent') return found === null ? [] : [sheet];
  if (found === null) return [sheet];
  const differs = (row: number, column: number, content: CellContent): readonly string[] =>
    sameContent(contentAt(found, row, column), content) ? [] : [`${sheet}!${cellText({ row, column })}`];
  if (expectation.type === 'cells') {
    return expectation.cells.flatMap(({ row, column, content }) => differs(row, column, content));
  }
  const { grid } = expectation;
  const rows = Math.max(grid.values.length, found.values.length);
  const columns = Math.max(grid.values[0]?.length ?? 0, found.values[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
      differs(row, column, contentAt(grid, row, column)),
    ),
  );
}
