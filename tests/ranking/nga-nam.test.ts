import { matrixIndicators } from '../../src/model/indicator-set';
import type { Decimal } from '../../src/model/decimal';
import { previousFigures } from '../../src/model/previous-figures';
import { tabulateIndicator, type IndicatorTable, type UnitFigures } from '../../src/ranking/indicator-table';
import type { TieRule } from '../../src/ranking/rank-units';
import { plain } from '../support/checking';
import { entryTable, SET_766, type TypedTable } from '../support/entry-table';
import {
  APRIL,
  hundredths,
  isParentCode,
  MAY,
  MONTHS,
  withPreviousTyped,
  type Month,
} from '../support/nga-nam';

/** The seven tables that the report prints. */
const PRINTED = ['TONG', 'CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'];
const SHEETS: Readonly<Record<Month, TypedTable>> = { '2025-04': APRIL, '2025-05': MAY };
const TIES: readonly TieRule[] = ['competition', 'dense'];

const CASES = MONTHS.flatMap((month) =>
  PRINTED.flatMap((code) => TIES.map((ties) => [month, code, ties] as const)),
);

describe.each(CASES)('Ngã Năm %s, bảng %s, %s', (month, code, ties) => {
  const result = tabulated(month, code, ties);
  const now = column(month, code);
  const before = month === '2025-05' ? column('2025-04', code) : new Map<string, number>();

  test('hạng là 1 cộng số đơn vị (hoặc số mức điểm) cao hơn', () => {
    expect(result.rows).toHaveLength(8);
    for (const { unit, standing } of result.rows) {
      const value = now.get(unit.code)!;
      expect(standing).toMatchObject({
        rank: rankOf(value, now, ties),
        tied: [...now.values()].filter((other) => other === value).length > 1,
      });
      expect(inHundredths(standing!.value)).toBe(value);
    }
  });

  test('chênh lệch, hạng tháng trước và số bậc thay đổi', () => {
    for (const { unit, change, previousRank, movement } of result.rows) {
      const value = now.get(unit.code)!;
      const earlier = before.get(unit.code);
      if (earlier === undefined) {
        expect({ change, previousRank, movement }).toEqual({
          change: null,
          previousRank: null,
          movement: null,
        });
        continue;
      }
      expect(inHundredths(change!.delta)).toBe(value - earlier);
      expect(previousRank).toBe(rankOf(earlier, before, ties));
      expect(movement).toBe(rankOf(earlier, before, ties) - rankOf(value, now, ties));
    }
  });
});

test('tháng 5, điểm tổng hợp: Phường 1 đứng đầu với 79,41, tăng 6,52 điểm và 5 bậc; Tân Long cuối', () => {
  const { rows, parent } = tabulated('2025-05', 'TONG', 'competition');
  const phuong1 = rowOf(rows, 'NN.01');
  expect(phuong1.standing).toEqual({
    unit: 'NN.01',
    value: { units: 7941n, scale: 2 },
    rank: 1,
    tied: false,
  });
  expect(phuong1.change).toEqual({ delta: { units: 652n, scale: 2 }, measure: 'points' });
  expect(phuong1).toMatchObject({ previousRank: 6, movement: 5 });

  const tanLong = rowOf(rows, 'NN.08');
  expect(tanLong).toMatchObject({ standing: { rank: 8 }, previousRank: 8, movement: 0 });
  expect(plain(tanLong.change!.delta)).toBe('-4.92');

  expect(rows.map(({ standing }) => standing?.rank)).toEqual([1, 2, 3, 6, 5, 7, 4, 8]);
  expect(plain(parent!.change!.delta)).toBe('1.78');
});

test('tháng 5, hài lòng: bảy đơn vị cùng hạng 1, Mỹ Bình 94,8 hạng 8 (xếp liền: hạng 2)', () => {
  const competition = tabulated('2025-05', 'MDHL', 'competition').rows;
  expect(competition.map(({ standing }) => standing?.rank)).toEqual([1, 1, 1, 1, 8, 1, 1, 1]);
  expect(competition.map(({ standing }) => standing?.tied)).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    true,
    true,
  ]);
  expect(rowOf(competition, 'NN.05')).toMatchObject({ previousRank: 1, movement: -7 });

  const dense = tabulated('2025-05', 'MDHL', 'dense').rows;
  expect(dense.map(({ standing }) => standing?.rank)).toEqual([1, 1, 1, 1, 2, 1, 1, 1]);
  expect(rowOf(dense, 'NN.05')).toMatchObject({ previousRank: 1, movement: -1 });
});

test('tháng 5, đúng hạn: 94,59 trừ 99,14 là giảm 4,55 điểm phần trăm', () => {
  const phuong1 = rowOf(tabulated('2025-05', 'TDGQ', 'competition').rows, 'NN.01');
  expect(phuong1.change).toEqual({ delta: { units: -455n, scale: 2 }, measure: 'percentage-points' });
});

test('thị xã đứng riêng: có số và chênh lệch, không có trong danh sách xếp hạng', () => {
  const { parent, rows } = tabulated('2025-05', 'CKMB', 'competition');
  expect(parent).toMatchObject({ unit: { code: 'NN' } });
  expect(parent).not.toHaveProperty('standing');
  expect(plain(parent!.change!.delta)).toBe('-4.9');
  expect(rows.map(({ unit }) => unit.code)).not.toContain('NN');
});

test('số kỳ trước gõ ngay trên trang cho cùng kết quả như trang của kỳ trước', () => {
  const alone = entryTable(withPreviousTyped(MAY, APRIL));
  const beside = entryTable(MAY);
  for (const indicator of matrixIndicators(SET_766)) {
    expect(tabulateIndicator(alone, previousFigures(alone, null), indicator, 'competition')).toEqual(
      tabulateIndicator(beside, previousFigures(beside, entryTable(APRIL)), indicator, 'competition'),
    );
  }
});

function tabulated(month: Month, code: string, ties: TieRule): IndicatorTable {
  const table = entryTable(SHEETS[month]);
  const earlier = month === '2025-05' ? entryTable(APRIL) : null;
  const indicator = matrixIndicators(SET_766).find((candidate) => candidate.code === code)!;
  return tabulateIndicator(table, previousFigures(table, earlier), indicator, ties);
}

/** The units' figures of one column, from the digits of the file. */
function column(month: Month, code: string): ReadonlyMap<string, number> {
  return new Map(
    [...hundredths(month)]
      .filter(([unit]) => !isParentCode(unit))
      .map(([unit, figures]) => [unit, figures.get(code)!]),
  );
}

function rankOf(value: number, all: ReadonlyMap<string, number>, ties: TieRule): number {
  const greater = [...all.values()].filter((other) => other > value);
  return 1 + (ties === 'competition' ? greater.length : new Set(greater).size);
}

function rowOf(rows: readonly UnitFigures[], code: string): UnitFigures {
  return rows.find(({ unit }) => unit.code === code)!;
}

function inHundredths({ units, scale }: Decimal): number {
  return Number(units * 10n ** BigInt(2 - scale));
}
