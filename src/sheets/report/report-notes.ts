import { sayFinding } from '../../language/finding-text';
import { vi } from '../../language/vi';
import { writeOfficialDate } from '../../model/date-text';
import type { Finding } from '../../model/finding';
import type { MissingStatus } from '../../model/observation';
import type { IndicatorTable, UnitFigures } from '../../ranking/indicator-table';
import type { MatrixSection } from './matrix-section';
import type { AcceptedFinding } from './report-section';

const UNRANKED: Readonly<Record<MissingStatus, string>> = {
  blank: 'không có số liệu',
  'not-submitted': 'chưa gửi số liệu',
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-assigned': 'không giao chỉ tiêu',
};

/** How the ranks were made, and which units have none. Printed under the tables they explain. */
export function rankingNotes(section: MatrixSection, tables: readonly IndicatorTable[]): readonly string[] {
  const ties =
    section.ties === 'competition'
      ? 'Đơn vị bằng điểm cùng hạng, hạng kế tiếp được bỏ cách (ví dụ 1, 2, 2, 4)'
      : 'Đơn vị bằng điểm cùng hạng, hạng kế tiếp liền sau (ví dụ 1, 2, 2, 3)';
  const decimals = Math.max(...tables.map(({ indicator }) => indicator.decimals));
  const precision = `so sánh theo số công bố, làm tròn ${decimals} chữ số thập phân`;
  const parent = `${section.parent.name} không xếp hạng cùng các đơn vị`;
  const asOf = section.asOf === null ? 'chưa ghi ngày' : `tính đến ngày ${writeOfficialDate(section.asOf)}`;
  return [
    `Nguồn: ${section.set.source}, số liệu ${asOf}.`,
    `Xếp hạng: ${ties}; ${precision}; ${parent}.`,
    ...unrankedNotes(tables),
  ];
}

/** Where nobody sent anything, once for all tables and without a list of all units. */
function unrankedNotes(tables: readonly IndicatorTable[]): readonly string[] {
  if (tables.every(isWithoutFigures)) return ['Không xếp hạng: không đơn vị nào có số liệu.'];
  return tables.flatMap(unrankedNote);
}

function isWithoutFigures({ rows }: IndicatorTable): boolean {
  return (
    rows.length > 0 &&
    rows.every(({ current: { status } }) => status === 'blank' || status === 'not-submitted')
  );
}

function unrankedNote(table: IndicatorTable): readonly string[] {
  const { indicator, rows } = table;
  if (isWithoutFigures(table)) {
    return [`Không xếp hạng – ${indicator.shortName.vi}: không đơn vị nào có số liệu.`];
  }
  const unranked = rows.filter(({ standing }) => standing === null);
  if (unranked.length === 0) return [];
  const named = unranked.map((figures) => `${figures.unit.name} (${reason(figures)})`);
  return [`Không xếp hạng – ${indicator.shortName.vi}: ${named.join('; ')}.`];
}

function reason({ current }: UnitFigures): string {
  return current.status === 'reported' ? 'không phải con số chính xác' : UNRANKED[current.status];
}

/** Warnings that stand, one line for each kind and indicator. */
export function warningNotes(warnings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, { readonly heading: string; readonly items: string[] }>();
  for (const warning of warnings) {
    const { title, brief } = sayFinding(warning, vi);
    const indicator = warning.place.indicator?.name;
    const heading = indicator === undefined ? title : `${title} – ${indicator}`;
    const group = groups.get(heading) ?? { heading, items: [] };
    groups.set(heading, group);
    const item = [warning.place.unit?.name ?? '', brief === '' ? '' : `(${brief})`].filter(
      (text) => text !== '',
    );
    if (item.length > 0) group.items.push(item.join(' '));
  }
  return [...groups.values()].map(({ heading, items }) =>
    items.length === 0 ? `${heading}.` : `${heading}: ${shortened(items).join('; ')}.`,
  );
}

/** When a whole column jumps, a hundred names would fill pages and say less than their number. */
const MOST_NAMED = 12;

function shortened(items: readonly string[]): readonly string[] {
  if (items.length <= MOST_NAMED) return items;
  const others = items.length - MOST_NAMED;
  return [...items.slice(0, MOST_NAMED), `và ${others} đơn vị khác (xem kết quả kiểm tra)`];
}

/** What was found wrong and accepted, with the name and the words of the person who answers for it. */
export function acceptedNotes(accepted: readonly AcceptedFinding[]): readonly string[] {
  return accepted.map(({ finding, acceptance }) => {
    const { fault } = sayFinding(finding, vi);
    const { unit, indicator } = finding.place;
    const whose = [unit?.name, indicator?.name]
      .filter((text) => text !== undefined && text !== '')
      .join(', ');
    return `${whose === '' ? '' : `${whose}: `}${fault} Đã chấp nhận: ${acceptance.by} – ${acceptance.note}.`;
  });
}
