import { writeOfficialDate } from './date-text';
import { isCalendarPeriod } from './period';
import type { Period } from './period';

const QUARTERS = ['I', 'II', 'III', 'IV'];

/**
 * As it stands in a sentence: "tháng 5/2025", "quý II/2025", "6 tháng đầu năm 2025", "9 tháng năm 2025", "năm 2025".
 * Days that are not whole calendar months follow: "tháng 6/2025 (từ 15/5/2025 đến 14/6/2025)".
 */
export function writePeriod(period: Period): string {
  const name = nameOf(period);
  if (isCalendarPeriod(period)) return name;
  return `${name} (từ ${writeOfficialDate(period.from)} đến ${writeOfficialDate(period.to)})`;
}

/** As it begins a sentence or heads a column: "Tháng 5/2025". */
export function writePeriodCapitalised(period: Period): string {
  const text = writePeriod(period);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For the name of a sheet, where `/` is not allowed: "T5-2025", "Q2-2025", "6T-2025", "6TC-2025", "9T-2025", "Năm 2025". */
export function shortPeriodText({ kind, year, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return `T${ordinal}-${year}`;
    case 'quarter':
      return `Q${ordinal}-${year}`;
    case 'half':
      return `${ordinal === 1 ? '6T' : '6TC'}-${year}`;
    case 'nine-months':
      return `9T-${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

function nameOf({ kind, year, ordinal }: Period): string {
  switch (kind) {
    case 'month':
      return `tháng ${ordinal}/${year}`;
    case 'quarter':
      return `quý ${QUARTERS[ordinal - 1] ?? ''}/${year}`;
    case 'half':
      return `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}
