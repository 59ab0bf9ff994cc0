import type { Finding } from '../model/finding';
import type { IndicatorSet } from '../model/indicator-set';
import type { Period } from '../model/period';

/** Why there can be no report. */
export type ReportProblem =
  | { readonly code: 'no-entry-sheet'; readonly set: IndicatorSet; readonly period: Period }
  | { readonly code: 'no-parent'; readonly sheet: string }
  /** The set ranks units, and there is none: on its sheet, or in the list that a sheet would be made from. */
  | { readonly code: 'nothing-to-rank'; readonly set: IndicatorSet; readonly period: Period }
  /** The two periods' sheets were made from different definitions of the set: what they count is not the same. */
  | {
      readonly code: 'definition-changed';
      readonly set: IndicatorSet;
      readonly period: Period;
      readonly comparison: Period;
    }
  | { readonly code: 'blocked'; readonly findings: readonly Finding[] };
