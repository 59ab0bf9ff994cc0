import * as z from 'zod/mini';
import { compare, decimal } from '../decimal';

/** One decimal number in machine notation, kept as text so that it stays exact. What is none is compared no further. */
export const decimalText = z
  .string()
  .check(z.regex(/^-?\d+(\.\d+)?$/, { error: 'a decimal number such as 100 or 0.5', abort: true }));

export const dateText = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2022-06-23'));

/** Text: "1.10" is not "1.1". */
export const indicatorCode = z
  .string()
  .check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'letters, digits, dot, dash'));

export const setId = z.string().check(z.regex(/^[a-z0-9-]{1,15}$/, 'lower-case letters, digits, dash'));

/** Vietnamese first, English second. */
export const bilingual = z.strictObject({
  vi: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

export const range = z
  .strictObject({ min: decimalText, max: decimalText })
  .check(z.refine(({ min, max }) => compare(decimal(min), decimal(max)) <= 0, 'min is greater than max'));

/** What a text of a report may hold: thị xã Ngã Năm, thị xã, tháng 5/2025, tháng, 2025, 31/5/2025. */
export const PLACEHOLDERS: readonly string[] = ['place', 'area', 'period', 'periodKind', 'year', 'asOf'];

export const template = z
  .string()
  .check(z.minLength(1))
  .check(
    z.refine(
      (text) => unknownPlaceholders(text).length === 0,
      `only these placeholders: ${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}`,
    ),
  );

/** The words in braces that a text of a report cannot hold. */
export function unknownPlaceholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w*)\}/g)].flatMap(([whole, name = '']) =>
    PLACEHOLDERS.includes(name) ? [] : [whole],
  );
}
