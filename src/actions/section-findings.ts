import type { EntryTable } from '../model/entry';
import type { Finding } from '../model/finding';
import type { ComputedFormSection } from './form-section';
import type { FoundEntrySheet } from './read-contents';
import type { SectionRequest } from './section-request';

/**
 * What concerns any of the sections asked for. A sheet whose period cannot be read might be the one that is meant, and a
 * fault that names no set may be of any: both count for every request.
 */
export function concernsAny(requests: readonly SectionRequest[]): (found: Finding) => boolean {
  return ({ place }) =>
    requests.some(
      ({ set, period, comparison }) =>
        (place.set === undefined || place.set === set.id) &&
        (place.period === undefined || place.period === period.id || place.period === comparison.id),
    );
}

/** What concerns one of these tables. */
export function concerns(
  sheets: readonly FoundEntrySheet[],
  ...tables: readonly (EntryTable | null)[]
): (found: Finding) => boolean {
  const places = sheets.filter(({ table }) => table !== null && tables.includes(table));
  return ({ place }) =>
    places.some(
      ({ table, workbook }) =>
        table?.sheet === place.sheet && (place.workbook === undefined || place.workbook === workbook),
    );
}

/** What concerns a result that a form takes from another set's sheet: its cell, or the whole sheet. */
export function concernsSources(
  sheets: readonly FoundEntrySheet[],
  { sources, borrowings }: Pick<ComputedFormSection, 'sources' | 'borrowings'>,
): (found: Finding) => boolean {
  const ofSources = concerns(sheets, ...sources);
  const codes = new Set(
    borrowings.flatMap(({ result }) => (result.type === 'joined' ? [result.from.code] : [])),
  );
  return (found) =>
    ofSources(found) && (found.place.indicator === undefined || codes.has(found.place.indicator.code));
}

/** Whether a cell was found blank whose result another set tells. */
export function isToldByOthers(
  { code, place }: Finding,
  { borrowings }: Pick<ComputedFormSection, 'borrowings'>,
): boolean {
  if (code !== 'blank') return false;
  return borrowings.some(
    ({ indicator, result }) => result.type === 'joined' && indicator.code === place.indicator?.code,
  );
}
