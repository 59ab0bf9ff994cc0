import * as fc from 'fast-check';
import type { SubmittedTable } from '../../../src/consolidation/submission';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { submittedSheets } from '../../../src/sheets/submission/submitted-sheets';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { filledForm, type FilledSheet } from '../../support/filled-sheets';
import { changed, sheetChanges } from './sheet-changes';

const FORMS: readonly FilledSheet[] = [
  filledForm('cap-xa', '2025'),
  filledForm('cds-thang', '2025-05'),
  filledForm('cds-nam-cap-xa', '2025'),
];

function submitted(models: readonly SheetModel[]) {
  return submittedSheets(
    models.map((model) => sheetGrid(model)),
    catalogue,
  );
}

function sizeOf({ cells }: SheetModel): { rows: number; columns: number } {
  return {
    rows: Math.max(...cells.map(({ row }) => row)) + 1,
    columns: Math.max(...cells.map(({ column }) => column)) + 1,
  };
}

/** What may be taken from a table, by indicator. */
function taken(table: SubmittedTable): ReadonlyMap<string, unknown> {
  if (table.period === null) return new Map();
  return new Map(
    table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ kind, code, content, refusal }) =>
        kind !== 'value' || refusal !== null || content === null ? [] : [[code, composed(content)] as const],
      ),
    ),
  );
}

function composed(content: unknown): unknown {
  return typeof content === 'string' ? content.normalize('NFC') : content;
}

describe.each(FORMS)('biểu $set.id như đơn vị gửi', ({ set, period, model, typed }) => {
  test('nguyên vẹn: đủ mọi ô đã gõ, không phát hiện nào', () => {
    const { tables, passedOver } = submitted([model]);
    expect(passedOver).toEqual([]);
    const [table] = tables;
    expect(table).toMatchObject({ set: set.id, period: period.id, arrangement: 'form', findings: [] });
    expect(table?.rows.map(({ code, name }) => [code, name])).toEqual([['X.01', 'UBND xã Mỹ Quới']]);
    const values = taken(table!);
    for (const [code, content] of typed) expect([code, values.get(code)]).toEqual([code, content]);
  });

  test('sửa thế nào cũng đúng số đã gõ, hoặc có phát hiện và không có số', () => {
    const { rows, columns } = sizeOf(model);
    const whole = taken(submitted([model]).tables[0]!);
    fc.assert(
      fc.property(sheetChanges(rows, columns), (changes) => {
        const { tables, passedOver, foreign } = submitted([changed(model, changes)]);
        const [table] = tables;
        if (table === undefined) {
          expect(passedOver.length + foreign.length).toBe(1);
          return;
        }
        const values = taken(table);
        for (const [code, content] of values) expect([code, content]).toEqual([code, whole.get(code)]);
        const isComplete = [...whole.keys()].every((code) => values.has(code));
        const isTold = table.findings.some(({ severity }) => severity === 'error');
        const isRefused = table.rows.some(({ cells }) => cells.some(({ refusal }) => refusal !== null));
        expect(isComplete || isTold || isRefused).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
