import { shownText } from '../../checks/shown-text';
import type { FileAccount, PlannedValue, UnitAccount } from '../../consolidation/account/account';
import { sayFinding } from '../../language/finding-text';
import { vi } from '../../language/vi';
import { writeDate } from '../../model/date-text';
import type { IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { writePeriod } from '../../model/period-writing';
import { vietnamTime } from '../../model/vietnam-time';
import type { LogLine } from '../../sheets/take-in/log-sheet';

/** More than this is read where it happened, not in a log. */
const LONGEST_TEXT = 600;

/** What a line is made of, whether figures are taken in or records. */
export interface LoggedAccount {
  readonly files: readonly FileAccount[];
  readonly units: readonly CountingFile[];
  readonly values: readonly PlannedValue[];
}

/** The set or register that was taken in, and for which period. */
export interface LoggedSubject {
  readonly set: Pick<IndicatorSet, 'id'>;
  readonly period: Period;
}

type CountingFile = Pick<UnitAccount, 'unit' | 'file' | 'sheet' | 'revision'>;

/** What the log says of each file of a take-in; in Vietnamese like all that stands in the workbook. */
export function logLines(
  { files, units, values }: LoggedAccount,
  { set, period }: LoggedSubject,
  takenAt: string,
): readonly LogLine[] {
  const time = vietnamTime(takenAt);
  return files.map((file) => {
    const { name, hash } = file.file;
    const counting = units.filter((unit) => unit.file?.name === name);
    return {
      time,
      set: set.id,
      period: writePeriod(period),
      file: name,
      sheets: distinct(counting.map(({ sheet }) => sheet)).join('; '),
      hash,
      units: file.senders.map((unit) => unit.name).join('; '),
      received: receivedText(file),
      revision: counting.find(({ revision }) => revision !== null)?.revision ?? null,
      outcome: vi.takeIn.fileOutcomes[file.outcome],
      taken: file.taken,
      refused: file.refused,
      changes: listed(
        changesOf(
          values.filter((value) => value.file.name === name),
          counting,
        ),
      ),
      reasons: listed(reasonsOf(file)),
    };
  });
}

function receivedText({ received, isReceivedGuessed }: FileAccount): string {
  if (received === null) return '';
  return isReceivedGuessed ? `${writeDate(received)} *` : writeDate(received);
}

/** "TDGQ: 90 → 95"; of a file of several units with the unit's name before it. */
function changesOf(values: readonly PlannedValue[], counting: readonly CountingFile[]): readonly string[] {
  const names = new Map(counting.map(({ unit }) => [unit.code, unit.name]));
  return values
    .filter(({ change }) => change === 'changed' || change === 'overwritten')
    .map(({ unit, code, held, source, observed }) => {
      const before = held === null ? '–' : shownText(held);
      const after = shownText({ content: source.content, observed });
      const whose = names.size > 1 ? `${names.get(unit) ?? unit}, ` : '';
      return `${whose}${code}: ${before} → ${after}`;
    });
}

function reasonsOf({ findings }: FileAccount): readonly string[] {
  return findings.map((found) => {
    const { cell } = found.place;
    const { title, brief } = sayFinding(found, vi);
    const where = cell === undefined ? '' : ` (ô ${cell})`;
    return `${title}${where}${brief === '' ? '' : `: ${brief}`}`;
  });
}

/** As many as there is room for, whole, and how many more there are; a single one that is too long is cut. */
export function listed(items: readonly string[]): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    const longer = index === 0 ? item : `${text}; ${item}`;
    if (longer.length > LONGEST_TEXT) {
      const more = items.length - index;
      return index === 0 ? `${item.slice(0, LONGEST_TEXT)}…` : `${text}; và ${more} mục nữa`;
    }
    text = longer;
  }
  return text;
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text ?? []))];
}
