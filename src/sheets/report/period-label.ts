import type { Period } from '../../model/period';
import { writePeriodCapitalised } from '../../model/period-writing';

/** Column headings for two periods: "Tháng 4" and "Tháng 5", with their years where these differ or nothing else would tell them apart. */
export function periodLabels(before: Period, now: Period): { readonly before: string; readonly now: string } {
  const isOneYear = before.year === now.year && now.kind !== 'year';
  return isOneYear
    ? { before: withoutYear(before), now: withoutYear(now) }
    : { before: writePeriodCapitalised(before), now: writePeriodCapitalised(now) };
}

function withoutYear(period: Period): string {
  return writePeriodCapitalised(period).replace(new RegExp(`(/| năm )${period.year}$`), '');
}
