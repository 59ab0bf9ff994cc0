import * as z from 'zod';
import { bilingual, decimalText, indicatorCode, range } from './texts';

const described = {
  code: indicatorCode,
  name: bilingual,
  /** The words that head its column, short enough for a narrow one; absent, its name. */
  shortName: bilingual.optional(),
  /** Who reports it: every unit, or the parent alone (a sub-row of its table). */
  scope: z.enum(['all', 'parent']).default('all'),
  /** Whom a rate is counted on: "dân số trưởng thành". Rates on different groups are never held against each other. */
  population: z.string().min(1).optional(),
  /** What is to be reached, in the document's own words: "trên 80%". A bare "80%" means at least that. */
  target: z.string().min(1).optional(),
  /** What may stand in its cell besides a figure: a bound ("trên 60%"), a verdict of one's own ("Đạt"). */
  accepts: z.array(z.enum(['bound', 'verdict'])).default([]),
};

/** Counted, measured or reckoned: it can be compared, ranked and added up. */
const figureIndicator = z.strictObject({
  ...described,
  /** As the document prints it: "%", "người". */
  unitOfMeasure: z.string().min(1),
  kind: z.enum(['percent', 'score', 'count']),
  /** Decimals as published; ranking and changes are computed at this precision. */
  decimals: z.int().min(0).max(6),
  range,
  direction: z.enum(['higher-is-better', 'lower-is-better']).default('higher-is-better'),
  /** Codes of the parts a published composite should lie between. */
  parts: z.array(indicatorCode).min(1).optional(),
  /** A change beyond this many points or percentage points is worth a second look; absent, none is. */
  jump: decimalText.optional(),
  /**
   * What the figures of several units make together: their sum, or what the formula gives over the sums of its inputs.
   * Absent: see `combiningOf`.
   */
  combine: z.enum(['sum', 'pooled', 'none']).optional(),
  computed: z
    .strictObject({
      /** How it is reckoned from other indicators, in the grammar of docs/formula-grammar.md. */
      from: z.string().min(1),
      /** Its value where 0 is to be divided by 0; absent, it has none there. */
      ifZeroBase: decimalText.optional(),
    })
    .optional(),
});

/** Told in words, as a fraction or as a date: it is printed and judged, never ranked. */
const wordIndicator = z.strictObject({
  ...described,
  /** As the document prints it: "Văn bản", "Hệ thống"; empty where it prints none. */
  unitOfMeasure: z.string().default(''),
  kind: z.enum(['yes-no', 'verdict', 'text', 'fraction', 'date', 'target']),
  /** Words offered in its cell; where a set is written into cells, a bar parts them. */
  choices: z
    .array(z.string().regex(/^[^|]+$/, 'words without a bar'))
    .min(1)
    .optional(),
});

export const indicatorSchema = z
  .discriminatedUnion('kind', [figureIndicator, wordIndicator])
  .transform((indicator) => ({ ...indicator, shortName: indicator.shortName ?? indicator.name }));

export type Indicator = z.infer<typeof indicatorSchema>;
export type FigureIndicator = Extract<Indicator, { kind: 'percent' | 'score' | 'count' }>;
export type WordIndicator = Exclude<Indicator, FigureIndicator>;

export function isFigureIndicator(indicator: Indicator): indicator is FigureIndicator {
  return indicator.kind === 'percent' || indicator.kind === 'score' || indicator.kind === 'count';
}
