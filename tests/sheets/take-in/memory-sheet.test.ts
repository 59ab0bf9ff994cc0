import fc from 'fast-check';
import {
  NOTHING_REMEMBERED,
  type ConsolidationMemory,
  type PasteOrigin,
  type SubmissionOrigin,
  type UnitReceipts,
} from '../../../src/consolidation/memory';
import { memoryChanges } from '../../../src/sheets/take-in/memory-changes';
import { layoutMemorySheet, MEMORY_SHEET, readMemorySheet } from '../../../src/sheets/take-in/memory-sheet';
import { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { gridOf, originFrom, remembering } from './memories';

const DEADLINE = { set: '766', period: '2025-05', day: { year: 2025, month: 6, day: 5 } };
const MAPPING = {
  fingerprint: 'a1b2',
  set: '766',
  headings: 'STT | Đơn vị | Tỷ lệ',
  columns: [{ column: 2, indicator: 'TDGQ' }],
};

const DECLINED = { kind: 'value', code: 'TDGQ', cell: 'F4', content: '88,5' } as const;
const RECEIPTS: UnitReceipts = {
  set: '766',
  period: '2025-05',
  unit: '01',
  files: [
    {
      file: 'Xã 01/lan-1.xlsx',
      hash: '0123456789abcdef',
      received: { year: 2025, month: 6, day: 3 },
      isReceivedGuessed: true,
      revision: null,
      outcome: 'replaced',
    },
  ],
};
const PASTE: PasteOrigin = {
  set: '766',
  period: '2025-05',
  hash: 'fedcba9876543210',
  pastedAt: '2025-06-03T07:05:00.000Z',
  values: [
    { unit: '01', code: 'TDGQ', line: 12, content: 94.59 },
    { unit: '1', code: 'TDGQ', line: 13, content: 'KPS' },
  ],
};

describe('trang nhớ nguồn số liệu', () => {
  test('đọc lại đúng mọi nguồn, bảng lạ đã xác nhận và hạn gửi', () => {
    const memory: ConsolidationMemory = {
      origins: [originFrom('01'), originFrom('1', { received: null, revision: null, declined: [DECLINED] })],
      mappings: [MAPPING],
      deadlines: [DEADLINE],
      receipts: [RECEIPTS],
      pastes: [PASTE],
      unread: [],
    };
    expect(readMemorySheet(gridOf(memory))).toEqual(memory);
  });

  test('sổ chưa có trang này thì chưa nhớ gì', () => {
    expect(readMemorySheet(null)).toEqual(NOTHING_REMEMBERED);
  });

  test('trang ẩn hẳn: người dùng không thấy và không sửa nhầm', () => {
    const model = layoutMemorySheet(remembering(originFrom('A')));
    expect([model.name, model.visibility]).toEqual(['SCS nguồn', 'very-hidden']);
  });

  test('dòng không đọc được không làm hỏng dòng khác và được giữ nguyên văn', () => {
    const cutOff = ['nguồn', '{"set":"766","per'];
    const ofNewerVersion = ['lịch nhắc', '{"day":5}'];
    const memory = { ...remembering(originFrom('A')), unread: [cutOff, ofNewerVersion] };
    const read = readMemorySheet(gridOf(memory));
    expect(read.origins).toEqual([originFrom('A')]);
    expect(read.unread).toEqual([cutOff, ofNewerVersion]);
  });

  test('nguồn rất nhiều số được chia ra nhiều ô, mỗi ô dưới mức của Excel', () => {
    const values = Array.from({ length: 3000 }, (_, index) => ({
      kind: 'remark' as const,
      code: `1.${index}`,
      cell: `D${index}`,
      content: ' khó khăn  về đường truyền ',
    }));
    const memory = remembering(originFrom('A', { values }));
    const texts = textsOf(memory);
    expect(texts.length).toBeGreaterThan(4);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
    expect(readMemorySheet(gridOf(memory))).toEqual(memory);
  });

  test('một kỳ của 168 đơn vị, 40 chỉ tiêu: chưa đến 0,3 triệu chữ trên trang', () => {
    const values = Array.from({ length: 40 }, (_, index) => ({
      kind: 'value' as const,
      code: `1.${index + 1}`,
      cell: `AB${index + 10}`,
      content: 10_000.25 + index,
    }));
    const origins = Array.from({ length: 168 }, (_, index) =>
      originFrom(`H15.${index}`, { file: `thang-5/xa-${index}/Bieu 766 thang 5 nam 2025.xlsx`, values }),
    );
    const letters = textsOf(remembering(...origins)).join('').length;
    expect(letters).toBeLessThan(300_000);
    expect(letters).toBeGreaterThan(168 * 40 * 10);
  });
});

describe('ghi thêm vào trang nhớ', () => {
  test('nhận thêm một đơn vị thì chỉ thêm một dòng', () => {
    const before = remembering(originFrom('A'), originFrom('B'));
    const after = remembering(...before.origins, originFrom('C'));
    expect(memoryChanges(gridOf(before), after).map(({ row }) => row)).toEqual([3, 3]);
  });

  test('đơn vị gửi lại thì viết lên dòng cũ của nó', () => {
    const before = remembering(originFrom('A'), originFrom('B'), originFrom('C'));
    const again = originFrom('B', { file: 'lan-2.xlsx', revision: 2 });
    const changes = memoryChanges(gridOf(before), remembering(originFrom('A'), originFrom('C'), again));
    expect(new Set(changes.map(({ row }) => row))).toEqual(new Set([2]));
  });

  test('không có gì mới thì không ghi gì', () => {
    const memory = { ...remembering(originFrom('A'), originFrom('A')), deadlines: [DEADLINE] };
    expect(memoryChanges(gridOf(memory), memory)).toEqual([]);
  });

  test('từ trang nào cũng thành đúng trí nhớ mới, kể cả dòng dài hơn, ngắn hơn, bớt đi', async () => {
    await fc.assert(
      fc.asyncProperty(memories(), memories(), async (before, after) => {
        const workbook = new MemoryWorkbook();
        await workbook.writeSheets([{ ...layoutMemorySheet(before), visibility: 'visible' }]);
        const [grid] = await workbook.readSheets([MEMORY_SHEET]);
        if (grid === undefined) throw new Error('no sheet');
        await workbook.patchCells(
          memoryChanges(grid, after).map((cell) => ({ ...cell, sheet: MEMORY_SHEET })),
        );
        const [changed = null] = await workbook.readSheets([MEMORY_SHEET]);
        expect(sorted(readMemorySheet(changed).origins)).toEqual(sorted(after.origins));
      }),
      { numRuns: 60 },
    );
  });
});

function memories(): fc.Arbitrary<ConsolidationMemory> {
  const origin = fc
    .record({ unit: fc.constantFrom('A', 'B', 'C'), values: fc.constantFrom(1, 2, 2500) })
    .map(({ unit, values }) =>
      originFrom(unit, {
        values: Array.from({ length: values }, (_, index) => ({
          kind: 'value' as const,
          code: String(index),
          cell: 'D4',
          content: index,
        })),
      }),
    );
  return fc.array(origin, { maxLength: 5 }).map((origins) => remembering(...origins));
}

/** What stands on the sheet, cell by cell. */
function textsOf(memory: ConsolidationMemory): readonly string[] {
  return layoutMemorySheet(memory).cells.flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

function sorted(origins: readonly SubmissionOrigin[]): readonly string[] {
  return origins.map((origin) => JSON.stringify(origin)).sort();
}
