import type { Contents } from '../../actions/read-contents';
import type { SectionRequest } from '../../actions/report-sections';
import { rowsOf, type EntryTable } from '../../model/entry';
import { figureOf } from '../../model/observation';
import type { Period } from '../../model/period';
import { tableKey } from './entry-tables';

/** The periods asked for whose sheets hold nothing of anybody. */
export function emptyPeriods(contents: Contents, requests: readonly SectionRequest[]): readonly Period[] {
  return requests
    .filter((request) =>
      contents.entrySheets.every(
        ({ table }) => table === null || tableKey(table) !== tableKey(request) || isEmpty(table),
      ),
    )
    .map(({ period }) => period);
}

/** Ranked units need a figure; a form may be told in words: "Đạt". */
function isEmpty(table: EntryTable): boolean {
  return rowsOf(table).every(({ entries }) =>
    [...entries.values()].every(({ observed }) =>
      table.arrangement === 'matrix' ? figureOf(observed) === null : observed.status !== 'reported',
    ),
  );
}
