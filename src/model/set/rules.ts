import * as z from 'zod/mini';
import { indicatorCode } from './texts';

const codes = z.array(indicatorCode).check(z.minLength(2));

/** What must hold between the figures of one unit, declared in the set; each kind has its own file in src/checks. */
export const ruleSchema = z.discriminatedUnion('kind', [
  /** A comparison in the grammar of docs/formula-grammar.md: `HS = HS.TT + HS.TC`, `KNS <= CBCC`. */
  z.strictObject({ kind: z.literal('relation'), formula: z.string().check(z.minLength(1)) }),
  /** Lũy kế = lũy kế kỳ trước + tăng trong kỳ. */
  z.strictObject({ kind: z.literal('cumulative'), increase: indicatorCode, cumulative: indicatorCode }),
  /** Rates of one people: each `part` over its rate gives a base. What is counted on something else needs a rule of its own. */
  z.strictObject({
    kind: z.literal('shared-base'),
    rates: z.array(z.strictObject({ rate: indicatorCode, part: indicatorCode })).check(z.minLength(2)),
  }),
  /** Rows that tell of the same matter and so must say the same. */
  z.strictObject({ kind: z.literal('same-matter'), codes }),
  /** A target for the next period that this period's result has passed already. */
  z.strictObject({ kind: z.literal('target-surpassed'), target: indicatorCode, result: indicatorCode }),
]);

export type SetRule = z.infer<typeof ruleSchema>;
