import { findingSentence, sayFinding } from '../language/finding-text';
import type { CommandLanguage } from '../language/command-line/texts';
import { findingKey, isAcceptable, type Acceptance, type Finding, type Severity } from '../model/finding';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings for people: the worst first, each with its key where it can be accepted. */
export function findingsText(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  language: CommandLanguage,
): string {
  const { severities, commandLine } = language;
  const accepted = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]));
  const lines = SEVERITIES.flatMap((severity) =>
    findings
      .filter((found) => found.severity === severity)
      .flatMap((found) => {
        const acceptance = accepted.get(findingKey(found));
        const sentence = `${severities[severity]} – ${findingSentence(found, language)}`;
        if (severity !== 'error' || !isAcceptable(found)) return [sentence];
        if (acceptance !== undefined)
          return [sentence, `    ${commandLine.acceptedBy(acceptance.by, acceptance.note)}`];
        return [sentence, `    ${commandLine.key(findingKey(found))}`];
      }),
  );
  return [...lines, commandLine.findingCounts(countsOf(findings))].join('\n');
}

/** A finding for programs. */
export function findingJson(found: Finding, acceptances: readonly Acceptance[], language: CommandLanguage) {
  const key = findingKey(found);
  const { title, place, fault, remedy } = sayFinding(found, language);
  const acceptance = acceptances.find((candidate) => candidate.key === key);
  return {
    key,
    code: found.code,
    severity: found.severity,
    acceptable: found.severity === 'error' && isAcceptable(found),
    place: found.place,
    text: { title, place, fault, remedy },
    ...(acceptance === undefined ? {} : { accepted: { by: acceptance.by, note: acceptance.note } }),
  };
}

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
