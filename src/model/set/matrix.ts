import * as z from 'zod/mini';
import { indicatorCode, template } from './texts';

/** A section of the printed report: one indicator's tables. */
const reportSection = z.strictObject({
  indicator: indicatorCode,
  heading: template,
  parentCaption: template,
  unitCaption: template,
  /** The word after the parent's name in its table, where the document prints one. */
  parentSuffix: z.optional(z.string()),
  /** Parent-only indicators printed under the parent's row. */
  parentRows: z.array(indicatorCode),
});

/** Many units on one sheet: a row each, a column for each of these indicators, and the report that ranks them. */
export const matrixSchema = z.strictObject({
  columns: z.array(indicatorCode).check(z.minLength(1)),
  report: z.strictObject({
    title: z.array(z.string().check(z.minLength(1))),
    sections: z.array(reportSection).check(z.minLength(1)),
  }),
});

export type Matrix = z.infer<typeof matrixSchema>;
export type ReportSection = Matrix['report']['sections'][number];
