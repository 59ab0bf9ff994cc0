import { decimal } from '../../../src/model/decimal';
import { codesIn } from '../../../src/model/formula/codes-in';
import { spreadsheetFormula } from '../../../src/model/formula/spreadsheet-formula';
import { formula } from './read';

/** Codes A, B, C in C5, C6, C7: as a form sheet has them. */
const CELLS: Readonly<Record<string, string>> = { A: 'C5', B: 'C6', C: 'C7', D: '$D$8' };

function written(text: string, decimals = 2, zeroBase?: string): string {
  const ifZeroBase = zeroBase === undefined ? null : decimal(zeroBase);
  return spreadsheetFormula(formula(text), (code) => CELLS[code]!, { decimals, ifZeroBase });
}

test.each([
  ['A + B', '=IF(COUNT(C5,C6)<2,"",ROUND(ROUND((C5+C6)*100,5),0)/100)'],
  ['A / B × 100', '=IF(COUNT(C5,C6)<2,"",IF(C6=0,"",ROUND(ROUND(C5/C6*100*100,8),0)/100))'],
  ['A / B + C / B', '=IF(COUNT(C5,C6,C7)<3,"",IF(C6=0,"",ROUND(ROUND((C5/C6+C7/C6)*100,8),0)/100))'],
  ['A / 3', '=IF(COUNT(C5)<1,"",ROUND(ROUND(C5/3*100,8),0)/100)'],
  ['−A × (B − D)', '=IF(COUNT(C5,C6,$D$8)<3,"",ROUND(ROUND((-C5*(C6-$D$8))*100,5),0)/100)'],
  ['1,5 × 2', '=ROUND(ROUND(1.5*2*100,5),0)/100'],
])('%s', (text, expected) => {
  expect(written(text)).toBe(expected);
});

test('không chữ số thập phân nào, và sáu', () => {
  expect(written('A + B', 0)).toBe('=IF(COUNT(C5,C6)<2,"",ROUND(ROUND(C5+C6,5),0))');
  expect(written('A / B', 6)).toBe(
    '=IF(COUNT(C5,C6)<2,"",IF(C6=0,"",ROUND(ROUND(C5/C6*1000000,5),0)/1000000))',
  );
});

test('0/0 theo quy tắc của bộ', () => {
  expect(written('MIN(1; A / B / 0,8) × 6', 2, '6')).toBe(
    '=IF(COUNT(C5,C6)<2,"",IF(C6=0,IF(C5=0,6,""),ROUND(ROUND(MIN(1,C5/C6/0.8)*6*100,8),0)/100))',
  );
  expect(written('1 / A', 0, '6')).toBe('=IF(COUNT(C5)<1,"",IF(C5=0,"",ROUND(ROUND(1/C5,8),0)))');
  expect(written('A / (B × C)', 0, '6')).toBe(
    '=IF(COUNT(C5,C6,C7)<3,"",IF(OR(C6=0,C7=0),IF(C5=0,6,""),ROUND(ROUND(C5/(C6*C7),8),0)))',
  );
});

test('mẫu là tổng hay hiệu của ba số thì so với 0 sau khi làm tròn', () => {
  expect(written('A / (B − C)', 0)).toContain('IF(C6-C7=0,"",');
  expect(written('A / (B − C − D)', 0)).toContain('IF(ROUND(C6-C7-$D$8,8)=0,"",');
  expect(written('A / SUM(B; C; D)', 0)).toContain('IF(ROUND(SUM(C6,C7,$D$8),8)=0,"",');
});

test('công thức rắc rối nhất đọc được vẫn vừa một ô của Excel', () => {
  // Eight bases within each other, over all fifty operands, in the farthest cells of a sheet.
  let text = Array.from(
    { length: 42 },
    (_, index) => `k${String.fromCharCode(97 + (index % 26))}${index}`,
  ).join('+');
  for (let division = 0; division < 8; division += 1) text = `(${text})/m${division}`;
  const worst = formula(
    text.replaceAll(/k(.)\d+/g, (_, letter: string) => `${letter}${letter.toUpperCase()}`),
  );
  const widest = formula(text);
  for (const each of [worst, widest]) {
    const places = codesIn(each);
    const cell = (code: string) => `$XFD$${10_000 + places.indexOf(code)}`;
    const long = spreadsheetFormula(each, cell, { decimals: 6, ifZeroBase: decimal('0.123456') });
    expect(long.length).toBeLessThanOrEqual(8_192);
    expect(long.length).toBeGreaterThan(2_000);
  }
});
