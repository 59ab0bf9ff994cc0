import type { Contents } from '../../actions/read-contents';
import type { SectionRequest } from '../../actions/report-sections';
import { rowsOf } from '../../model/entry';
import { figureOf } from '../../model/observation';
import type { Period } from '../../model/period';
import { entryTables, tableKey } from './entry-tables';

/** The periods asked for whose sheet holds no figure of anybody. */
export function emptyPeriods(contents: Contents, requests: readonly SectionRequest[]): readonly Period[] {
  const asked = new Set(requests.map(tableKey));
  return entryTables(contents)
    .filter((table) => asked.has(tableKey(table)))
    .filter((table) =>
      rowsOf(table).every(({ entries }) =>
        [...entries.values()].every(({ observed }) => figureOf(observed) === null),
      ),
    )
    .map(({ period }) => period);
}
