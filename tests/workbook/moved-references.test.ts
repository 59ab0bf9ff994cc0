import { formulaAfterShift, formulaCopied, shiftedRange } from '../../src/workbook/formulas/moved-references';
import { renameSheets, withoutSheet } from '../../src/workbook/formulas/sheet-prefixes';
import { parseRange, rangeText } from '../../src/workbook/address';

const PUT_IN = { sheet: 'Số', row: 4, count: 2 };
const TAKEN_OUT = { sheet: 'Số', row: 4, count: -2 };

describe('rows put in before row 5', () => {
  test.each([
    ['=A4', '=A4'],
    ['=A5', '=A7'],
    ['=$A$5+a5', '=$A$7+A7'],
    ['=SUM(A1:A4)', '=SUM(A1:A4)'],
    ['=SUM(A1:A5)', '=SUM(A1:A7)'],
    ['=SUM($A:$A)', '=SUM($A:$A)'],
    ['=SUM(5:6)', '=SUM(7:8)'],
    ["='Số'!B9&Số!B9", "='Số'!B11&Số!B11"],
    ["='Khác'!B9", "='Khác'!B9"],
    ['="A5 là ô"&A5', '="A5 là ô"&A7'],
    ['=LOG10(A5)', '=LOG10(A7)'],
    ['=T5_DON*A5', '=T5_DON*A7'],
    [
      '=IF(A5="","",INDEX(B$1:B$5002,MATCH($A5,A$1:A$5000,0)))',
      '=IF(A7="","",INDEX(B$1:B$5004,MATCH($A7,A$1:A$5002,0)))',
    ],
  ])('%s becomes %s', (formula, moved) => {
    expect(formulaAfterShift(formula, 'Số', PUT_IN)).toBe(moved);
  });

  test('a formula of another sheet follows only where it names this one', () => {
    expect(formulaAfterShift("=A5+'Số'!A5", 'Khác', PUT_IN)).toBe("=A5+'Số'!A7");
  });
});

describe('rows 5 and 6 taken out', () => {
  test.each([
    ['=A4', '=A4'],
    ['=A5', '=#REF!'],
    ['=A6', '=#REF!'],
    ['=A7', '=A5'],
    ['=SUM(A1:A5)', '=SUM(A1:A4)'],
    ['=SUM(A5:A9)', '=SUM(A5:A7)'],
    ['=SUM(A5:A6)', '=SUM(#REF!)'],
    ['=Số!A6', '=Số!#REF!'],
  ])('%s becomes %s', (formula, moved) => {
    expect(formulaAfterShift(formula, 'Số', TAKEN_OUT)).toBe(moved);
  });

  test.each([
    ['A1:B9', 'A1:B7'],
    ['A5:B6', null],
    ['A6:B9', 'A5:B7'],
    ['A1:B5', 'A1:B4'],
  ])('the range %s becomes %s', (text, moved) => {
    const range = shiftedRange(parseRange(text)!, TAKEN_OUT);
    expect(range === null ? null : rangeText(range)).toBe(moved);
  });
});

describe('a formula copied two rows down and one column to the right', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ["='Số'!A1:B$2", "='Số'!B3:C$2"],
    ['=SUM(A:A)', '=SUM(B:B)'],
    ['="A1"', '="A1"'],
  ])('%s becomes %s', (formula, copied) => {
    expect(formulaCopied(formula, { rows: 2, columns: 1 })).toBe(copied);
  });

  test('what would stand above the sheet is no reference any more', () => {
    expect(formulaCopied('=A1+A5', { rows: -2, columns: 0 })).toBe('=#REF!+A3');
  });
});

test('a renamed sheet is named by its new name, whether it stood in apostrophes or not', () => {
  const rename = (sheet: string) => (sheet === "Sở d'Or" || sheet === 'Số' ? 'Mới' : null);
  expect(renameSheets("='Sở d''Or'!A1+Số!B2+\"Số!B2\"+Khác!C3", rename)).toBe(
    "='Mới'!A1+'Mới'!B2+\"Số!B2\"+Khác!C3",
  );
  expect(withoutSheet('=Số!B2+Khác!C3', 'Số')).toBe('=#REF!B2+Khác!C3');
});
