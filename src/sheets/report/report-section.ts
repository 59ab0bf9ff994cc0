import type { Acceptance, Finding } from '../../model/finding';

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** `exact` is the document's own form; `full` adds what a person asks next: changes, ranks before, judgements. */
export type ReportLayout = 'exact' | 'full';

/** How figures stand in the report's cells. */
export interface FigureStyle {
  /** Numbers, or text in Vietnamese notation for a machine whose decimal sign is a point. */
  readonly as: 'numbers' | 'text';
  /** As typed (54,6) or with all of the indicator's decimals (54,60). */
  readonly decimals: 'as-published' | 'fixed';
}
