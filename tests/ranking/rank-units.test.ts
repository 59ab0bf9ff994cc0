import fc from 'fast-check';
import type { Decimal } from '../../src/model/decimal';
import { decimal } from '../../src/model/decimal';
import { rankUnits, type Standing, type TieRule } from '../../src/ranking/rank-units';

const RATE = { decimals: 2, direction: 'higher-is-better' } as const;
const DAYS_LATE = { decimals: 2, direction: 'lower-is-better' } as const;
const TIES: readonly TieRule[] = ['competition', 'dense'];

describe('bằng điểm cùng hạng', () => {
  test('1-2-2-4 theo cách thi đấu, 1-2-2-3 theo cách liền nhau', () => {
    const figures = figuresOf({ A: '90', B: '80', C: '80', D: '70' });
    expect(ranksOf(rankUnits(figures, RATE, 'competition'))).toEqual({ A: 1, B: 2, C: 2, D: 4 });
    expect(ranksOf(rankUnits(figures, RATE, 'dense'))).toEqual({ A: 1, B: 2, C: 2, D: 3 });
  });

  test('hai đơn vị cùng hạng 1, đơn vị sau hạng 3', () => {
    const standings = rankUnits(figuresOf({ A: '71,5', B: '95,1', C: '95,10' }), RATE, 'competition');
    expect(ranksOf(standings)).toEqual({ A: 3, B: 1, C: 1 });
    expect(standings.map(({ tied }) => tied)).toEqual([true, true, false]);
  });

  test('bằng điểm thì giữ thứ tự của danh sách', () => {
    const standings = rankUnits(figuresOf({ C: '80', A: '80', B: '90' }), RATE, 'competition');
    expect(standings.map(({ unit }) => unit)).toEqual(['B', 'C', 'A']);
  });

  test('tất cả bằng nhau, một đơn vị, không đơn vị nào', () => {
    expect(ranksOf(rankUnits(figuresOf({ A: '0', B: '0' }), RATE, 'dense'))).toEqual({ A: 1, B: 1 });
    expect(rankUnits(figuresOf({ A: '0' }), RATE, 'competition')).toEqual([
      { unit: 'A', value: decimal('0.00'), rank: 1, tied: false },
    ]);
    expect(rankUnits(new Map(), RATE, 'competition')).toEqual([]);
  });
});

describe('xếp theo số công bố', () => {
  test('79,405 và 79,41 cùng in 79,41 thì cùng hạng', () => {
    const standings = rankUnits(figuresOf({ A: '79,405', B: '79,41', C: '79,404' }), RATE, 'competition');
    expect(ranksOf(standings)).toEqual({ A: 1, B: 1, C: 3 });
    expect(standings.map(({ value }) => value)).toEqual([
      decimal('79.41'),
      decimal('79.41'),
      decimal('79.40'),
    ]);
  });

  test('số đếm không có phần lẻ', () => {
    const counts = { decimals: 0, direction: 'higher-is-better' } as const;
    const standings = rankUnits(figuresOf({ A: '10,4', B: '9,5', C: '9,49' }), counts, 'competition');
    expect(ranksOf(standings)).toEqual({ A: 1, B: 1, C: 3 });
  });

  test('số âm được làm tròn ra xa 0, như hàm ROUND của Excel', () => {
    const standings = rankUnits(figuresOf({ A: '-0,005', B: '-0,01', C: '0' }), RATE, 'competition');
    expect(ranksOf(standings)).toEqual({ A: 2, B: 2, C: 1 });
  });
});

test('ít hơn là tốt hơn: thấp nhất đứng đầu', () => {
  const figures = figuresOf({ A: '0,5', B: '12', C: '3' });
  expect(ranksOf(rankUnits(figures, DAYS_LATE, 'competition'))).toEqual({ A: 1, C: 2, B: 3 });
});

test('hơn 100 tỷ và 15 chữ số vẫn chính xác', () => {
  const figures = figuresOf({ A: '123456789012345,67', B: '123456789012345,68' });
  expect(ranksOf(rankUnits(figures, RATE, 'competition'))).toEqual({ A: 2, B: 1 });
});

