import type { ConsolidationMemory } from '../../consolidation/memory';
import type { SheetGrid } from '../../workbook/port';
import { memoryRows, rowsOn } from './memory-sheet';

/** A cell of the memory sheet and what it is to hold. */
export interface MemoryCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | null;
}

/**
 * The cells that turn the memory sheet as it was read into one that holds this memory. Rows that say the same stay where
 * they are, so that the take-in of a few files writes a few rows, however many years the sheet remembers.
 */
export function memoryChanges(grid: SheetGrid, memory: ConsolidationMemory): readonly MemoryCell[] {
  const standing = rowsOn(grid);
  const wanted = new Map<string, (readonly string[])[]>();
  for (const texts of memoryRows(memory)) {
    const key = JSON.stringify(texts);
    wanted.set(key, [...(wanted.get(key) ?? []), texts]);
  }
  const free = standing.flatMap((texts, index) =>
    wanted.get(JSON.stringify(texts))?.pop() === undefined ? [index] : [],
  );
  const missing = [...wanted.values()].flat();
  const rows = Math.max(free.length, missing.length);
  return Array.from({ length: rows }, (_, index) => {
    const at = free[index] ?? standing.length + index - free.length;
    return rowChanges(1 + at, standing[at] ?? [], missing[index] ?? []);
  }).flat();
}

function rowChanges(row: number, before: readonly string[], after: readonly string[]): readonly MemoryCell[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, column) => ({
    row,
    column,
    content: after[column] ?? null,
  }));
}
