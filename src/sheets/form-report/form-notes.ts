import { sayFinding } from '../../language/finding-text';
import { vi } from '../../language/vi';
import { writeOfficialDate } from '../../model/date-text';
import type { Finding } from '../../model/finding';
import { writePeriod } from '../../model/period-writing';
import { acceptedNotes } from '../report/report-notes';
import type { ReportWriter } from '../report/report-writer';
import { explainedWords } from '../report/word-notes';
import type { FormSection } from './form-section';

/** Under the form: whose figures these are, what its short words mean, what is to be known of them. */
export function putFormNotes(writer: ReportWriter, section: FormSection, keptWithNext: Set<number>): void {
  const blocks = [
    { heading: 'Ghi chú', lines: [sourceNote(section), ...wordsOf(section), ...borrowedNotes(section)] },
    { heading: 'Số liệu cần lưu ý', lines: warningNotes(section.warnings) },
    { heading: 'Sai sót đã được chấp nhận', lines: acceptedNotes(section.accepted) },
  ];
  for (const { heading, lines } of blocks) {
    if (lines.length === 0) continue;
    writer.gap(6);
    keptWithNext.add(writer.row);
    writer.line(`${heading}:`, 'noteHeading');
    lines.forEach((line) => {
      writer.line(`- ${line}`, 'note');
    });
  }
}

function sourceNote({ unit, period, set, asOf }: FormSection): string {
  const date = asOf === null ? 'chưa ghi ngày' : `tính đến ngày ${writeOfficialDate(asOf)}`;
  return `${unit.name}, ${writePeriod(period)}; số liệu ${date}; nguồn: ${set.source}.`;
}

function wordsOf({ set, observed }: FormSection): readonly string[] {
  return explainedWords(new Set(set.indicators.map(({ code }) => observed(code).status)));
}

function borrowedNotes({ borrowings }: FormSection): readonly string[] {
  return borrowings.map((borrowing) => `${vi.judgement.borrowed(borrowing)}.`);
}

/** One line for each kind of warning, with the indicators it is of: all are of one unit. */
function warningNotes(warnings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const warning of warnings) {
    const { title, brief } = sayFinding(warning, vi);
    const item = [warning.place.indicator?.name ?? '', brief === '' ? '' : `(${brief})`]
      .filter((text) => text !== '')
      .join(' ');
    const items = groups.get(title) ?? [];
    groups.set(title, items);
    if (item !== '') items.push(item);
  }
  return [...groups].map(([title, items]) =>
    items.length === 0 ? `${title}.` : `${title}: ${items.join('; ')}.`,
  );
}
