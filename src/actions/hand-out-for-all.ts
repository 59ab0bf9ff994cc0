import { isBuiltIn } from '../indicator-sets/catalogue';
import { asFormSet, asMatrixSet } from '../model/indicator-set';
import { listDuring, type Unit } from '../model/unit';
import { layoutDefinitionSheet } from '../sheets/definition/definition-layout';
import type { EntrySheetContent } from '../sheets/entry/entry-content';
import { COLUMN, ROW } from '../sheets/entry/geometry';
import { layoutMatrixHandOut } from '../sheets/entry/hand-out';
import { FORM_COLUMN, FORM_ROW } from '../sheets/form/form-geometry';
import { layoutFormSheet } from '../sheets/form/form-layout';
import { formSheetName } from '../sheets/form/form-sheet-name';
import { layoutGuideSheet } from '../sheets/guide-sheet';
import { withUnitChoice } from '../sheets/submission/unit-choice';
import { layoutUnitListSheet, unitColumns } from '../sheets/unit-list-sheet';
import type { WorkbookPort } from '../workbook/port';
import type { SheetModel } from '../workbook/sheet-model';
import { blankForm, NOTHING_BEFORE } from './form-content';
import type { HandOutOrder } from './hand-out';

/**
 * Writes the workbook that every unit gets alike: each says who it is by choosing its name from the list. It holds nobody's
 * figures of last period, for all would see them. At least one unit below the parent exists in the period.
 */
export async function insertForAll(port: WorkbookPort, order: HandOutOrder): Promise<void> {
  const { set, period, deadline } = order;
  const units = listDuring(order.units, period);
  const sheet = sheetToChooseOn({ ...order, units });
  await port.writeSheets([
    sheet,
    layoutGuideSheet({ of: { type: 'set', set }, period, parent: units.parent, deadline, unit: 'to-choose' }),
    layoutUnitListSheet(units),
    ...(isBuiltIn(set) ? [] : [layoutDefinitionSheet(set)]),
  ]);
}

function sheetToChooseOn({ set, period, asOf, units, arrangement }: HandOutOrder): SheetModel {
  const list = unitColumns(units);
  const nobody = { ...withLongestName(units.units), code: '' };
  switch (arrangement) {
    case 'matrix': {
      const content: EntrySheetContent = {
        set: asMatrixSet(set),
        period,
        asOf,
        units: { parent: units.parent, units: [nobody] },
        figure: () => null,
        previous: { type: 'typed', figure: () => null },
      };
      const model = layoutMatrixHandOut(content, 'hand-out-to-choose');
      const place = { row: ROW.firstUnit, codeColumn: COLUMN.code, nameColumn: COLUMN.name };
      return withUnitChoice(model, place, list);
    }
    case 'form': {
      const model = layoutFormSheet(
        blankForm({
          set: asFormSet(set),
          period,
          asOf,
          unit: nobody,
          sheet: formSheetName(set, period, units.parent, units.parent),
          previous: NOTHING_BEFORE,
          purpose: 'hand-out-to-choose',
        }),
      );
      const { first } = FORM_COLUMN;
      return withUnitChoice(model, { row: FORM_ROW.unit, codeColumn: first, nameColumn: first + 1 }, list);
    }
  }
}

/** The sheet is laid out for it: no other needs more room. */
function withLongestName(units: readonly Unit[]): Unit {
  return units.reduce((longest, unit) => (unit.name.length > longest.name.length ? unit : longest));
}
