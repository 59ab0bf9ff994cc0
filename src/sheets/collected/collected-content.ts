import type { UnitValue } from '../../consolidation/value-key';
import type { FormSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { UnitList } from '../../model/unit';
import type { HeldContent } from '../form/form-content';

/** What goes into a new sheet of gathered forms. */
export interface CollectedContent {
  readonly set: FormSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  /** The units below it have a row each. */
  readonly units: UnitList;
  /** What a cell already holds; null leaves it to be filled in. */
  readonly held: (value: UnitValue) => HeldContent;
}
