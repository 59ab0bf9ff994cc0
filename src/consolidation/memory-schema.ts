import * as z from 'zod/mini';

const date = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });

/** A value packed as [kind, code, cell, content]. */
const packedValue = z.tuple([
  z.enum(['value', 'remark']),
  z.string(),
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]),
]);

/** One origin as the memory sheet keeps it. */
export const packedOriginSchema = z.strictObject({
  set: z.string(),
  period: z.string(),
  unit: z.string(),
  file: z.string(),
  sheet: z.string(),
  hash: z.string(),
  received: z.nullable(date),
  isReceivedGuessed: z.boolean(),
  revision: z.nullable(z.int()),
  takenAt: z.string(),
  values: z.array(packedValue),
  declined: z._default(z.array(packedValue), []),
});

/** A confirmed mapping of a foreign sheet. */
export const mappingSchema = z.strictObject({
  fingerprint: z.string(),
  set: z.string(),
  headings: z.string(),
  columns: z.array(z.strictObject({ column: z.int().check(z.minimum(0)), indicator: z.string() })),
});

/** The deadline of a set and period. */
export const deadlineSchema = z.strictObject({ set: z.string(), period: z.string(), day: date });

/** A paste as the memory sheet keeps it: its values packed as [unit, code, line, content]. */
export const packedPasteSchema = z.strictObject({
  set: z.string(),
  period: z.string(),
  hash: z.string(),
  pastedAt: z.string(),
  values: z.array(
    z.tuple([z.string(), z.string(), z.int().check(z.minimum(1)), z.union([z.string(), z.number()])]),
  ),
});

/** The files that one unit sent for a set and period. */
export const receiptsSchema = z.strictObject({
  set: z.string(),
  period: z.string(),
  unit: z.string(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      hash: z.string(),
      received: z.nullable(date),
      isReceivedGuessed: z.boolean(),
      revision: z.nullable(z.int()),
      outcome: z.enum(['counted', 'replaced', 'waiting', 'refused']),
    }),
  ),
});
