import { rowLikeness, type SheetFingerprint } from './fingerprint';

/** A row with some figures edited is still the row it was. */
const SAME_ROW = 0.5;

/**
 * For each row of a sheet as it is now the row that it was when it was written; null for one that a person put in. Rows
 * are told by what they hold, so that one more row above does not make all below it strange.
 */
export function alignedRows(written: SheetFingerprint, now: SheetFingerprint): readonly (number | null)[] {
  const isInPlace = written.every((row, index) => rowLikeness(row, now[index] ?? '') >= SAME_ROW);
  if (isInPlace) return now.map((_, row) => row);
  const aligned = new Array<number | null>(now.length).fill(null);
  let [fromNow, fromWritten] = [0, 0];
  for (const [atNow, atWritten] of [...uniquePairs(written, now), [now.length, written.length] as const]) {
    fillGap(aligned, written, now, { fromNow, toNow: atNow, fromWritten, toWritten: atWritten });
    if (atNow < now.length) aligned[atNow] = atWritten;
    [fromNow, fromWritten] = [atNow + 1, atWritten + 1];
  }
  return withMovedRows(aligned, written, now);
}

/** Rows that a person has sorted are the rows they were, wherever they stand. */
function withMovedRows(
  aligned: readonly (number | null)[],
  written: SheetFingerprint,
  now: SheetFingerprint,
): readonly (number | null)[] {
  const used = new Set(aligned.filter((row) => row !== null));
  const free = new Map<string, number[]>();
  for (const [index, row] of written.entries()) {
    if (used.has(index) || trimmed(row) === '') continue;
    free.set(trimmed(row), [...(free.get(trimmed(row)) ?? []), index]);
  }
  return aligned.map((row, index) => row ?? free.get(trimmed(now[index] ?? ''))?.shift() ?? null);
}

/** Without the empty cells at its end. */
function trimmed(row: string): string {
  return row.replace(/\.+$/, '');
}

/** Rows that are there once then and once now, in an order that both share; as many as that gives. */
function uniquePairs(
  written: SheetFingerprint,
  now: SheetFingerprint,
): readonly (readonly [number, number])[] {
  const places = placesOfUnique(written);
  const pairs = [...placesOfUnique(now)].flatMap(([print, atNow]) => {
    const atWritten = places.get(print);
    return atWritten === undefined ? [] : [[atNow, atWritten] as const];
  });
  return longestRising(pairs);
}

function placesOfUnique(rows: SheetFingerprint): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const print = trimmed(row);
    if (print === '' || places.has(print)) repeated.add(print);
    places.set(print, index);
  }
  for (const print of repeated) places.delete(print);
  return places;
}

/** The longest run of pairs that rise in their second place; they rise in their first. */
function longestRising(
  pairs: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? null : (ends[low - 1] ?? null);
    ends[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at: number | null = ends.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    const pair = pairs[at];
    if (pair !== undefined) run.unshift(pair);
  }
  return run;
}

interface Gap {
  readonly fromNow: number;
  readonly toNow: number;
  readonly fromWritten: number;
  readonly toWritten: number;
}

/** Between two rows that are certain each row goes to the next one that is like it. */
function fillGap(
  aligned: (number | null)[],
  written: SheetFingerprint,
  now: SheetFingerprint,
  { fromNow, toNow, fromWritten, toWritten }: Gap,
): void {
  const isSameLength = toNow - fromNow === toWritten - fromWritten;
  let next = fromWritten;
  for (let row = fromNow; row < toNow; row += 1) {
    for (let candidate = next; candidate < toWritten; candidate += 1) {
      const before = written[candidate] ?? '';
      const isLike =
        before === ''
          ? (now[row] ?? '').replaceAll('.', '') === ''
          : rowLikeness(before, now[row] ?? '') >= SAME_ROW;
      if (!isLike && !isSameLength) continue;
      aligned[row] = candidate;
      next = candidate + 1;
      break;
    }
  }
}
