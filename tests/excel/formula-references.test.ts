import { mapReferences } from '../../src/preview/host/formulas/formula-references';
import { shiftedFormula } from '../../src/preview/host/formulas/shifted-formula';
import { movedArea, type RowEdit } from '../../src/preview/host/editing/row-edit';
import { sheetsNamedBy } from '../../src/preview/host/formulas/sheet-references';

/** A row inserted above the fifth. */
const INSERT: RowEdit = { kind: 'insert', at: 4, count: 1 };
const DELETE: RowEdit = { kind: 'delete', at: 4, count: 2 };

function follow(formula: string, edit: RowEdit): string {
  return mapReferences(formula, (reference) => {
    const area = movedArea(reference.area, edit);
    return area === null ? 'cells-gone' : { ...reference, area };
  });
}

test.each([
  ['=A4+A5+$A$5', '=A4+A6+$A$6', '=A4+#REF!+#REF!'],
  ['=SUM(A1:B9)', '=SUM(A1:B10)', '=SUM(A1:B7)'],
  ['=SUM(A5:A6)', '=SUM(A6:A7)', '=SUM(#REF!)'],
  ['=SUM(A4:A5,A6:A9)', '=SUM(A4:A6,A7:A10)', '=SUM(A4:A4,A5:A7)'],
  ['=SUM(5:5)+SUM($3:$7)', '=SUM(6:6)+SUM($3:$8)', '=SUM(#REF!)+SUM($3:$5)'],
  ['=SUM(A:C)', '=SUM(A:C)', '=SUM(A:C)'],
  ['=\'Tháng 5\'!A5&"A5"', '=\'Tháng 5\'!A6&"A5"', '=\'Tháng 5\'!#REF!&"A5"'],
  ["='Quý ''I'''!$A5:B$7", "='Quý ''I'''!$A6:B$8", "='Quý ''I'''!$A5:B$5"],
  // What only looks like a reference.
  ['=LOG10(A5)+ATAN2(1,A9)', '=LOG10(A6)+ATAN2(1,A10)', '=LOG10(#REF!)+ATAN2(1,A7)'],
  ['=Bảng5[Cột A5]+so_A5+A5b', '=Bảng5[Cột A5]+so_A5+A5b', '=Bảng5[Cột A5]+so_A5+A5b'],
  ['=#REF!A5+Sheet1!#REF!', '=#REF!A5+Sheet1!#REF!', '=#REF!A5+Sheet1!#REF!'],
  ['=A1:INDEX(A5:A9,2)', '=A1:INDEX(A6:A10,2)', '=A1:INDEX(A5:A7,2)'],
  ['=SUM(Sheet1!A5:Sheet1!A9)', '=SUM(Sheet1!A6:Sheet1!A10)', '=SUM(Sheet1!#REF!:Sheet1!A7)'],
  ['=1.5E5+5:5', '=1.5E5+6:6', '=1.5E5+#REF!'],
])('%s follows rows that come and go', (formula, inserted, deleted) => {
  expect(follow(formula, INSERT)).toBe(inserted);
  expect(follow(formula, DELETE)).toBe(deleted);
});

test.each([
  ['=A1+$B2+C$3+$D$4', '=B3+$B4+D$3+$D$4'],
  ['=SUM(A1:$B$2)', '=SUM(B$2:$B3)'],
  ['=SUM($B9:A$1)', '=SUM(B$1:$B11)'],
  ['=SUM(A:A)+SUM(1:1)', '=SUM(B:B)+SUM(3:3)'],
  ['=XFD1+A1048575', '=#REF!+#REF!'],
])('%s reads one column and two rows on as %s', (formula, moved) => {
  expect(shiftedFormula(formula, { rows: 2, columns: 1 })).toBe(moved);
});

test('a sheet that was lost is no sheet that a formula names', () => {
  expect(sheetsNamedBy('=#REF!A1+\'Tháng 5\'!A1+Quý!B2+"Năm!A1"')).toEqual(['Tháng 5', 'Quý']);
});
