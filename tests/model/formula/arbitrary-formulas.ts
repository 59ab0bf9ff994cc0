import fc from 'fast-check';
import type {
  ComparisonSign,
  Formula,
  FunctionName,
  OperationSign,
} from '../../../src/model/formula/formula';

const code = fc.constantFrom(
  'A',
  'DANSO',
  'VNEID.LUYKE',
  '1.10',
  '5',
  'H15-21',
  'Đạt_2',
  'TONG',
  'SUM',
  'x.',
);
const number = fc.record({
  units: fc.bigInt({ min: 0n, max: 99_999n }),
  scale: fc.integer({ min: 0, max: 4 }),
});
const leaf: fc.Arbitrary<Formula> = fc.oneof(
  code.map((name) => ({ type: 'code' as const, code: name })),
  number.map((value) => ({ type: 'number' as const, value })),
);

/** Formulas of every shape over such codes and numbers. */
export function formulasOf(leaves: fc.Arbitrary<Formula>, maxDepth: number): fc.Arbitrary<Formula> {
  return fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth },
      leaves,
      fc.record({ type: fc.constant('negative' as const), of: tie('formula') }),
      fc.record({
        type: fc.constant('operation' as const),
        sign: fc.constantFrom<OperationSign>('+', '-', '*', '/'),
        left: tie('formula'),
        right: tie('formula'),
      }),
      fc.record({
        type: fc.constant('function' as const),
        name: fc.constantFrom<FunctionName>('SUM', 'MIN', 'MAX'),
        operands: fc.array(tie('formula'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).formula;
}

export const anyFormula = formulasOf(leaf, 4);

export const anyComparison = fc.constantFrom<ComparisonSign>('=', '<>', '<', '>', '<=', '>=');
