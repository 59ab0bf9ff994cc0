import {
  NOTHING_REMEMBERED,
  type ConsolidationMemory,
  type SubmissionOrigin,
} from '../../../src/consolidation/memory';
import { layoutMemorySheet } from '../../../src/sheets/take-in/memory-sheet';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { SheetGrid } from '../../../src/workbook/port';

/** A memory of these origins and of nothing else. */
export function remembering(...origins: readonly SubmissionOrigin[]): ConsolidationMemory {
  return { ...NOTHING_REMEMBERED, origins };
}

/** What a unit sent of May 2025. */
export function originFrom(unit: string, rest: Partial<SubmissionOrigin> = {}): SubmissionOrigin {
  return {
    set: '766',
    period: '2025-05',
    unit,
    file: `Xã ${unit}/so-lieu.xlsx`,
    sheet: '766 T5-2025',
    hash: '0123456789abcdef',
    received: { year: 2025, month: 6, day: 3 },
    isReceivedGuessed: false,
    revision: 1,
    takenAt: '2025-06-03T02:00:00.000Z',
    values: [{ kind: 'value', code: 'CKMB', cell: 'D4', content: 94.59 }],
    declined: [],
    ...rest,
  };
}

/** The memory sheet as it would be read. */
export function gridOf(memory: ConsolidationMemory): SheetGrid {
  return sheetGrid(layoutMemorySheet(memory));
}
