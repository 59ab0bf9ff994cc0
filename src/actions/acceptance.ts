import { findingKey, isAcceptable, type Acceptance, type Finding } from '../model/finding';
import type { AcceptedFinding } from '../sheets/report/report-section';

/** Findings sorted by what they mean for a report. */
export interface Judged {
  /** Errors that must be corrected, or accepted where that is possible. */
  readonly blocking: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly warnings: readonly Finding[];
}

/** Holds the findings against what people have accepted with name and note. */
export function judge(findings: readonly Finding[], acceptances: readonly Acceptance[]): Judged {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]));
  const blocking: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const warnings: Finding[] = [];
  for (const finding of findings) {
    const acceptance = byKey.get(findingKey(finding));
    if (finding.severity === 'warning') warnings.push(finding);
    else if (finding.severity === 'error' && acceptance !== undefined && isAcceptable(finding)) {
      accepted.push({ finding, acceptance });
    } else if (finding.severity === 'error') blocking.push(finding);
  }
  return { blocking, accepted, warnings };
}
