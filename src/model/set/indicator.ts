import * as z from 'zod/mini';
import { bilingual, decimalText, indicatorCode, range } from './texts';

const described = {
  code: indicatorCode,
  name: bilingual,
  /** The words that head its column, short enough for a narrow one; absent, its name. */
  shortName: z.optional(bilingual),
  /** Who reports it: every unit, or the parent alone (a sub-row of its table). */
  scope: z._default(z.enum(['all', 'parent']), 'all'),
  /** Whom a rate is counted on: "dân số trưởng thành". Rates on different groups are never held against each other. */
  population: z.optional(z.string().check(z.minLength(1))),
  /** What is to be reached, in the document's own words: "trên 80%". A bare "80%" means at least that. */
  target: z.optional(z.string().check(z.minLength(1))),
  /** What may stand in its cell besides a figure: a bound ("trên 60%"), a verdict of one's own ("Đạt"). */
  accepts: z._default(z.array(z.enum(['bound', 'verdict'])), []),
};

/** Counted, measured or reckoned: it can be compared, ranked and added up. */
const figureIndicator = z.strictObject({
  ...described,
  /** As the document prints it: "%", "người". */
  unitOfMeasure: z.string().check(z.minLength(1)),
  kind: z.enum(['percent', 'score', 'count']),
  /** Decimals as published; ranking and changes are computed at this precision. */
  decimals: z.int().check(z.minimum(0)).check(z.maximum(6)),
  range,
  direction: z._default(z.enum(['higher-is-better', 'lower-is-better']), 'higher-is-better'),
  /** Codes of the parts a published composite should lie between. */
  parts: z.optional(z.array(indicatorCode).check(z.minLength(1))),
  /** A change beyond this many points or percentage points is worth a second look; absent, none is. */
  jump: z.optional(decimalText),
  /**
   * What the figures of several units make together: their sum, or what the formula gives over the sums of its inputs.
   * Absent: see `combiningOf`.
   */
  combine: z.optional(z.enum(['sum', 'pooled', 'none'])),
  computed: z.optional(
    z.strictObject({
      /** How it is reckoned from other indicators, in the grammar of docs/formula-grammar.md. */
      from: z.string().check(z.minLength(1)),
      /** Its value where 0 is to be divided by 0; absent, it has none there. */
      ifZeroBase: z.optional(decimalText),
    }),
  ),
});

/** Told in words, as a fraction or as a date: it is printed and judged, never ranked. */
const wordIndicator = z.strictObject({
  ...described,
  /** As the document prints it: "Văn bản", "Hệ thống"; empty where it prints none. */
  unitOfMeasure: z._default(z.string(), ''),
  kind: z.enum(['yes-no', 'verdict', 'text', 'fraction', 'date', 'target']),
  /** Words offered in its cell; where a set is written into cells, a bar parts them. */
  choices: z.optional(
    z.array(z.string().check(z.regex(/^[^|]+$/, 'words without a bar'))).check(z.minLength(1)),
  ),
});

export const indicatorSchema = z.pipe(
  z.discriminatedUnion('kind', [figureIndicator, wordIndicator]),
  z.transform((indicator) => ({ ...indicator, shortName: indicator.shortName ?? indicator.name })),
);

export type Indicator = z.infer<typeof indicatorSchema>;
export type FigureIndicator = Extract<Indicator, { kind: 'percent' | 'score' | 'count' }>;
export type WordIndicator = Exclude<Indicator, FigureIndicator>;

export function isFigureIndicator(indicator: Indicator): indicator is FigureIndicator {
  return indicator.kind === 'percent' || indicator.kind === 'score' || indicator.kind === 'count';
}
