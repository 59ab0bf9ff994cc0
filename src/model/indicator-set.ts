import * as z from 'zod/mini';
import { bandsSchema } from './set/bands';
import { formSchema, itemsOf } from './set/form';
import { indicatorSchema, isFigureIndicator, type FigureIndicator, type Indicator } from './set/indicator';
import { matrixSchema, type Matrix } from './set/matrix';
import { ruleSchema } from './set/rules';
import { rememberedOf } from './remembered';
import { bilingual, dateText, setId } from './set/texts';
import { reportInconsistencies } from './set/consistency';

export { isFigureIndicator } from './set/indicator';
export type { FigureIndicator, Indicator, WordIndicator } from './set/indicator';
export type { ReportSection } from './set/matrix';
export type { Form, FormColumn, FormItem, FormRow } from './set/form';
export { itemsOf } from './set/form';
export type { Band } from './set/bands';
export type { SetRule } from './set/rules';

/** A bộ chỉ tiêu as data. Parse with it before use: nothing else in the product checks a set's inner consistency. */
export const indicatorSetSchema = z
  .strictObject({
    /** Short enough for the tab of a report on it: Excel takes 31 letters. */
    id: setId,
    /** The day from which this definition holds; two versions of one id differ by it. */
    effectiveFrom: dateText,
    title: bilingual,
    /** As sheets and messages call it: "Bộ chỉ số 766". */
    shortTitle: bilingual,
    legalSource: z.string().check(z.minLength(1)),
    /** What the figures come from, in the report's footnote. */
    source: z.string().check(z.minLength(1)),
    periodKinds: z.array(z.enum(['month', 'quarter', 'half', 'nine-months', 'year'])).check(z.minLength(1)),
    /** Words that may stand in a cell instead of a figure. */
    statuses: z.array(z.enum(['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'])),
    indicators: z.array(indicatorSchema).check(z.minLength(1)),
    /** Many units on one sheet. A set has this arrangement, the form, or both. */
    matrix: z.optional(matrixSchema),
    /** One unit on one sheet. */
    form: z.optional(formSchema),
    rules: z._default(z.array(ruleSchema), []),
    /** What the figures of the matrix's first column are called: Xuất sắc, Tốt … */
    bands: z.optional(bandsSchema),
    /** Templates of the sentences of a report, in their order: see docs/sentence-templates.md. */
    sentences: z._default(z.array(z.string().check(z.minLength(1))), []),
  })
  .check(
    z.refine(({ matrix, form }) => matrix !== undefined || form !== undefined, 'neither a matrix nor a form'),
  )
  .check(z.superRefine(reportInconsistencies));

export type IndicatorSet = z.infer<typeof indicatorSetSchema>;
export type IndicatorSetSource = z.input<typeof indicatorSetSchema>;

/** A set whose units stand on one sheet, a row each. */
export type MatrixSet = IndicatorSet & { readonly matrix: Matrix };
/** A set that a unit fills in on a sheet of its own. */
export type FormSet = IndicatorSet & { readonly form: NonNullable<IndicatorSet['form']> };

/** How the indicators of a set stand on a sheet. */
export type Arrangement = 'matrix' | 'form';

export function hasMatrix(set: IndicatorSet): set is MatrixSet {
  return set.matrix !== undefined;
}

export function hasForm(set: IndicatorSet): set is FormSet {
  return set.form !== undefined;
}

/** The set as a matrix. Throws a RangeError for a set that has none, so ask where a person can be told. */
export function asMatrixSet(set: IndicatorSet): MatrixSet {
  if (hasMatrix(set)) return set;
  throw new RangeError(`the set ${set.id} has no matrix`);
}

/** The set as a form. Throws a RangeError for a set that has none, so ask where a person can be told. */
export function asFormSet(set: IndicatorSet): FormSet {
  if (hasForm(set)) return set;
  throw new RangeError(`the set ${set.id} has no form`);
}

/** The indicator with this code, or undefined. */
export function indicatorOf({ indicators }: IndicatorSet, code: string): Indicator | undefined {
  return byCode(indicators).get(code);
}

/** Of two with one code the first counts; the check of the set says so. */
const byCode = rememberedOf(
  (indicators: readonly Indicator[]) =>
    new Map([...indicators].reverse().map((indicator) => [indicator.code, indicator])),
);

/** The columns of a matrix sheet, in its order. */
export const matrixIndicators = rememberedOf(
  ({ indicators, matrix }: MatrixSet): readonly FigureIndicator[] =>
    matrix.columns.flatMap((code) =>
      indicators.filter((indicator) => indicator.code === code).filter(isFigureIndicator),
    ),
);

/** What the cells of a form sheet hold, row by row. */
export const formIndicators = rememberedOf(({ indicators, form }: FormSet): readonly Indicator[] =>
  itemsOf(form).flatMap(({ cells }) =>
    Object.values(cells).flatMap((code) => indicators.filter((indicator) => indicator.code === code)),
  ),
);
