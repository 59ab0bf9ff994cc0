import * as z from 'zod';
import { compare, decimal } from './decimal';

/** One decimal number in machine notation, kept as text so that it stays exact. What is none is compared no further. */
const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, { error: 'a decimal number such as 100 or 0.5', abort: true });
const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2022-06-23');
const indicatorCode = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'letters, digits, dot, dash');

/** Vietnamese first, English second. */
const bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

const range = z
  .strictObject({ min: decimalText, max: decimalText })
  .refine(({ min, max }) => compare(decimal(min), decimal(max)) <= 0, 'min is greater than max');

const indicator = z.strictObject({
  /** Text: "1.10" is not "1.1". */
  code: indicatorCode,
  name: bilingual,
  /** The words that head its column, short enough for a narrow one. */
  shortName: bilingual,
  kind: z.enum(['percent', 'score', 'count']),
  unitOfMeasure: z.string().min(1),
  /** Decimals as published; ranking and changes are computed at this precision. */
  decimals: z.int().min(0).max(6),
  range,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  /** Who reports it: every unit, or the parent alone (a sub-row of its table). */
  scope: z.enum(['all', 'parent']),
  /** Codes of the parts a published composite should lie between. */
  parts: z.array(indicatorCode).optional(),
  /** A change beyond this many points or percentage points is worth a second look. */
  jump: decimalText,
});

/** What a text of a report's form may hold: thị xã Ngã Năm, thị xã, tháng 5/2025, tháng, 31/5/2025. */
const PLACEHOLDERS = ['place', 'area', 'period', 'periodKind', 'asOf'];
const template = z
  .string()
  .min(1)
  .refine(
    (text) => [...text.matchAll(/\{(\w*)\}/g)].every(([, name = '']) => PLACEHOLDERS.includes(name)),
    `only these placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}`,
  );

/** A section of the printed report. */
const reportSection = z.strictObject({
  indicator: indicatorCode,
  heading: template,
  parentCaption: template,
  unitCaption: template,
  /** The word after the parent's name in its table, where the document prints one. */
  parentSuffix: z.string().optional(),
  /** Parent-only indicators printed under the parent's row. */
  parentRows: z.array(indicatorCode),
});

/** A bộ chỉ tiêu as data. Parse with it before use: nothing else in the product checks a set's inner consistency. */
export const indicatorSetSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** The day from which this definition holds; two versions of one id differ by it. */
    effectiveFrom: dateText,
    title: bilingual,
    /** As sheets and messages call it: "Bộ chỉ số 766". */
    shortTitle: bilingual,
    legalSource: z.string().min(1),
    /** What the figures come from, in the report's footnote. */
    source: z.string().min(1),
    periodKinds: z.array(z.enum(['month', 'quarter', 'half', 'nine-months', 'year'])).min(1),
    /** Words that may stand in a cell instead of a figure. */
    statuses: z.array(z.enum(['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'])),
    indicators: z.array(indicator).min(1),
    report: z.strictObject({ title: z.array(z.string().min(1)), sections: z.array(reportSection).min(1) }),
  })
  .superRefine((set, context) => {
    const codes = new Set<string>();
    set.indicators.forEach((entry, index) => {
      if (codes.has(entry.code)) {
        context.addIssue({ code: 'custom', path: ['indicators', index, 'code'], message: 'used twice' });
      }
      codes.add(entry.code);
    });
    const known = (code: string, path: (string | number)[]) => {
      if (!codes.has(code)) context.addIssue({ code: 'custom', path, message: `no indicator "${code}"` });
    };
    set.indicators.forEach((entry, index) => {
      entry.parts?.forEach((part, at) => {
        known(part, ['indicators', index, 'parts', at]);
      });
    });
    set.report.sections.forEach((section, index) => {
      known(section.indicator, ['report', 'sections', index, 'indicator']);
      section.parentRows.forEach((code, at) => {
        known(code, ['report', 'sections', index, 'parentRows', at]);
      });
    });
  });

export type IndicatorSet = z.infer<typeof indicatorSetSchema>;
export type IndicatorSetSource = z.input<typeof indicatorSetSchema>;
export type Indicator = IndicatorSet['indicators'][number];
export type ReportSection = IndicatorSet['report']['sections'][number];
