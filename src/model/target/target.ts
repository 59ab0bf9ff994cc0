import type { Decimal } from '../decimal';

export type BoundOperator = '>=' | '>' | '=' | '<=' | '<';

/** What was set for an indicator, and what a result can be held against. */
export type Target =
  | BoundTarget
  /** "Có": the thing is to be there. */
  | { readonly type: 'yes' }
  /** "Không": it is not to be there. */
  | { readonly type: 'no' }
  /** "Triển khai sử dụng", "Đáp ứng": what is to be done, as it was written. */
  | { readonly type: 'words'; readonly words: string }
  | IncreaseTarget;

/** In the unit of the indicator: "trên 80%" is `> 80`. */
export interface BoundTarget {
  readonly type: 'bound';
  readonly operator: BoundOperator;
  readonly value: Decimal;
  /** The value is a percentage: by its sign, or by its column. */
  readonly percentSign: boolean;
}

/**
 * "tăng thêm 10% so với 2025": how far the figure is to be from an earlier one. A decrease is a negative amount, so
 * "giảm 5%" is a change of −5 or less. It becomes a bound once the earlier figure is known (`resolveIncrease`).
 */
export interface IncreaseTarget {
  readonly type: 'increase';
  readonly operator: BoundOperator;
  readonly amount: Decimal;
  readonly percentSign: boolean;
  readonly measure: IncreaseMeasure;
}

/** From 80 with 10: in points to 90, relative to 88. */
export type IncreaseMeasure = 'points' | 'relative';

/** "*" in the place of a target: none was set for this unit. */
export interface NotAssigned {
  readonly type: 'not-assigned';
}

/** What a text in the column of targets says. */
export type TargetReading =
  | { readonly type: 'target'; readonly target: Target }
  /** A blank cell. */
  | { readonly type: 'none' }
  | NotAssigned
  | AskedIncrease
  /** "1.686" may be 1686 or 1,686: to be asked. `readings` are both. */
  | { readonly type: 'ambiguous'; readonly readings: readonly BoundTarget[] }
  /** Words that no result can be held against: a remark, a unit of measure, "khoảng 80%". As they were written. */
  | { readonly type: 'prose'; readonly text: string };

/** An increase that does not say of what: points or a share of the earlier figure. To be asked, see `answeredIncrease`. */
export interface AskedIncrease extends Omit<IncreaseTarget, 'type' | 'measure'> {
  readonly type: 'relative';
}

/**
 * What a result can be held against now. A reading that must be asked about first is null like one without a target,
 * so that nothing is judged by a guess.
 */
export function targetOf(reading: TargetReading): Target | NotAssigned | null {
  switch (reading.type) {
    case 'target':
      return reading.target;
    case 'not-assigned':
      return reading;
    case 'none':
    case 'relative':
    case 'ambiguous':
    case 'prose':
      return null;
  }
}
