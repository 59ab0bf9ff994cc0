import type { MissingStatus, ObservationStatus } from '../../model/observation';
import type { IndicatorTable } from '../../ranking/indicator-table';
import { STATUS_WORDS } from '../entry/entry-words';

/** The short words that stand for a figure, in the order in which they are explained. */
const EXPLAINED = {
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-assigned': 'không giao chỉ tiêu',
} as const satisfies Readonly<Partial<Record<MissingStatus, string>>>;

const STATUSES = ['no-activity', 'not-applicable', 'not-assigned'] as const;

/** What the short words mean that stand in these tables, each once: "KPS: không phát sinh". No line without any. */
export function wordNotes(
  unitTables: readonly IndicatorTable[],
  parentTables: readonly IndicatorTable[],
): readonly string[] {
  const printed = [
    ...unitTables.flatMap(({ rows }) => rows),
    ...[...unitTables, ...parentTables].flatMap(({ parent }) => (parent === null ? [] : [parent])),
  ];
  return explainedWords(
    new Set(printed.flatMap(({ current, previous }) => [current.status, previous.status])),
  );
}

/** What the short words mean that stand for these statuses, in one line. */
export function explainedWords(used: ReadonlySet<ObservationStatus>): readonly string[] {
  const words = STATUSES.filter((status) => used.has(status)).map(
    (status) => `${STATUS_WORDS[status][0]}: ${EXPLAINED[status]}`,
  );
  return words.length === 0 ? [] : [`${words.join('; ')}.`];
}
