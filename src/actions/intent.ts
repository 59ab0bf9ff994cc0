import * as z from 'zod/mini';

/** What was to be done when a change broke off, kept in the journal so that it can be done again. */
const date = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });
const content = z.union([z.number(), z.string(), z.null()]);
const unit = z.strictObject({
  code: z.string(),
  name: z.string(),
  kind: z.enum([
    'commune',
    'ward',
    'township',
    'special-zone',
    'district',
    'town',
    'provincial-city',
    'urban-district',
    'province',
    'municipality',
    'department',
    'other',
  ]),
  aliases: z.readonly(z.array(z.string())),
  parent: z.exactOptional(z.string()),
  validFrom: z.exactOptional(date),
  validTo: z.exactOptional(date),
  successors: z.exactOptional(z.readonly(z.array(z.string()))),
});
const units = z.strictObject({ parent: unit, units: z.readonly(z.array(unit)) });

const intent = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('insert'),
    set: z.string(),
    period: z.string(),
    asOf: z.nullable(date),
    units,
    arrangement: z.exactOptional(z.enum(['matrix', 'form'])),
    /** The code of the unit whose form it is. */
    unit: z.exactOptional(z.string()),
  }),
  z.strictObject({
    verb: z.literal('insert-register'),
    register: z.string(),
    period: z.string(),
    asOf: z.nullable(date),
    units,
    /** The code of the unit that keeps it. */
    unit: z.string(),
  }),
  z.strictObject({ verb: z.literal('export-definition'), set: z.string() }),
  z.strictObject({ verb: z.literal('change-units'), units }),
  /** By unit and indicator: rows may have been sorted since. */
  z.strictObject({
    verb: z.literal('paste'),
    set: z.string(),
    period: z.string(),
    cells: z.readonly(
      z.array(
        z.strictObject({
          unit: z.string(),
          indicator: z.string(),
          content,
          /** The row of the pasted text. */
          line: z.exactOptional(z.int()),
        }),
      ),
    ),
    /** What is remembered of the text. */
    source: z.exactOptional(z.strictObject({ hash: z.string(), refused: z.int(), reasons: z.string() })),
  }),
  /** What cannot be done again by itself. */
  z.strictObject({ verb: z.literal('none') }),
  z.strictObject({
    verb: z.literal('accept'),
    key: z.string(),
    by: z.string(),
    note: z.string(),
    about: z.exactOptional(
      z.strictObject({ sheet: z.string(), cell: z.string(), unit: z.string(), text: z.string() }),
    ),
  }),
  z.strictObject({ verb: z.literal('change-period'), sheet: z.string(), period: z.string() }),
  z.strictObject({
    verb: z.literal('report'),
    sections: z.readonly(
      z.array(z.strictObject({ set: z.string(), period: z.string(), comparison: z.string() })),
    ),
    registers: z.exactOptional(
      z.readonly(z.array(z.strictObject({ register: z.string(), period: z.string() }))),
    ),
    ties: z.enum(['competition', 'dense']),
    layout: z.enum(['exact', 'full']),
    figures: z.strictObject({
      as: z.enum(['numbers', 'text']),
      decimals: z.enum(['as-published', 'fixed']),
    }),
    judgement: z.exactOptional(
      z.strictObject({
        completion: z.string().check(z.regex(/^(every|\d+(\.\d+)?)$/)),
        increase: z.nullable(z.enum(['points', 'relative'])),
      }),
    ),
  }),
]);

export type Intent = z.output<typeof intent>;

export function writeIntent(source: Intent): string {
  return JSON.stringify(source);
}

/** Reads an intent; null for one that this version cannot do again. */
export function readIntent(text: string): Intent | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const result = intent.safeParse(parsed);
  return result.success ? result.data : null;
}
