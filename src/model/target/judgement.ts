/** Whether a result meets its target, and what the judgement rests on. */
export type Judgement =
  | { readonly verdict: 'achieved' | 'not-achieved'; readonly basis: JudgementBasis }
  | { readonly verdict: 'undecided'; readonly basis: 'none'; readonly reason: UndecidedReason }
  /** Nothing was asked of the unit, or nothing could happen: the indicator is left out of every count. */
  | { readonly verdict: 'not-judged'; readonly basis: 'none'; readonly reason: NotJudgedReason };

/**
 * `figure`: a figure held against a figure. `words`: an answer in the target's own words ("Có" to "Có").
 * `self-declared`: the unit's own "Đạt" or "Chưa đạt", with nothing to check it by.
 */
export type JudgementBasis = 'figure' | 'words' | 'self-declared';

/** Chưa đủ căn cứ: why a result says neither that the target is met nor that it is not. */
export type UndecidedReason =
  | 'blank'
  | 'not-submitted'
  /** There is no target, or its words are none. */
  | 'no-target'
  /** "1.686": whether 1686 or 1,686 is asked nobody has said. */
  | 'target-ambiguous'
  /** "tăng thêm 10%" does not say whether in points or of the earlier figure. */
  | 'increase-unanswered'
  /** The target is an increase and the earlier figure is not known. */
  | 'base-unknown'
  /** "khoảng 52%", "ước đạt trên 80%": how far the true figure may lie from it nobody has said. */
  | 'estimate'
  /** "trên 60%" against ≥ 80: some of the figures it allows meet the target and some do not. */
  | 'bound-too-wide'
  /** "0/0": a share of nothing. */
  | 'share-of-nothing'
  /** "05/05" against 90 without a percent sign: as a share it meets the target, as a count it does not. */
  | 'share-or-count'
  /** "Có" against 70%: a word answers a target that is a figure. */
  | 'word-against-figure'
  /** 13 against "Triển khai sử dụng". */
  | 'figure-against-words'
  /** Words that neither repeat the target nor deny it. */
  | 'other-words'
  /** A date: no target is one. */
  | 'date';

export type NotJudgedReason = 'no-activity' | 'not-applicable' | 'not-assigned';

/** A judgement that rests on something. */
export function judged(verdict: 'achieved' | 'not-achieved', basis: JudgementBasis): Judgement {
  return { verdict, basis };
}

/** Chưa đủ căn cứ, and why. */
export function undecided(reason: UndecidedReason): Judgement {
  return { verdict: 'undecided', basis: 'none', reason };
}

/** Left out of every count, and why. */
export function notJudged(reason: NotJudgedReason): Judgement {
  return { verdict: 'not-judged', basis: 'none', reason };
}
