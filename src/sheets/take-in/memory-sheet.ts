import type * as z from 'zod/mini';
import {
  NOTHING_REMEMBERED,
  type ConfirmedMapping,
  type ConsolidationMemory,
  type Deadline,
  type PasteOrigin,
  type SubmissionOrigin,
  type TakenValue,
  type UnitReceipts,
  type UnreadRow,
} from '../../consolidation/memory';
import {
  deadlineSchema,
  mappingSchema,
  packedOriginSchema,
  packedPasteSchema,
  receiptsSchema,
} from '../../consolidation/memory-schema';
import { chunksOf, readChunkedJson } from '../../workbook/journal/chunked-text';
import { hiddenSheet } from '../../workbook/journal/hidden-sheet';
import type { GridValue, SheetGrid } from '../../workbook/port';
import type { SheetModel } from '../../workbook/sheet-model';

/** A very hidden sheet: where every value that was taken in comes from. */
export const MEMORY_SHEET = 'SCS nguồn';

const HEADINGS = ['Loại', 'Nội dung'];
const KIND = { origin: 'nguồn', mapping: 'bảng lạ', deadline: 'hạn', receipts: 'nộp', paste: 'dán' } as const;

/** The memory as a new sheet: a row for each origin, mapping, deadline, unit that sent and paste, its text in as many cells as it needs. */
export function layoutMemorySheet(memory: ConsolidationMemory): SheetModel {
  return hiddenSheet(
    MEMORY_SHEET,
    [HEADINGS, ...memoryRows(memory)].flatMap((texts, row) =>
      texts.map((content, column) => ({ row, column, content })),
    ),
  );
}

/** Reads the memory. A row that cannot be read is kept as unread; its values then count as typed by hand. */
export function readMemorySheet(grid: SheetGrid | null): ConsolidationMemory {
  if (grid === null) return NOTHING_REMEMBERED;
  const origins: SubmissionOrigin[] = [];
  const mappings: ConfirmedMapping[] = [];
  const deadlines: Deadline[] = [];
  const receipts: UnitReceipts[] = [];
  const pastes: PasteOrigin[] = [];
  const unread: UnreadRow[] = [];
  for (const texts of rowsOn(grid)) {
    if (texts.length === 0) continue;
    const [kind, ...chunks] = texts;
    const read = readChunkedJson(chunks);
    const origin = kind === KIND.origin ? parsed(packedOriginSchema, read) : null;
    const mapping = kind === KIND.mapping ? parsed(mappingSchema, read) : null;
    const deadline = kind === KIND.deadline ? parsed(deadlineSchema, read) : null;
    const ofUnit = kind === KIND.receipts ? parsed(receiptsSchema, read) : null;
    const paste = kind === KIND.paste ? parsed(packedPasteSchema, read) : null;
    if (origin !== null) origins.push(unpacked(origin));
    else if (mapping !== null) mappings.push(mapping);
    else if (deadline !== null) deadlines.push(deadline);
    else if (ofUnit !== null) receipts.push(ofUnit);
    else if (paste !== null) pastes.push(unpackedPaste(paste));
    else unread.push(texts);
  }
  return { origins, mappings, deadlines, receipts, pastes, unread };
}

/** What the rows of a memory hold, without the headings. */
export function memoryRows(memory: ConsolidationMemory): readonly (readonly string[])[] {
  const { origins, mappings, deadlines, receipts, pastes, unread } = memory;
  return [
    ...origins.map((origin) => rowOf(KIND.origin, packed(origin))),
    ...mappings.map((mapping) => rowOf(KIND.mapping, mapping)),
    ...deadlines.map((deadline) => rowOf(KIND.deadline, deadline)),
    ...receipts.map((ofUnit) => rowOf(KIND.receipts, ofUnit)),
    ...pastes.map((paste) => rowOf(KIND.paste, packedPaste(paste))),
    ...unread,
  ];
}

/** The texts of each row below the headings, up to its last cell that is in use. */
export function rowsOn({ values }: SheetGrid): readonly (readonly string[])[] {
  return values.slice(1).map((row) => {
    const texts = row.map(textOf);
    return texts.slice(
      0,
      texts.reduce((used, text, column) => (text === '' ? used : column + 1), 0),
    );
  });
}

/** To the letter: a space at the edge of a chunk is part of its text. */
function textOf(value: GridValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function rowOf(kind: string, content: unknown): readonly string[] {
  return [kind, ...chunksOf(JSON.stringify(content))];
}

/** What a row holds; null where it is not of this shape. */
function parsed<Schema extends z.ZodMiniType>(schema: Schema, row: unknown): z.output<Schema> | null {
  const result = schema.safeParse(row);
  return result.success ? result.data : null;
}

/** Names of fields for every value would be most of the text. */
function packed({ values, declined, ...origin }: SubmissionOrigin) {
  return {
    ...origin,
    values: values.map(packedValue),
    ...(declined.length === 0 ? {} : { declined: declined.map(packedValue) }),
  };
}

function packedPaste({ values, ...paste }: PasteOrigin) {
  return { ...paste, values: values.map(({ unit, code, line, content }) => [unit, code, line, content]) };
}

function unpackedPaste({ values, ...paste }: z.output<typeof packedPasteSchema>): PasteOrigin {
  return { ...paste, values: values.map(([unit, code, line, content]) => ({ unit, code, line, content })) };
}

function packedValue({ kind, code, cell, content }: TakenValue) {
  return [kind, code, cell, content];
}

function unpacked({ values, declined, ...origin }: z.output<typeof packedOriginSchema>): SubmissionOrigin {
  return { ...origin, values: values.map(unpackedValue), declined: declined.map(unpackedValue) };
}

function unpackedValue([kind, code, cell, content]: z.output<
  typeof packedOriginSchema
>['values'][number]): TakenValue {
  return { kind, code, cell, content };
}
