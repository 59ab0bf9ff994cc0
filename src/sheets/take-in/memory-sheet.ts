import type * as z from 'zod';
import {
  NOTHING_REMEMBERED,
  type ConsolidationMemory,
  type SubmissionOrigin,
} from '../../consolidation/memory';
import { deadlineSchema, mappingSchema, packedOriginSchema } from '../../consolidation/memory-schema';
import { chunksOf, readChunkedJson } from '../../workbook/journal/chunked-text';
import { hiddenSheet } from '../../workbook/journal/hidden-sheet';
import type { SheetGrid } from '../../workbook/port';
import type { SheetModel } from '../../workbook/sheet-model';

/** A very hidden sheet: where every value that was taken in comes from. */
export const MEMORY_SHEET = 'SCS nguồn';

const HEADINGS = ['Loại', 'Nội dung'];
const KIND = { origin: 'nguồn', mapping: 'bảng lạ', deadline: 'hạn' } as const;

/** The memory as a sheet: a row each, its text in as many cells as it needs. */
export function layoutMemorySheet({ origins, mappings, deadlines }: ConsolidationMemory): SheetModel {
  const rows = [
    ...origins.map((origin) => [KIND.origin, ...chunksOf(JSON.stringify(packed(origin)))]),
    ...mappings.map((mapping) => [KIND.mapping, ...chunksOf(JSON.stringify(mapping))]),
    ...deadlines.map((deadline) => [KIND.deadline, ...chunksOf(JSON.stringify(deadline))]),
  ];
  return hiddenSheet(
    MEMORY_SHEET,
    [HEADINGS, ...rows].flatMap((texts, row) => texts.map((content, column) => ({ row, column, content }))),
  );
}

/** Reads the memory; a row that cannot be read is left out, and its values then count as typed by hand: nothing is lost. */
export function readMemorySheet(grid: SheetGrid | null): ConsolidationMemory {
  if (grid === null) return NOTHING_REMEMBERED;
  const origins: ConsolidationMemory['origins'][number][] = [];
  const mappings: ConsolidationMemory['mappings'][number][] = [];
  const deadlines: ConsolidationMemory['deadlines'][number][] = [];
  for (const [kind, ...chunks] of grid.values.slice(1)) {
    const read = readChunkedJson(chunks.filter((chunk) => typeof chunk === 'string'));
    if (kind === KIND.origin) origins.push(...parsed(packedOriginSchema, read).map(unpacked));
    if (kind === KIND.mapping) mappings.push(...parsed(mappingSchema, read));
    if (kind === KIND.deadline) deadlines.push(...parsed(deadlineSchema, read));
  }
  return { origins, mappings, deadlines };
}

/** What a row holds, or nothing where it is not of this shape. */
function parsed<Schema extends z.ZodType>(schema: Schema, row: unknown): readonly z.output<Schema>[] {
  const result = schema.safeParse(row);
  return result.success ? [result.data] : [];
}

/** Names of fields for every value would be most of the text. */
function packed({ values, ...origin }: SubmissionOrigin) {
  return { ...origin, values: values.map(({ kind, code, cell, content }) => [kind, code, cell, content]) };
}

function unpacked({ values, ...origin }: z.output<typeof packedOriginSchema>): SubmissionOrigin {
  return { ...origin, values: values.map(([kind, code, cell, content]) => ({ kind, code, cell, content })) };
}
