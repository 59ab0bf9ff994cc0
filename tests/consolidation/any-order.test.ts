import fc from 'fast-check';
import { entryTable } from '../support/entry-table';
import { hundredCommunes } from '../support/hundred-communes';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { refusalOf, reviewOf, saidOmissions, toldCells } from './pasting';

/** Names as reports write them, with some that nobody bears and some that only look like a unit. */
const NAMES = [
  ...NGA_NAM_UNITS.units.map(({ name }) => name),
  'P.1',
  'Mỹ Bình',
  'xã My Quoi',
  'Phường 11',
  'Tổng cộng',
  'xã Lạ',
];
const FIGURES = ['79,41', '54,6', '100', '0', 'KPS', '', '957,7', '54.600', '-', 'trên 60%'];

const row = fc.record({
  name: fc.constantFrom(...NAMES),
  total: fc.constantFrom(...FIGURES),
  onTime: fc.constantFrom(...FIGURES),
});
/** One row is always whole, so that there is something to take. */
const rows = fc
  .array(row, { maxLength: 10 })
  .map((others) => [{ name: 'UBND xã Tân Long', total: '54,6', onTime: '90,91' }, ...others]);

const COLUMNS = ['Đơn vị', 'Điểm', 'TDGQ', 'Điểm tháng 4', 'Xếp hạng'] as const;

interface Row {
  readonly name: string;
  readonly total: string;
  readonly onTime: string;
}

function pasted(table: readonly Row[], columns: readonly string[]): string {
  const cell = (each: Row, column: string) => {
    const texts: Readonly<Record<string, string>> = {
      'Đơn vị': each.name,
      Điểm: each.total,
      TDGQ: each.onTime,
      'Điểm tháng 4': '12,5',
      'Xếp hạng': '7',
    };
    return texts[column] ?? '';
  };
  const lines = [columns, ...table.map((each) => columns.map((column) => cell(each, column)))];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

test('đổi thứ tự dòng và cột thế nào cũng ra cùng một kế hoạch', () => {
  const shuffled = rows.chain((table) =>
    fc.record({
      table: fc.constant(table),
      others: fc.shuffledSubarray(table, { minLength: table.length, maxLength: table.length }),
      columns: fc.shuffledSubarray([...COLUMNS], { minLength: 5, maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ table, others, columns }) => {
      const plain = reviewOf(pasted(table, COLUMNS));
      const moved = reviewOf(pasted(others, columns));
      expect(toldCells(moved)).toEqual(toldCells(plain));
      expect(moved.plan.notInTable).toEqual(plain.plan.notInTable);
    }),
  );
});

test('mỗi số được ghi đứng trong dòng mang tên đơn vị đó, dưới tiêu đề của chỉ tiêu đó', () => {
  const bearers: Readonly<Record<string, string>> = { 'P.1': 'UBND Phường 1', 'Mỹ Bình': 'UBND xã Mỹ Bình' };
  fc.assert(
    fc.property(rows, (table) => {
      for (const { unit, indicator, lines } of reviewOf(pasted(table, COLUMNS)).plan.cells) {
        expect(['TONG', 'TDGQ']).toContain(indicator.code);
        for (const line of lines) {
          const { name, total, onTime } = table[line - 2]!;
          expect(bearers[name] ?? name).toBe(unit.name);
          expect(['79,41', '54,6', '100', '0', 'KPS', '90,91']).toContain(
            indicator.code === 'TONG' ? total : onTime,
          );
        }
      }
    }),
  );
});

test('số nào của dòng có tên đều được ghi, hoặc nói vì sao không', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const review = reviewOf(pasted(table, COLUMNS));
      const mentioned = new Set([
        ...review.plan.cells.flatMap(({ lines }) => lines),
        ...review.plan.omissions.flatMap(({ line, details }) =>
          'otherLine' in details ? [line, details.otherLine] : [line],
        ),
      ]);
      table.forEach(({ total, onTime }, at) => {
        if (total !== '' || onTime !== '') expect(mentioned).toContain(at + 2);
      });
      for (const sentence of saidOmissions(review))
        expect(sentence).toMatch(/^Dòng \d+ của bảng dán: .+[.?]$/);
    }),
  );
});

test('bỏ cột tên thì mọi bảng đều bị từ chối', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const withoutNames = COLUMNS.filter((column) => column !== 'Đơn vị');
      expect(refusalOf(pasted(table, withoutNames))?.code).toMatch(/numbers-without-names|no-unit-matches/);
    }),
  );
});

test('một tỉnh 102 xã, tên là tiền tố của nhau: đủ 102 ô, đúng từng đơn vị', () => {
  const { unitList, now } = hundredCommunes(7, 'small');
  const sheet = entryTable({ ...now, units: now.units.map((unit) => ({ ...unit, cells: {} })) });
  const lines = unitList.units.map(({ name }, at) => `${name}\t${at % 100},5`);
  const text = ['Đơn vị\tĐiểm', ...lines.reverse()].join('\n');
  const { plan } = reviewOf(text, { sheet, units: unitList });
  expect(plan.omissions).toEqual([]);
  expect(plan.cells).toHaveLength(102);
  plan.cells.forEach(({ unit, after }, at) => {
    expect(unit).toBe(unitList.units[at]);
    expect(after).toEqual({ type: 'figure', value: { units: BigInt((at % 100) * 10 + 5), scale: 1 } });
  });
});