/** Few different values, so that ties are frequent; three decimals, so that rounding makes some of them. */
const anyFigures = fc
  .array(fc.integer({ min: -30, max: 30 }), { maxLength: 40 })
  .map(
    (thousandths) =>
      new Map(thousandths.map((units, index) => [`U${index}`, { units: BigInt(units), scale: 3 }])),
  );

describe('với số bất kỳ', () => {
  test('hạng là 1 cộng số đơn vị hơn, hoặc số mức hơn, sau khi làm tròn', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...TIES), (figures, ties) => {
        const published = new Map([...figures].map(([unit, { units }]) => [unit, halfUp(Number(units))]));
        const ranks = ranksOf(rankUnits(figures, RATE, ties));
        for (const [unit, value] of published) {
          const greater = [...published.values()].filter((other) => other > value);
          expect(ranks[unit]).toBe(1 + (ties === 'competition' ? greater.length : new Set(greater).size));
        }
      }),
    );
  });

  test('điểm cao hơn không bao giờ có hạng kém hơn, và danh sách đi từ hạng tốt xuống', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...TIES), (figures, ties) => {
        const standings = rankUnits(figures, RATE, ties);
        standings.slice(1).forEach((standing, index) => {
          const before = standings[index]!;
          expect(before.rank).toBeLessThanOrEqual(standing.rank);
          expect(before.value.units).toBeGreaterThanOrEqual(standing.value.units);
          expect(before.rank === standing.rank).toBe(before.value.units === standing.value.units);
        });
      }),
    );
  });

  test('thứ tự của danh sách đưa vào không đổi hạng của ai', () => {
    fc.assert(
      fc.property(
        anyFigures.chain((figures) => fc.tuple(fc.constant(figures), shuffled([...figures]))),
        fc.constantFrom(...TIES),
        ([figures, reordered], ties) => {
          expect(ranksOf(rankUnits(new Map(reordered), RATE, ties))).toEqual(
            ranksOf(rankUnits(figures, RATE, ties)),
          );
        },
      ),
    );
  });

  test('"cùng hạng" đúng khi và chỉ khi có đơn vị khác ở hạng đó', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...TIES), (figures, ties) => {
        const standings = rankUnits(figures, RATE, ties);
        for (const { rank, tied } of standings) {
          expect(tied).toBe(standings.filter((other) => other.rank === rank).length > 1);
        }
      }),
    );
  });

  test('hạng liền nhau không bỏ số nào và không vượt quá hạng thi đấu', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const competition = ranksOf(rankUnits(figures, RATE, 'competition'));
        const dense = ranksOf(rankUnits(figures, RATE, 'dense'));
        const used = [...new Set(Object.values(dense))].sort((a, b) => a - b);
        expect(used).toEqual(used.map((_, index) => index + 1));
        for (const unit of figures.keys()) expect(dense[unit]).toBeLessThanOrEqual(competition[unit]!);
      }),
    );
  });

  test('ít hơn là tốt hơn: như xếp các số đối theo chiều kia', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...TIES), (figures, ties) => {
        const opposite = new Map(
          [...figures].map(([unit, { units, scale }]) => [unit, { units: -units, scale }]),
        );
        expect(ranksOf(rankUnits(figures, DAYS_LATE, ties))).toEqual(
          ranksOf(rankUnits(opposite, RATE, ties)),
        );
      }),
    );
  });
});

/** Thousandths to hundredths; halves go away from zero. */
function halfUp(thousandths: number): number {
  return Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10) + 0;
}

function shuffled<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
}

function figuresOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Decimal> {
  return new Map(Object.entries(texts).map(([unit, text]) => [unit, decimal(text.replace(',', '.'))]));
}

function ranksOf(standings: readonly Standing[]): Readonly<Record<string, number>> {
  return Object.fromEntries(standings.map(({ unit, rank }) => [unit, rank]));
}
