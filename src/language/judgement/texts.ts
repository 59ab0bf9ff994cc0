import type { Judgement, NotJudgedReason, UndecidedReason } from '../../model/target/judgement';
import type { Period } from '../../model/period';
import type { CompletionRule, Tally } from '../../model/target/tally';

/** What is said of results held against their targets. */
export interface JudgementTexts {
  /** In the cell beside the result: "Đạt – tự đánh giá, không có số liệu"; a dash for what is not judged. */
  readonly verdict: (judgement: Judgement) => string;
  readonly undecided: Readonly<Record<UndecidedReason, string>>;
  readonly notJudged: Readonly<Record<NotJudgedReason, string>>;
  /** "07 chỉ tiêu, đạt 5 (trong đó 1 tự đánh giá, không có số liệu), chưa đạt 1, chưa đủ căn cứ 1". */
  readonly tally: (tally: Tally) => string;
  /** Whether the unit completes, and by which rule. */
  readonly outcome: (
    outcome: 'complete' | 'incomplete' | 'undecided',
    rule: CompletionRule,
    tally: Tally,
  ) => string;
  /** Where a result was taken from, or why it was not. */
  readonly borrowed: (borrowing: ToldBorrowing) => string;
  /** For the whole form after its groups. */
  readonly all: string;
  readonly columns: {
    readonly ordinal: string;
    readonly name: string;
    readonly target: string;
    readonly result: string;
    readonly judgement: string;
  };
  /** Over the sentences of a set. */
  readonly sentences: string;
}

/** A result of another set for a target whose own result is blank. */
export interface ToldBorrowing {
  readonly indicator: { readonly name: { readonly vi: string; readonly en: string } };
  readonly result: { readonly from: { readonly set: string; readonly period: Period } } & (
    | { readonly type: 'joined' }
    | {
        readonly type: 'refused';
        /** Whom each side counts; null where it does not say. */
        readonly targetPopulation: string | null;
        readonly resultPopulation: string | null;
      }
  );
}
