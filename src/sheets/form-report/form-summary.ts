import { vi } from '../../language/vi';
import type { FormJudgement, GroupTally, JudgedItem } from '../../judgement/judge-form';
import type { Tally } from '../../model/target/tally';
import type { ReportStyle } from '../report/report-styles';
import type { ReportWriter, SpannedCell } from '../report/report-writer';

const HEADINGS = [
  'Số chỉ tiêu',
  'Đạt (trong đó tự đánh giá)',
  'Chưa đạt (trong đó tự đánh giá)',
  'Chưa đủ căn cứ',
];
/** The columns of ordinal and name hold the name of a group. */
const NAME_COLUMNS = 2;

/** Under the judged form: the counts by group in words and as a table, whether the unit completes, and what is open. */
export function putSummary(
  writer: ReportWriter,
  { items, groups, total, rule, outcome }: FormJudgement,
  columns: number,
  keptWithNext: Set<number>,
): void {
  writer.gap(8);
  keptWithNext.add(writer.row);
  writer.line('Kết quả đánh giá:', 'heading');
  for (const { heading, tally } of groups) {
    if (heading !== null) writer.line(`- ${heading.name}: ${vi.judgement.tally(tally)}.`, 'caption');
  }
  writer.line(`- ${vi.judgement.all}: ${vi.judgement.tally(total)}.`, 'caption');
  writer.line(`- ${vi.judgement.outcome(outcome, rule, total)}.`, 'caption');
  openItems(items).forEach((line) => {
    writer.line(line, 'caption');
  });
  if (columns < NAME_COLUMNS + HEADINGS.length) return;
  writer.gap(6);
  const first = writer.row;
  putTallies(writer, groups, total);
  for (let row = first; row < writer.row - 1; row += 1) keptWithNext.add(row);
}

/** What could not be judged, gathered by its reason. */
function openItems(items: readonly JudgedItem[]): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { item, judgement } of items) {
    if (judgement.verdict !== 'undecided') continue;
    const reason = vi.judgement.undecided[judgement.reason];
    byReason.set(reason, [...(byReason.get(reason) ?? []), item.ordinal === '' ? item.name : item.ordinal]);
  }
  if (byReason.size === 0) return [];
  const told = [...byReason].map(([reason, names]) => `${names.join(', ')} (${reason})`);
  return [`- Chưa đủ căn cứ: ${told.join('; ')}.`];
}

function putTallies(writer: ReportWriter, groups: readonly GroupTally[], total: Tally): void {
  row(writer, ['Nhóm chỉ tiêu', ...HEADINGS], 'header', 'header');
  for (const { heading, tally } of groups) {
    if (heading !== null) row(writer, [heading.name, ...counts(tally)], 'name', 'answer');
  }
  row(writer, [vi.judgement.all, ...counts(total)], 'group', 'answer');
}

function row(
  writer: ReportWriter,
  [name = '', ...others]: readonly string[],
  first: ReportStyle,
  style: ReportStyle,
): void {
  const cells: readonly SpannedCell[] = others.map((content, index) => ({
    column: NAME_COLUMNS + index,
    content,
    style,
  }));
  writer.tableRow([{ column: 0, columns: NAME_COLUMNS, content: name, style: first }, ...cells]);
}

function counts(tally: Tally): readonly string[] {
  const { achieved, achievedSelfDeclared, notAchieved, notAchievedSelfDeclared } = tally;
  const withOwn = (evident: number, own: number) => `${evident + own}${own === 0 ? '' : ` (${own})`}`;
  return [
    String(tally.total),
    withOwn(achieved, achievedSelfDeclared),
    withOwn(notAchieved, notAchievedSelfDeclared),
    String(tally.undecided),
  ];
}
