import { fileFormula, modelFormula, shiftFormula } from '../../src/workbook/file/notation/formula-text';

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
  ['=\'Báo cáo A1\'!B2&"B2"', 1, 0, '=\'Báo cáo A1\'!B3&"B2"'],
  ['=SUM(A:A)+SUM($A:B)+SUM(1:2)+SUM($1:2)', 1, 1, '=SUM(B:B)+SUM($A:C)+SUM(2:3)+SUM($1:3)'],
  ['=LOG10(A1)+Điểm_A1+A1B+T.A1+Bảng[A1]', 1, 0, '=LOG10(A2)+Điểm_A1+A1B+T.A1+Bảng[A1]'],
  ['=Hai!A1+Hai!$A1:B$2', 1, 0, '=Hai!A2+Hai!$A2:B$2'],
  ['=A1', -1, 0, '=#REF!'],
  ['=XFD1+A1048576', 1, 0, '=XFD2+#REF!'],
  ['=XFD1', 0, 1, '=#REF!'],
  ['="nói ""A1"""&A1', 1, 0, '="nói ""A1"""&A2'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test.each([
  ['=IFERROR(IFS(A1>1,"x"),"IFS(")', 'IFERROR(_xlfn.IFS(A1>1,"x"),"IFS(")'],
  ['=STDEV.S(A1:A9)+RANK.EQ(A1,A:A)', '_xlfn.STDEV.S(A1:A9)+_xlfn.RANK.EQ(A1,A:A)'],
  ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  ['=SUM(A1)+MyIFS(1)+DAYS', 'SUM(A1)+MyIFS(1)+DAYS'],
])('%s in a file', (formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
  expect(modelFormula(inFile)).toBe(formula);
});
