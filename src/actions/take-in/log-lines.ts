import { shownText } from '../../checks/shown-text';
import type { Account, FileAccount, PlannedValue } from '../../consolidation/account/account';
import { sayFinding } from '../../language/finding-text';
import { vi } from '../../language/vi';
import { writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import type { LogLine } from '../../sheets/take-in/log-sheet';

/** More than this is read where it happened, not in a log. */
const LONGEST_TEXT = 600;

/** What the log says of each file of a take-in; in Vietnamese like all that stands in the workbook. */
export function logLines(
  { files, values }: Account,
  { set, period }: { readonly set: IndicatorSet; readonly period: Period },
  takenAt: string,
): readonly LogLine[] {
  const time = vietnamTime(takenAt);
  return files.map((file) => ({
    time,
    set: set.id,
    period: period.id,
    file: file.file.name,
    hash: file.file.hash,
    units: file.units.map(({ name }) => name).join('; '),
    received: receivedText(file),
    revision: null,
    outcome: vi.takeIn.command.fileOutcomes[file.outcome],
    taken: file.taken,
    refused: file.refused,
    changes: bounded(changesOf(values.filter((value) => value.file === file.file))),
    reasons: bounded(reasonsOf(file)),
  }));
}

function receivedText({ received, isReceivedGuessed }: FileAccount): string {
  if (received === null) return '';
  return isReceivedGuessed ? `${writeDate(received)} *` : writeDate(received);
}

function changesOf(values: readonly PlannedValue[]): string {
  return values
    .filter(({ change }) => change === 'changed' || change === 'overwritten')
    .map(({ code, held, source, observed }) => {
      const before = held === null ? '–' : shownText(held);
      return `${code}: ${before} → ${shownText({ content: source.content, observed })}`;
    })
    .join('; ');
}

function reasonsOf({ findings }: FileAccount): string {
  return findings
    .map((found) => {
      const { cell } = found.place;
      const { title, brief } = sayFinding(found, vi);
      const where = cell === undefined ? '' : ` (ô ${cell})`;
      return `${title}${where}${brief === '' ? '' : `: ${brief}`}`;
    })
    .join('; ');
}

function bounded(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}

/** Vietnam keeps UTC+7 all year. */
function vietnamTime(iso: string): string {
  const local = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  const [day = '', clock = ''] = local.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year} ${clock.slice(0, 5)}`;
}
