import type { CalendarDate } from './calendar-date';
import type { Decimal } from './decimal';

/** Why a cell holds no figure. Blank, 0, không phát sinh and không áp dụng are four different things. */
export type MissingStatus = 'blank' | 'not-submitted' | 'no-activity' | 'not-applicable' | 'not-assigned';

/** The six statuses of an observation. */
export type ObservationStatus = 'reported' | MissingStatus;

/** How an official bounds a figure: trên, từ … trở lên / tối thiểu, dưới, tối đa / không quá, khoảng, ước đạt. */
export type BoundRelation = 'above' | 'at-least' | 'below' | 'at-most' | 'about';

/** What a unit says of itself without a figure: Đạt, Chưa đạt, Triển khai, Đang triển khai … */
export type SelfVerdict = 'achieved' | 'not-achieved' | 'under-way' | 'yes' | 'no';

/** What was reported. */
export type ReportedValue =
  | { readonly type: 'figure'; readonly value: Decimal }
  /** "trên 60%"; `estimated` where the words say so (ước đạt, ước). */
  | {
      readonly type: 'bound';
      readonly relation: BoundRelation;
      readonly value: Decimal;
      readonly estimated: boolean;
    }
  | { readonly type: 'verdict'; readonly verdict: SelfVerdict; readonly words: string }
  /** "03/05 xã": so many of so many. */
  | { readonly type: 'fraction'; readonly numerator: Decimal; readonly denominator: Decimal }
  | { readonly type: 'date'; readonly date: CalendarDate }
  /** What is told in words: "01 tuần/tin bài", "Công nghệ thông tin". */
  | { readonly type: 'text'; readonly text: string };

/** An observation (indicator × unit × period) says one of these: a value, or the reason why there is none. */
export type ObservedValue =
  { readonly status: 'reported'; readonly reported: ReportedValue } | { readonly status: MissingStatus };

export const BLANK: ObservedValue = { status: 'blank' };

/** An exactly reported figure. */
export function figure(value: Decimal): ObservedValue {
  return { status: 'reported', reported: { type: 'figure', value } };
}

/** The figure, or null where a bound, a verdict or nothing was reported. */
export function figureOf(observed: ObservedValue | undefined): Decimal | null {
  if (observed?.status !== 'reported' || observed.reported.type !== 'figure') return null;
  return observed.reported.value;
}
