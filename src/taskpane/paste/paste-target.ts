import type { Contents } from '../../actions/read-contents';
import type { MatrixTable } from '../../model/entry';
import { matrixTables } from '../state/entry-tables';

/** Every entry sheet that can take figures, the latest period first and copies of a period after its first sheet. */
export function pasteTargets(contents: Contents): readonly MatrixTable[] {
  const firsts = matrixTables(contents);
  const copies = contents.entrySheets.flatMap(({ table }) =>
    table?.arrangement !== 'matrix' || firsts.includes(table) ? [] : [table],
  );
  return [...firsts, ...copies];
}

/** The entry sheet that came into view or was chosen last, or the latest when none of them is one. */
export function pasteTarget(contents: Contents, recentSheets: readonly string[]): MatrixTable | null {
  const targets = pasteTargets(contents);
  const [recent] = recentSheets.flatMap((name) => targets.find(({ sheet }) => sheet === name) ?? []);
  return recent ?? targets[0] ?? null;
}
