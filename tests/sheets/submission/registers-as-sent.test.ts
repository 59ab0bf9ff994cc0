import * as fc from 'fast-check';
import type { SubmittedRegister } from '../../../src/consolidation/submission';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { submittedSheets } from '../../../src/sheets/submission/submitted-sheets';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { filledSheet } from '../register/register-sheets';
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
