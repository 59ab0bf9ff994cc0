import type { FormTable } from '../model/entry';
import { shortPeriodText } from '../model/period-writing';
import { unitRow } from './form-section';

const LONGEST = 31;

/** The tab of a unit's form in a workbook made anew: set, period and unit, so that those of several units are told apart. */
export function formSheetName(table: FormTable): string {
  const { set, period } = table;
  return `${set.id} ${shortPeriodText(period)} ${unitRow(table).unit.code}`.slice(0, LONGEST).trim();
}
