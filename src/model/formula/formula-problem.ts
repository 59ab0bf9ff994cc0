import type { FormulaSize } from './formula-limits';

/** Why a text is no formula or rule. `at` is the place in the text (NFC), in characters counted from 1. */
export type FormulaProblem =
  | { readonly type: 'empty'; readonly at: number }
  | { readonly type: 'too-large'; readonly at: number; readonly size: FormulaSize; readonly limit: number }
  /** "1.10", "1.686", "3a": no number with a decimal comma, and no code unless in brackets. */
  | { readonly type: 'number-unreadable'; readonly at: number; readonly text: string }
  /** What stands in brackets cannot be a code. */
  | { readonly type: 'code-unreadable'; readonly at: number; readonly text: string }
  | { readonly type: 'unknown-function'; readonly at: number; readonly name: string }
  /** A sign that means nothing here: %, $, &. */
  | { readonly type: 'unknown-sign'; readonly at: number; readonly found: string }
  /** A semicolon outside a function; a comparison where none may be. */
  | { readonly type: 'misplaced-sign'; readonly at: number; readonly found: string }
  /** A comma that belongs to no number: arguments are parted by semicolons. */
  | { readonly type: 'comma'; readonly at: number }
  /** A code, a number or a parenthesis is needed; `found` is null where the text ends. */
  | { readonly type: 'operand-missing'; readonly at: number; readonly found: string | null }
  /** Two operands side by side, as in a code typed with a space. */
  | { readonly type: 'operator-missing'; readonly at: number; readonly found: string }
  /** The one at this place has no partner. */
  | { readonly type: 'unmatched-parenthesis'; readonly at: number; readonly found: '(' | ')' }
  | { readonly type: 'unmatched-bracket'; readonly at: number; readonly found: '[' | ']' }
  /** A rule has exactly one comparison. */
  | { readonly type: 'comparison-missing'; readonly at: number }
  | { readonly type: 'comparison-again'; readonly at: number; readonly found: string };
