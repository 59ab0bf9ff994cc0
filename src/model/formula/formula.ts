import type { Decimal } from '../decimal';

export type OperationSign = '+' | '-' | '*' | '/';
export type ComparisonSign = '=' | '<>' | '<' | '>' | '<=' | '>=';
export type FunctionName = 'SUM' | 'MIN' | 'MAX';

/** What an indicator is computed from, as read from "VNEID.LUYKE / DANSO × 100" (docs/formula-grammar.md). */
export type Formula =
  /** As written, not negative: 1,50 keeps its two decimals. */
  | { readonly type: 'number'; readonly value: Decimal }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'negative'; readonly of: Formula }
  | Operation
  | { readonly type: 'function'; readonly name: FunctionName; readonly operands: readonly Formula[] };

export interface Operation {
  readonly type: 'operation';
  readonly sign: OperationSign;
  readonly left: Formula;
  readonly right: Formula;
}

/** A rule that figures keep: "TONG = DUNGHAN + QUAHAN". */
export interface Relation {
  readonly type: 'relation';
  readonly sign: ComparisonSign;
  readonly left: Formula;
  readonly right: Formula;
}
