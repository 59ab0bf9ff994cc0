import type { Judged } from '../../actions/acceptance';
import type { Finding, FindingCode, Severity } from '../../model/finding';

/** Findings of one kind. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly findings: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** What is left to look at, by severity and then by kind; what somebody has accepted is listed elsewhere. */
export function groupedFindings(
  findings: readonly Finding[],
  { accepted }: Pick<Judged, 'accepted'>,
): readonly SeverityGroup[] {
  const settled = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((found) => !settled.has(found));
  return SEVERITIES.map((severity) => {
    const ofSeverity = open.filter((found) => found.severity === severity);
    return { severity, count: ofSeverity.length, groups: groupsOf(ofSeverity) };
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, Finding[]>();
  for (const found of findings) {
    const group = groups.get(found.code);
    if (group === undefined) groups.set(found.code, [found]);
    else group.push(found);
  }
  return [...groups].map(([code, found]) => ({ code, findings: found }));
}
