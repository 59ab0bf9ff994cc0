import { compareDates } from '../model/calendar-date';
import { finding } from '../model/finding';
import type { Rule } from './rule';

/** The day of the figures (số liệu tính đến ngày): missing, or before its period began. It may well lie after the period's end. */
export const asOfDate: Rule = ({ table }) => {
  const place = { sheet: table.sheet, period: table.period.id };
  if (table.asOf === null) return [finding('as-of-missing', place, {})];
  if (compareDates(table.asOf, table.period.from) >= 0) return [];
  return [finding('as-of-outside', place, { asOf: table.asOf, from: table.period.from })];
};
