import type { Decimal } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';
import type { RegisterDefinition } from '../../registers/register-definition';
import type { RegisterSummary } from '../../registers/summary';

/** "Tổng số: 05 văn bản (01 Quyết định, 03 Công văn, 01 Kế hoạch)." – small numbers with a zero, as reports count. */
export function summaryText({ printed }: RegisterDefinition, summary: RegisterSummary): string {
  const { records, kinds, sums, answers } = summary;
  const ofKinds = kinds.map(({ kind, records: count }) => `${twoDigits(count)} ${kind}`).join(', ');
  const parts = [
    `Tổng số: ${twoDigits(records)} ${printed.record}${ofKinds === '' ? '' : ` (${ofKinds})`}`,
    ...sums.map(({ column, sum, blank }) => {
      const missing = blank === 0 ? '' : ` (${twoDigits(blank)} ${printed.record} chưa có số)`;
      return `${lowered(column.name.vi)}: ${written(sum)}${missing}`;
    }),
    ...answers.map(({ column, yes }) => `${lowered(column.name.vi)}: ${twoDigits(yes)} ${printed.record}`),
  ];
  return `${parts.join('; ')}.`;
}

function written(sum: Decimal): string {
  return writeNumber(sum, { grouping: true }).padStart(2, '0');
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function lowered(name: string): string {
  return `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
}
