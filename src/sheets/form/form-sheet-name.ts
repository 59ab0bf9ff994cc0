import type { IndicatorSet } from '../../model/indicator-set';
import type { Period } from '../../model/period';
import { shortPeriodText } from '../../model/period-writing';
import type { Unit } from '../../model/unit';
import { entrySheetName } from '../entry/entry-layout';

/** Excel takes no longer name of a sheet. */
const LONGEST = 31;
/** Signs that Excel does not take there. */
const FORBIDDEN = /[[\]:*?/\\']/g;

/**
 * The tab of a form: "cds-thang T5-2025" for the unit whose report it is, "cds-thang T5-2025 31417" for one below it.
 * Where that is too long the set's id is cut, so that period and unit stay.
 */
export function formSheetName(
  set: Pick<IndicatorSet, 'id'>,
  period: Period,
  unit: Pick<Unit, 'code'>,
  parent: Pick<Unit, 'code'> | null,
): string {
  if (parent === null || parent.code === unit.code) return entrySheetName(set, period);
  const end = ` ${shortPeriodText(period)} ${unit.code.replace(FORBIDDEN, '-')}`;
  return `${set.id.slice(0, Math.max(1, LONGEST - end.length))}${end}`.slice(0, LONGEST).trimEnd();
}
