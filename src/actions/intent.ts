import * as z from 'zod';

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
  aliases: z.array(z.string()).readonly(),
  parent: z.string().exactOptional(),
  validFrom: date.exactOptional(),
  validTo: date.exactOptional(),
  successors: z.array(z.string()).readonly().exactOptional(),
});
const units = z.strictObject({ parent: unit, units: z.array(unit).readonly() });

const intent = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('insert'),
    set: z.string(),
    period: z.string(),
    asOf: date.nullable(),
    units,
    arrangement: z.enum(['matrix', 'form']).exactOptional(),
    /** The code of the unit whose form it is. */
    unit: z.string().exactOptional(),
  }),
  z.strictObject({
    verb: z.literal('insert-register'),
    register: z.string(),
    period: z.string(),
    asOf: date.nullable(),
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
    cells: z.array(z.strictObject({ unit: z.string(), indicator: z.string(), content })).readonly(),
  }),
  /** What cannot be done again by itself. */
  z.strictObject({ verb: z.literal('none') }),
  z.strictObject({
    verb: z.literal('accept'),
    key: z.string(),
    by: z.string(),
    note: z.string(),
    about: z
      .strictObject({ sheet: z.string(), cell: z.string(), unit: z.string(), text: z.string() })
      .exactOptional(),
  }),
  z.strictObject({ verb: z.literal('change-period'), sheet: z.string(), period: z.string() }),
  z.strictObject({
    verb: z.literal('report'),
    sections: z
      .array(z.strictObject({ set: z.string(), period: z.string(), comparison: z.string() }))
      .readonly(),
    registers: z
      .array(z.strictObject({ register: z.string(), period: z.string() }))
      .readonly()
      .exactOptional(),
    ties: z.enum(['competition', 'dense']),
    layout: z.enum(['exact', 'full']),
    figures: z.strictObject({
      as: z.enum(['numbers', 'text']),
      decimals: z.enum(['as-published', 'fixed']),
    }),
    judgement: z
      .strictObject({
        completion: z.string().regex(/^(every|\d+(\.\d+)?)$/),
        increase: z.enum(['points', 'relative']).nullable(),
      })
      .exactOptional(),
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
