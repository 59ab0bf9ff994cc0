import fc from 'fast-check';
import { parseFormula, parseRelation } from '../../../src/model/formula/parse-formula';
import { writeFormula } from '../../../src/model/formula/write-formula';
import { anyComparison, anyFormula } from './arbitrary-formulas';
import { formula } from './read';

/** A text within the limits reads as what it was written from. */
function expectSame(parsed: { readonly ok: unknown } | { readonly problem: { type: string } }, of: unknown) {
  if ('problem' in parsed) fc.pre(parsed.problem.type !== 'too-large');
  expect(parsed).toEqual({ ok: of });
}

test('đọc lại công thức đã viết thì được chính nó', () => {
  fc.assert(
    fc.property(anyFormula, (any) => {
      expectSame(parseFormula(writeFormula(any)), any);
    }),
    { numRuns: 2_000 },
  );
});

test('đọc lại quy tắc đã viết thì được chính nó', () => {
  fc.assert(
    fc.property(anyFormula, anyComparison, anyFormula, (left, sign, right) => {
      const any = { type: 'relation' as const, sign, left, right };
      expectSame(parseRelation(writeFormula(any)), any);
    }),
    { numRuns: 1_000 },
  );
});

test('cái gì đọc được thì viết ra cũng đọc được, dù sát giới hạn', () => {
  const widest = Array.from({ length: 50 }, (_, index) => `Chỉ.tiêu${String(index).padStart(2, '0')}`)
    .join('+')
    .slice(0, 499);
  const deepest = `${'MIN('.repeat(20)}1${')'.repeat(20)}`;
  for (const text of [widest, deepest, 'A/'.repeat(6) + 'A', '123456789012345']) {
    expect(parseFormula(writeFormula(formula(text)))).toEqual({ ok: formula(text) });
  }
});

test('không thừa ngoặc nào', () => {
  expect(writeFormula(formula('((A*B)+(C/D))-((E))'))).toBe('A × B + C / D − E');
  expect(writeFormula(formula('A-(B-C)+(D*(E*F))'))).toBe('A − (B − C) + D × (E × F)');
});
