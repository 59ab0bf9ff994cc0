/** What may be wrong with a list of units, and what its text needs to know (in `params`). */
export type UnitsCsvProblemCode =
  /** A quotation mark is never closed, or text follows the closing one. */
  | 'broken-quotes'
  /** `column` */
  | 'missing-column'
  /** The header names `column` twice. */
  | 'repeated-column'
  | 'empty-code'
  /** `code` */
  | 'empty-name'
  /** With `*`, `?` or `~`: `code` */
  | 'bad-code'
  /** Upper and lower case are one: `code`, `otherLine` */
  | 'duplicate-code'
  /** Two rows name one unit: `name`, `otherName`, `otherLine` */
  | 'same-name'
  /** An alias names another row's unit too: `alias`, `otherName`, `otherLine` */
  | 'alias-taken'
  /** `kind` */
  | 'unknown-kind'
  /** The kind is blank and the name does not say it: `name` */
  | 'kind-missing'
  /** Every row has a parent, so none is the unit that reports. */
  | 'no-parent-row'
  /** Further units are named as parents: `code`, `otherCode`, `otherLine` */
  | 'several-parents'
  /** The parent is blank and the row is not the unit that reports: `code`, `name` */
  | 'parent-missing'
  /** `parent` */
  | 'unknown-parent'
  /** The parent is itself a unit of the list: `parent` */
  | 'nested-parent'
  /** A unit went into one that the list does not have: `successor` */
  | 'unknown-successor'
  /** A unit went into itself: `successor` */
  | 'own-successor'
  /** Not one row, not even of the unit that reports. */
  | 'no-units'
  /** `column`, `text` */
  | 'bad-date'
  /** `validFrom` is after `validTo`. */
  | 'dates-reversed'
  /** `encoding` (tcvn3, vni), `text` */
  | 'legacy-encoding'
  /** The file was saved in another encoding than UTF-8: `text` */
  | 'not-utf8';

/** One fault of a list of units, as data: the language catalogue words it. */
export interface UnitsCsvProblem {
  /** The line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly code: UnitsCsvProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export function problem(
  line: number,
  code: UnitsCsvProblemCode,
  params: Readonly<Record<string, string>> = {},
): UnitsCsvProblem {
  return { line, code, params };
}
