/**
 * How large a formula may be. What is read within these limits fits a spreadsheet cell (8.192 characters, 64 levels of
 * functions) as long as a cell is named in at most 8 characters.
 */
export const FORMULA_LIMITS = {
  /** Spaces not counted, so that the canonical text of a formula that was read can be read again. */
  characters: 500,
  /** Parentheses and functions within each other. */
  depth: 20,
  /** Codes and numbers, repetitions counted. */
  operands: 50,
  /** By something other than a number: each base has to be looked at before, whether it is 0. */
  divisions: 6,
  /** Excel keeps 15 digits of a number (Excel specifications and limits). */
  digits: 15,
} as const;

export type FormulaSize = keyof typeof FORMULA_LIMITS;
