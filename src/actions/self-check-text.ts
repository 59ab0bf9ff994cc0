import type { Language } from '../language/language';
import type { NotRunReason, SelfCheckFailure, SelfCheckResult } from './self-check';

/** The machine, as the caller knows it. */
export interface SelfCheckEnvironment {
  /** `Excel`, and its version and platform in Office's own words. */
  readonly hostName: string;
  readonly hostVersion: string;
  readonly platform: string;
  /** Of the culture that Excel takes numbers in. */
  readonly decimalSign: string;
}

/** Short enough for a mail or a chat message. */
const MAX_BYTES = 8 * 1024;
/** For the line that tells of lines left out. */
const RESERVED_BYTES = 64;
const LISTED_SHEETS = 10;
const LINE_CHARACTERS = 500;

const REASONS: readonly NotRunReason[] = ['not-cleaned', 'cancelled', 'models', 'own-workbook'];

/** The result as a text to copy, at most 8 KB of UTF-8; what matters most comes first. */
export function selfCheckText(
  result: SelfCheckResult,
  environment: SelfCheckEnvironment,
  { selfCheck: texts }: Language,
): string {
  const { failed, notRunnable, leftBehind, changedSheets } = result;
  const lines = [
    texts.title,
    texts.product(result.version, result.build),
    texts.host(environment.hostName, environment.hostVersion, environment.platform),
    texts.decimalSign(environment.decimalSign),
    texts.counts({ passed: result.passed, failed: failed.length, notRun: notRunnable.length }),
    result.sameAsBefore ? texts.sameAsBefore : texts.notSameAsBefore,
    ...(changedSheets.length === 0 ? [] : [texts.changedSheets(...someOf(changedSheets))]),
    ...(leftBehind.length === 0 ? [] : [texts.leftBehind(...someOf(leftBehind))]),
    ...result.faults.map(texts.fault),
    ...(failed.length === 0 ? [] : [texts.failures]),
    ...failed.flatMap((failure, index) => failureLines(failure, index + 1, texts)),
    ...REASONS.flatMap((reason) => {
      const titles = notRunnable.filter((item) => item.reason === reason).map(({ title }) => `- ${title}`);
      return titles.length === 0 ? [] : [texts.notRun[reason](titles.length), ...titles];
    }),
  ];
  return fitted(lines.map(onOneLine), texts.moreLines);
}

function failureLines(
  { title, expected, found }: SelfCheckFailure,
  number: number,
  texts: Language['selfCheck'],
): string[] {
  return [
    `${number}. ${title}`,
    `   ${expected === null ? texts.stoppedBy(found) : texts.expectedAndFound(expected, found)}`,
  ];
}

function someOf(sheets: readonly string[]): [readonly string[], number] {
  return [sheets.slice(0, LISTED_SHEETS), Math.max(0, sheets.length - LISTED_SHEETS)];
}

function onOneLine(line: string): string {
  const text = line.replaceAll(/[\r\n\t]+/g, ' ');
  return text.length <= LINE_CHARACTERS ? text : `${text.slice(0, LINE_CHARACTERS)}…`;
}

/** As many lines from the first on as there is room for. */
function fitted(lines: readonly string[], moreLines: (lines: number) => string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const [index, line] of lines.entries()) {
    bytes += encoder.encode(line).length + 1;
    if (bytes > MAX_BYTES - RESERVED_BYTES)
      return [...lines.slice(0, index), moreLines(lines.length - index)].join('\n');
  }
  return lines.join('\n');
}
