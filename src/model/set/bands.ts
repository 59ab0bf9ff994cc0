import * as z from 'zod/mini';
import { compare, decimal } from '../decimal';
import { bilingual, decimalText } from './texts';

/** What a total is called from this value upwards: "Tốt" from 80. */
const band = z.strictObject({ from: decimalText, name: bilingual });

/** Bands, the best first; a value belongs to the first that it reaches, and below the last to none. */
export const bandsSchema = z
  .array(band)
  .check(z.minLength(1))
  .check(
    z.superRefine((bands, context) => {
      bands.forEach(({ from }, index) => {
        const before = bands[index - 1];
        if (before === undefined || compare(decimal(from), decimal(before.from)) < 0) return;
        context.addIssue({ code: 'custom', path: [index, 'from'], message: 'not below the band before' });
      });
    }),
  );

export type Band = z.infer<typeof band>;
