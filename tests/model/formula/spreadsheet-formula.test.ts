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

test('chia nhiều lần: tử của lần sau là 0 khi tử đầu là 0', () => {
  expect(written('A / B / C', 0, '6')).toBe(
    '=IF(COUNT(C5,C6,C7)<3,"",IF(C6=0,IF(C5=0,6,""),IF(C7=0,IF(C5=0,6,""),ROUND(ROUND(C5/C6/C7,8),0))))',
  );
});

describe('công thức lớn nhất đọc được vẫn vừa một ô của Excel', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQR');
  const inner = letters.slice(0, 38);
  /** Six bases, before each of which all that stands within must be looked at. */
  const divided = (sum: string) => letters.slice(38).reduce((text, base) => `(${text}+1)/${base}`, sum);

  test.each([
    ['50 mã và số', divided(inner.join('+')), 3_000],
    ['gần 500 ký tự', divided(inner.map((code) => `MIN(MIN(${code}))`).join('+')), 6_000],
  ])('%s', (_, text, atLeast) => {
    const largest = formula(text);
    const codes = codesIn(largest);
    const cell = (code: string) => `$AB$${1_000 + codes.indexOf(code)}`;
    const long = spreadsheetFormula(largest, cell, { decimals: 6, ifZeroBase: decimal('0.123456') });
    expect(long.length).toBeLessThanOrEqual(8_192);
    expect(long.length).toBeGreaterThan(atLeast);
  });
});
