import * as z from 'zod/mini';

const date = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });

/** One origin as the memory sheet keeps it: its values packed as [kind, code, cell, content]. */
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
  values: z.array(
    z.tuple([
      z.enum(['value', 'remark']),
      z.string(),
      z.string(),
      z.union([z.string(), z.number(), z.boolean()]),
    ]),
  ),
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
