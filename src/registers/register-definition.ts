import * as z from 'zod/mini';
import { bilingual, dateText } from '../model/set/texts';
import { reportInconsistencies } from './definition-consistency';

const columnCode = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by dashes'));

const column = {
  code: columnCode,
  /** As it heads the column, on the sheet and in print. */
  name: bilingual,
  /** Other headings by which the column is known on a sheet that lost its keys. */
  headings: z._default(z.array(z.string().check(z.minLength(1))), []),
  /** Whether a record without it is incomplete. */
  required: z._default(z.boolean(), false),
  /** Characters. */
  width: z.number().check(z.minimum(4)).check(z.maximum(80)),
  /** What to type, shown when a cell is selected. */
  help: z.string().check(z.minLength(1)).check(z.maxLength(255)),
};

const registerColumn = z.discriminatedUnion('kind', [
  z.strictObject({ ...column, kind: z.literal('text') }),
  z.strictObject({
    ...column,
    kind: z.literal('date'),
    /** What is issued in a period is dated in it; what exists in it may be older. */
    expected: z.enum(['in-period', 'by-period-end']),
  }),
  z.strictObject({ ...column, kind: z.literal('count') }),
  z.strictObject({ ...column, kind: z.literal('yes-no') }),
  z.strictObject({
    ...column,
    kind: z.literal('choice'),
    /** Offered in a drop-down; other words may be typed and are asked about. */
    choices: z.array(z.string().check(z.regex(/^[^,]+$/, 'no comma'))).check(z.minLength(1)),
  }),
  z.strictObject({ ...column, kind: z.literal('phone') }),
  /** Số, ký hiệu: "236/QĐ-UBND". */
  z.strictObject({ ...column, kind: z.literal('document-number') }),
]);

/**
 * A register (danh sách, sổ theo dõi) as data: the records that a unit keeps, a row each. It holds no figures that are
 * ranked or compared. Parse with it before use.
 */
export const registerSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
    /** The day from which this definition holds. */
    effectiveFrom: dateText,
    title: bilingual,
    /** As sheets and messages call it. */
    shortTitle: bilingual,
    legalSource: z.string().check(z.minLength(1)),
    periodKinds: z.array(z.enum(['month', 'quarter', 'half', 'nine-months', 'year'])).check(z.minLength(1)),
    columns: z.array(registerColumn).check(z.minLength(1)),
    /** The columns that together tell one record from another; the first is always filled in. */
    keyColumns: z.array(columnCode).check(z.minLength(1)),
    printed: z.strictObject({
      /** Over the printed list, with `{period}`: "6 tháng đầu năm 2023". */
      heading: z.string().check(z.regex(/\{period\}/, 'names the period')),
      /** What one record is, after a number: "05 văn bản". */
      record: z.string().check(z.minLength(1)),
      /** The choice column by which records are counted in the summary. */
      countedBy: z.optional(columnCode),
      /** A record as a line of a list: see `parseListLine`. Absent where no document prints such lines. */
      line: z.optional(z.string().check(z.minLength(1))),
    }),
  })
  .check(z.superRefine(reportInconsistencies));

export type RegisterDefinition = z.infer<typeof registerSchema>;
export type RegisterSource = z.input<typeof registerSchema>;
export type RegisterColumn = RegisterDefinition['columns'][number];
export type ColumnOf<Kind extends RegisterColumn['kind']> = Extract<RegisterColumn, { readonly kind: Kind }>;

/** A register that holds the records of many units. */
export interface UnitedRegister extends RegisterDefinition {
  /** The column that says whose a record is. */
  readonly unitColumn: string;
  /** What must be equal beside the key, and nothing blank, before records of two units are one. */
  readonly acrossUnits: readonly string[];
}

export function isUnited(register: RegisterDefinition): register is UnitedRegister {
  return 'unitColumn' in register;
}

/** The column with this code, or undefined. */
export function columnOf(register: RegisterDefinition, code: string): RegisterColumn | undefined {
  return register.columns.find((candidate) => candidate.code === code);
}
