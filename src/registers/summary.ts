import { add, ZERO, type Decimal } from '../model/decimal';
import type { RegisterColumn } from './register-definition';
import type { RegisterRecord, RegisterTable } from './register-table';

/** What a register adds up to. */
export interface RegisterSummary {
  readonly records: number;
  /** Records by the register's counting column, in the order of its choices; other words come last, as typed. */
  readonly kinds: readonly { readonly kind: string; readonly records: number }[];
  /** The sum of each column of counts, over the cells that hold one; `blank` cells do not. */
  readonly sums: readonly {
    readonly column: RegisterColumn;
    readonly sum: Decimal;
    readonly blank: number;
  }[];
  /** Records that answer yes, for each column of yes and no. */
  readonly answers: readonly { readonly column: RegisterColumn; readonly yes: number }[];
}

/** Counts the records of a register. A blank cell is counted nowhere. */
export function summarise({ register, records }: RegisterTable): RegisterSummary {
  const of = (kind: RegisterColumn['kind']) => register.columns.filter((column) => column.kind === kind);
  return {
    records: records.length,
    kinds: countedKinds(records, register.printed.countedBy, of('choice')),
    sums: of('count').map((column) => sumOf(records, column)),
    answers: of('yes-no').map((column) => ({
      column,
      yes: records.filter((record) => isYes(record, column.code)).length,
    })),
  };
}

function countedKinds(
  records: readonly RegisterRecord[],
  countedBy: string | undefined,
  choiceColumns: readonly RegisterColumn[],
): RegisterSummary['kinds'] {
  if (countedBy === undefined) return [];
  const counts = new Map<string, number>();
  for (const record of records) {
    const cell = record.cells.get(countedBy);
    if (cell === undefined || cell.value.type === 'blank') continue;
    const kind = cell.value.type === 'choice' ? cell.value.choice : cell.text;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const listed = choiceColumns.flatMap((column) =>
    column.kind === 'choice' && column.code === countedBy ? column.choices : [],
  );
  const others = [...counts.keys()].filter((kind) => !listed.includes(kind));
  return [...listed, ...others].flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, records: count }];
  });
}

function sumOf(records: readonly RegisterRecord[], column: RegisterColumn): RegisterSummary['sums'][number] {
  const counts = records.flatMap(({ cells }) => {
    const value = cells.get(column.code)?.value;
    return value?.type === 'count' ? [value.count] : [];
  });
  return { column, sum: counts.reduce(add, ZERO), blank: records.length - counts.length };
}

function isYes({ cells }: RegisterRecord, code: string): boolean {
  const value = cells.get(code)?.value;
  return value?.type === 'answer' && value.isYes;
}
