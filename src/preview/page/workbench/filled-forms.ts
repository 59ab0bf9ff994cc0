import { blankForm, NOTHING_BEFORE } from '../../../actions/form-content';
import { findSet } from '../../../indicator-sets/catalogue';
import { readCsv } from '../../../model/csv-rows';
import { toNumber } from '../../../model/decimal';
import { expectationOf } from '../../../model/indicator-expectation';
import { asFormSet, indicatorOf, isFigureIndicator, type FormSet } from '../../../model/indicator-set';
import { readNumberText } from '../../../model/number-reading';
import { lastDayOf, parsePeriodId, type Period } from '../../../model/period';
import type { Unit, UnitList } from '../../../model/unit';
import { findRegister } from '../../../registers/catalogue';
import { layoutFormSheet } from '../../../sheets/form/form-layout';
import { formSheetName } from '../../../sheets/form/form-sheet-name';
import { layoutRegisterSheet } from '../../../sheets/register/register-layout';
import { sampleRecords } from '../../../sheets/register/sample-records';
import type { SheetModel } from '../../../workbook/sheet-model';

/** A table of a sample: which set or register it fills in, of which period. */
export interface SampleTable {
  readonly id: string;
  readonly period: string;
}

/** The forms of a set, one for each unit that the text `unit,indicator,value` names, filled in as the document prints them. */
export function filledForms(table: SampleTable, text: string, units: UnitList): readonly SheetModel[] {
  const set = formSet(table.id);
  const period = samplePeriod(table.period);
  const [, ...rows] = readCsv(text, ',').rows;
  const values = new Map<string, Map<string, string>>();
  for (const { fields } of rows) {
    const [unit = '', code = '', value = ''] = fields;
    values.set(unit, (values.get(unit) ?? new Map<string, string>()).set(code, value));
  }
  return [...values].map(([code, held]) => {
    const unit = sampleUnit(units, code);
    const sheet = formSheetName(set, period, unit, units.parent);
    const head = { set, period, asOf: lastDayOf(period), unit, sheet, previous: NOTHING_BEFORE };
    const form = blankForm({ ...head, purpose: 'own' });
    return layoutFormSheet({ ...form, held: (indicator) => typed(set, indicator, held.get(indicator)) });
  });
}

/** A register with the records of a semicolon-separated text, kept by the unit that reports. */
export function filledRegister(table: SampleTable, text: string, units: UnitList): SheetModel {
  const register = findRegister(table.id);
  if (register === null) throw new Error(`there is no register ${table.id}`);
  const period = samplePeriod(table.period);
  const records = sampleRecords(text, register, table.id);
  return layoutRegisterSheet({
    register,
    period,
    asOf: lastDayOf(period),
    unit: units.parent,
    records,
    use: 'own',
  });
}

/** As a person types it: a plain figure is a number, anything else words. */
function typed(set: FormSet, code: string, value: string | undefined): string | number | null {
  const indicator = indicatorOf(set, code);
  if (value === undefined || indicator === undefined) return null;
  if (!isFigureIndicator(indicator)) return value;
  const reading = readNumberText(value, expectationOf(indicator));
  return reading.type === 'figure' ? toNumber(reading.value) : value;
}

function formSet(id: string): FormSet {
  const set = findSet(id);
  if (set === null) throw new Error(`the set ${id} is not in the catalogue`);
  return asFormSet(set);
}

function samplePeriod(id: string): Period {
  const period = parsePeriodId(id);
  if (period === null) throw new Error(`${id} is no period`);
  return period;
}

function sampleUnit({ parent, units }: UnitList, code: string): Unit {
  const unit = [parent, ...units].find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(`the sample list of units has no ${code}`);
  return unit;
}
