import * as z from 'zod/mini';
import { indicatorCode, template } from './texts';

/** Names one of the figures that a row may hold: `result`, or `increase`, `cumulative` and `rate`. */
const facet = z.string().check(z.regex(/^[a-z][a-z-]*$/, 'lower-case letters'));

const column = {
  heading: template,
  /** Whether the annex has this column; an entry form may have more. */
  printed: z._default(z.boolean(), true),
  /** Characters. */
  width: z.number().check(z.minimum(4)).check(z.maximum(80)),
};

/** A column of a form, after those of code, ordinal and name. */
const formColumn = z.discriminatedUnion('role', [
  /** Đơn vị tính. */
  z.strictObject({ ...column, role: z.literal('measure') }),
  /** Chỉ tiêu giao: the row's target in the document's words. */
  z.strictObject({ ...column, role: z.literal('target') }),
  /** The row's indicator of this facet. */
  z.strictObject({ ...column, role: z.literal('value'), facet }),
  /** The same figure of the period before. */
  z.strictObject({ ...column, role: z.literal('previous'), facet }),
  /** Khó khăn, vướng mắc: free words. */
  z.strictObject({ ...column, role: z.literal('remark') }),
]);

const groupRow = z.strictObject({
  type: z.literal('group'),
  /** "1", "I". */
  ordinal: z.string(),
  name: z.string().check(z.minLength(1)),
});

const itemRow = z.strictObject({
  type: z.literal('item'),
  /** The row is known by this code and its name together. */
  code: indicatorCode,
  /** As printed: "1.10". */
  ordinal: z.string(),
  name: z.string().check(z.minLength(1)),
  /** Đơn vị tính as printed. */
  measure: z._default(z.string(), ''),
  /** Its indicators by facet. */
  cells: z.record(facet, indicatorCode),
});

/** One unit on one sheet: a row for each item. What is printed has exactly the annex's columns and headings. */
export const formSchema = z.strictObject({
  /** The lines over the printed table: "Phụ lục 2:" … */
  title: z.array(template).check(z.minLength(1)),
  orientation: z.enum(['portrait', 'landscape']),
  /** "TT" or "STT". */
  ordinalHeading: z.string().check(z.minLength(1)),
  /** "Nội dung", "Tên chỉ tiêu". */
  nameHeading: z.string().check(z.minLength(1)),
  /** Characters. */
  nameWidth: z.number().check(z.minimum(10)).check(z.maximum(100)),
  /** Whether counts below ten are printed as 03, as many documents do. */
  numerals: z._default(z.enum(['plain', 'two-digit']), 'plain'),
  columns: z.array(formColumn).check(z.minLength(1)),
  rows: z.array(z.discriminatedUnion('type', [groupRow, itemRow])).check(z.minLength(1)),
});

export type Form = z.infer<typeof formSchema>;
export type FormSource = z.input<typeof formSchema>;
export type FormColumn = Form['columns'][number];
export type FormRow = Form['rows'][number];
export type FormItem = Extract<FormRow, { type: 'item' }>;

/** The items of a form in its order. */
export function itemsOf({ rows }: Form): readonly FormItem[] {
  return rows.filter((row) => row.type === 'item');
}
