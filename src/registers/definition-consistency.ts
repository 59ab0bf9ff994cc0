import type * as z from 'zod';
import { parseListLine, placeholdersIn } from './list-line';

/** The parts of a definition that name columns. */
interface NamingParts {
  readonly columns: readonly { readonly code: string; readonly kind: string; readonly required: boolean }[];
  readonly keyColumns: readonly string[];
  readonly printed: { readonly countedBy?: string | undefined; readonly line?: string | undefined };
}

/** Adds an issue for every code used twice, for every code that no column has and for a line that cannot be read. */
export function reportInconsistencies(
  { columns, keyColumns, printed }: NamingParts,
  context: z.RefinementCtx,
): void {
  const known = new Map(columns.map((column) => [column.code, column]));
  const fault = (path: (string | number)[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };
  columns.forEach(({ code }, index) => {
    if (columns.findIndex((other) => other.code === code) < index)
      fault(['columns', index, 'code'], 'used twice');
  });
  keyColumns.forEach((code, index) => {
    if (!known.has(code)) fault(['keyColumns', index], `no column "${code}"`);
  });
  const [first = ''] = keyColumns;
  if (known.get(first)?.required === false) fault(['keyColumns', 0], 'not required');
  if (printed.countedBy !== undefined && known.get(printed.countedBy)?.kind !== 'choice')
    fault(['printed', 'countedBy'], 'not a choice');
  if (printed.line === undefined) return;
  const line = parseListLine(printed.line);
  if (line === null) {
    fault(['printed', 'line'], 'brackets that do not match');
    return;
  }
  for (const code of placeholdersIn(line)) {
    if (!known.has(code)) fault(['printed', 'line'], `no column "${code}"`);
  }
}
