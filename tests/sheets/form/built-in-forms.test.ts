import { blankForm } from '../../../src/actions/form-content';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { formIndicators, hasForm, isFigureIndicator } from '../../../src/model/indicator-set';
import { periodOf } from '../../../src/model/period';
import { layoutFormSheet } from '../../../src/sheets/form/form-layout';
import { readEntrySheet } from '../../../src/sheets/read-entry-sheet';
import { validateSheets } from '../../../src/workbook/validate-model';
import { CalculatedWorkbook } from '../calculated-workbook';
import { gridOf, removeRow, withoutNames } from '../sheet-edits';
import { TOWN } from '../../support/forms';

/** Every built-in set that a unit fills in on a sheet of its own. */
const FORMS = catalogue.filter(hasForm).map((set) => {
  const period = periodOf(set.periodKinds[0] ?? 'year', 2025, 1);
  const head = { set, period, asOf: null, unit: TOWN, sheet: 'biểu', purpose: 'hand-out' } as const;
  const sheet = layoutFormSheet(blankForm({ ...head, previous: { type: 'typed', held: () => null } }));
  return [set.id, set, sheet] as const;
});

test('there are seven', () => {
  expect(FORMS.map(([id]) => id).sort()).toEqual(
    ['766-diem', 'cap-huyen', 'cap-xa', 'cds-6-thang', 'cds-nam-cap-xa', 'cds-thang', 'chi-tieu-nam'].sort(),
  );
});

describe.each(FORMS)('%s', (_, set, sheet) => {
  test('is a sheet that Excel takes', () => {
    expect(() => {
      validateSheets([sheet], []);
    }).not.toThrow();
  });

  test('asks for each of its indicators once, and is read back without a finding', async () => {
    const reading = readEntrySheet(await gridOf(sheet));
    expect(reading).toMatchObject({ arrangement: 'form', findings: [], layout: { set: { id: set.id } } });
    const codes = formIndicators(set).map(({ code }) => code);
    expect([...(reading?.table?.units[0]?.entries.keys() ?? [])].sort()).toEqual([...codes].sort());
  });

  test('is known by its names when all that is hidden is lost', async () => {
    const reading = readEntrySheet(await gridOf(withoutNames(removeRow(sheet, 5))));
    expect(reading?.layout.set.id).toBe(set.id);
    expect(reading?.findings.map(({ code }) => code)).toEqual(['keys-recovered']);
  });

  test('has a live formula in each computed cell, and none gives an error', () => {
    const computed = formIndicators(set).filter(
      (indicator) => isFigureIndicator(indicator) && indicator.computed !== undefined,
    );
    const formulas = sheet.cells.filter(
      ({ content }) => typeof content === 'object' && content !== null && 'formula' in content,
    );
    expect(formulas).toHaveLength(computed.length);
    const book = CalculatedWorkbook.of([sheet]);
    for (const { row, column } of formulas) expect(book.valueAt(sheet.name, row, column)).toBe('');
  });
});
