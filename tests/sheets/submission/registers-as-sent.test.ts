import * as fc from 'fast-check';
import type { SubmittedRegister } from '../../../src/consolidation/submission';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { submittedSheets } from '../../../src/sheets/submission/submitted-sheets';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { filledSheet, vanBanSheet } from '../register/register-sheets';
import { type } from '../sheet-edits';
import { changed, sheetChanges } from './sheet-changes';

const SENT = filledSheet();

function submitted(model: SheetModel) {
  return submittedSheets([sheetGrid(model)], catalogue);
}

/** The records by what stands in their first column: the number of the document. */
function byNumber({ records }: SubmittedRegister): ReadonlyMap<unknown, ReadonlyMap<string, unknown>> {
  return new Map(
    records.map(({ cells }) => {
      const contents = new Map(cells.map(({ column, content }) => [column, composed(content)] as const));
      return [contents.get('so-ky-hieu'), contents] as const;
    }),
  );
}

function composed(content: unknown): unknown {
  return typeof content === 'string' ? content.normalize('NFC') : content;
}

const WHOLE = byNumber(submitted(SENT).registers[0]!);

test('sổ văn bản nguyên vẹn: năm văn bản của huyện Vĩnh Lộc', () => {
  const { registers, tables } = submitted(SENT);
  expect(tables).toEqual([]);
  expect(registers).toMatchObject([
    { register: 'van-ban', period: '2023-H1', code: 'VL', name: 'UBND huyện Vĩnh Lộc', findings: [] },
  ]);
  expect(WHOLE.size).toBe(5);
});

describe('từng dòng được xem như lệnh check xem', () => {
  const typed = {
    loai: 'Kế hoạch',
    'so-ky-hieu': '1/KH-UBND',
    'ngay-ban-hanh': '19/01/2023',
    'trich-yeu': 'Chuyển đổi số',
  };
  const sent = (...others: readonly Readonly<Record<string, string>>[]) =>
    submitted(vanBanSheet(others.map((other) => new Map(Object.entries({ ...typed, ...other })))))
      .registers[0]!;

  test('ngày không có thật, ô phải điền để trống: nêu ô, chữ vẫn còn nguyên', () => {
    const { records, findings } = sent({ 'ngay-ban-hanh': '31/02/2023' }, {}, { 'trich-yeu': '' });
    expect(findings).toEqual([]);
    expect(records.map(({ faults }) => faults.map(({ code, place }) => `${code} ${place.cell}`))).toEqual([
      ['date-unreadable D8'],
      [],
      ['record-incomplete F10'],
    ]);
    expect(records[0]!.cells.find(({ column }) => column === 'ngay-ban-hanh')?.content).toBe('31/02/2023');
  });

  test('dòng lặp lại không phải lỗi của ô: được nói khi gộp các danh sách', () => {
    expect(sent({}, {}).records.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('cột chưa chắc là gì thì không lấy và cũng không xét', () => {
    const model = type(sheetWith({ 'ngay-ban-hanh': '31/02/2023' }), 'D7', 'Hạn xử lý');
    const [record] = submitted(model).registers[0]!.records;
    expect(record!.cells.map(({ column }) => column)).not.toContain('ngay-ban-hanh');
    expect(record!.faults).toEqual([]);
  });

  function sheetWith(other: Readonly<Record<string, string>>): SheetModel {
    return vanBanSheet([new Map(Object.entries({ ...typed, ...other }))]);
  }
});

test('lần gửi được đọc từ biểu gửi cho đơn vị; biểu của mình không có', () => {
  const handOut = vanBanSheet([], { use: 'hand-out' });
  expect(submitted(handOut).registers[0]!.revision).toBe(1);
  expect(submitted(type(handOut, 'G5', 3)).registers[0]!.revision).toBe(3);
  expect(submitted(SENT).registers[0]!.revision).toBeNull();
});

test('sổ văn bản sửa thế nào cũng đúng từng văn bản, hoặc có phát hiện', () => {
  const rows = 13;
  const columns = Math.max(...SENT.cells.map(({ column }) => column)) + 1;
  fc.assert(
    fc.property(sheetChanges(rows, columns), (changes) => {
      const { registers, passedOver, foreign } = submitted(changed(SENT, changes));
      const [register] = registers;
      if (register === undefined) {
        expect(passedOver.length + foreign.length).toBe(1);
        return;
      }
      for (const [number, cells] of byNumber(register)) {
        const sent = WHOLE.get(number);
        if (sent === undefined) continue;
        for (const [column, content] of cells) {
          if (content !== null) expect([number, column, content]).toEqual([number, column, sent.get(column)]);
        }
      }
      if (register.records.length === 0) expect(register.findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
