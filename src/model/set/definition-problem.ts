import type { SetFault } from './set-fault';

/** A fault of a set that a person wrote on a sheet, with its cell as Excel writes it: `F12`. */
export interface DefinitionProblem {
  readonly cell: string;
  readonly fault: DefinitionFault;
}

/**
 * What may be wrong on the sheet "Danh mục chỉ tiêu", besides what does not fit together in the set. Columns, properties
 * and blocks are named by the words that stand on the sheet.
 */
export type DefinitionFault =
  | SetFault
  // The sheet
  | { readonly type: 'missing-block'; readonly block: string }
  | { readonly type: 'repeated-block'; readonly block: string }
  | { readonly type: 'empty-block'; readonly block: string }
  | { readonly type: 'missing-column'; readonly column: string }
  | { readonly type: 'repeated-column'; readonly column: string }
  | { readonly type: 'missing-property'; readonly property: string }
  | { readonly type: 'repeated-property'; readonly property: string }
  | { readonly type: 'unknown-property'; readonly text: string; readonly nearest: string | null }
  | { readonly type: 'too-many-rows'; readonly limit: number }
  // A cell
  | { readonly type: 'missing-value'; readonly column: string }
  /** The column says nothing of a row of this kind. */
  | { readonly type: 'not-for-kind'; readonly column: string; readonly kind: string }
  | { readonly type: 'unknown-word'; readonly text: string; readonly allowed: readonly string[] }
  | { readonly type: 'number-unreadable'; readonly text: string }
  | { readonly type: 'number-outside'; readonly text: string; readonly min: number; readonly max: number }
  | { readonly type: 'whole-number-needed'; readonly text: string }
  | { readonly type: 'min-above-max'; readonly min: string; readonly max: string }
  /** Bands go from the best down. */
  | { readonly type: 'band-not-below'; readonly from: string; readonly before: string }
  | { readonly type: 'date-unreadable'; readonly text: string }
  | { readonly type: 'code-unreadable'; readonly text: string }
  /** Excel made a number or a date of it, so that 1.10 and 1.1 are one. */
  | { readonly type: 'code-as-number'; readonly text: string }
  | { readonly type: 'set-id-unreadable'; readonly text: string }
  | { readonly type: 'facet-unreadable'; readonly text: string }
  | { readonly type: 'placeholder-unknown'; readonly text: string; readonly allowed: readonly string[] }
  /** A rule that is not written as one of its kind: `example` is. */
  | { readonly type: 'rule-unreadable'; readonly text: string; readonly example: string }
  | { readonly type: 'error-value'; readonly error: string }
  /** What should be text is calculated by Excel. */
  | { readonly type: 'live-formula' }
  | { readonly type: 'text-too-long'; readonly length: number; readonly limit: number }
  // The set
  | { readonly type: 'no-arrangement' }
  /** The indicator stands on no sheet, so nobody can enter it. */
  | { readonly type: 'not-placed'; readonly code: string }
  | { readonly type: 'other'; readonly detail: string }
  // Several sheets
  | { readonly type: 'repeated-set'; readonly set: string; readonly otherSheet: string }
  /** An entry sheet of a set that neither the product nor the workbook defines. */
  | { readonly type: 'set-unknown'; readonly set: string };
