import fc from 'fast-check';
import { decimal } from '../../../src/model/decimal';
import type { BoundRelation } from '../../../src/model/observation';
import { judge } from '../../../src/model/target/judge';
import type { BoundOperator } from '../../../src/model/target/target';

type Holds = (tenths: number, bound: number) => boolean;

const relations: Readonly<Record<Exclude<BoundRelation, 'about'>, Holds>> = {
  above: (value, bound) => value > bound,
  'at-least': (value, bound) => value >= bound,
  below: (value, bound) => value < bound,
  'at-most': (value, bound) => value <= bound,
};

const operators: Readonly<Record<BoundOperator, Holds>> = {
  '>=': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
  '<=': (value, bound) => value <= bound,
  '<': (value, bound) => value < bound,
};

/** Bounds are even tenths from 0 to 2, so that a sample lies between any two of them and beyond each end. */
const bound = fc.integer({ min: 0, max: 10 }).map((half) => half * 2);
const samples = Array.from({ length: 25 }, (_, index) => index - 2);

function inTenths(tenths: number) {
  return { units: BigInt(tenths), scale: 1 };
}

function verdictByTrying(allowed: readonly number[], meets: (value: number) => boolean): string {
  if (allowed.every(meets)) return 'achieved';
  return allowed.some(meets) ? 'undecided' : 'not-achieved';
}

test('từ giới hạn với chỉ tiêu: đạt khi mọi số nó cho phép đều đạt, chưa đạt khi không số nào đạt', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('above' as const, 'at-least' as const, 'below' as const, 'at-most' as const),
      fc.constantFrom('>=' as const, '>' as const, '=' as const, '<=' as const, '<' as const),
      bound,
      bound,
      (relation, operator, reported, asked) => {
        const allowed = samples.filter((value) => relations[relation](value, reported));
        const expected = verdictByTrying(allowed, (value) => operators[operator](value, asked));
        const value = { type: 'bound', relation, value: inTenths(reported), estimated: false } as const;
        const target = { type: 'bound', operator, value: inTenths(asked), percentSign: true } as const;
        expect(judge({ status: 'reported', reported: value }, target).verdict).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
});

test('một con số chính xác luôn có kết luận, đúng như phép so sánh', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('>=' as const, '>' as const, '=' as const, '<=' as const, '<' as const),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      (operator, reported, asked) => {
        const value = { type: 'figure', value: inTenths(reported) } as const;
        // The same figure written with more decimals.
        const target = {
          type: 'bound',
          operator,
          value: { units: BigInt(asked) * 100n, scale: 3 },
          percentSign: false,
        } as const;
        const expected = operators[operator](reported, asked) ? 'achieved' : 'not-achieved';
        expect(judge({ status: 'reported', reported: value }, target).verdict).toBe(expected);
      },
    ),
  );
});

test('phân số với chỉ tiêu phần trăm: như so sánh tích chéo', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      fc.nat({ max: 100 }),
      (numerator, denominator, percent) => {
        const value = {
          type: 'fraction',
          numerator: decimal(String(numerator)),
          denominator: decimal(String(denominator)),
        } as const;
        const target = {
          type: 'bound',
          operator: '>=',
          value: decimal(String(percent)),
          percentSign: true,
        } as const;
        const expected = 100 * numerator >= percent * denominator ? 'achieved' : 'not-achieved';
        expect(judge({ status: 'reported', reported: value }, target).verdict).toBe(expected);
      },
    ),
  );
});
