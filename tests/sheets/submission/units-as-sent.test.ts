import * as fc from 'fast-check';
import type { SubmittedTable } from '../../../src/consolidation/submission';
import { catalogue } from '../../../src/indicator-sets/catalogue';
import { layoutEntrySheet } from '../../../src/sheets/entry/entry-layout';
import { submittedSheets } from '../../../src/sheets/submission/submitted-sheets';
import { sheetGrid } from '../../../src/workbook/memory/sheet-grid';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { APRIL, MAY, ngaNam, plausibleFigures, SET_766 } from '../sample-workbooks';
import { changed, sheetChanges } from './sheet-changes';

const UNITS = ngaNam();
const SENT = layoutEntrySheet({
  set: SET_766,
  period: MAY,
  asOf: { year: 2025, month: 5, day: 31 },
  units: UNITS,
  figure: plausibleFigures(MAY),
  previous: { type: 'typed', figure: plausibleFigures(APRIL) },
});

function submitted(model: SheetModel) {
  return submittedSheets([sheetGrid(model)], catalogue);
}

/** What may be taken from a sheet, by unit and indicator. A row without a code is the unit's that bears its name. */
function taken(table: SubmittedTable): ReadonlyMap<string, unknown> {
  if (table.period !== MAY.id) return new Map();
  return new Map(
    table.rows.flatMap(({ code, name, cells }) =>
      cells.flatMap((cell) =>
        cell.refusal !== null || cell.content === null
          ? []
          : [
              [
                `${code === '' ? codeOf(name) : code} ${name.normalize('NFC')} ${cell.code}`,
                cell.content,
              ] as const,
            ],
      ),
    ),
  );
}

function codeOf(name: string): string {
  return [UNITS.parent, ...UNITS.units].find((unit) => unit.name === name.normalize('NFC'))?.code ?? '';
}

const WHOLE = taken(submitted(SENT).tables[0]!);

test('biểu 766 nguyên vẹn: thị xã và tám xã, phường, đủ số', () => {
  const [table] = submitted(SENT).tables;
  expect(table).toMatchObject({ arrangement: 'matrix', period: '2025-05', findings: [] });
  expect(table?.rows).toHaveLength(9);
  const typed = UNITS.units.flatMap((unit) =>
    SET_766.indicators.flatMap((indicator) => {
      if (indicator.kind !== 'percent' && indicator.kind !== 'score') return [];
      const value = plausibleFigures(MAY)(unit, indicator);
      return value === null ? [] : [[`${unit.code} ${unit.name} ${indicator.code}`, value] as const];
    }),
  );
  for (const [key, value] of typed) expect([key, WHOLE.get(key)]).toEqual([key, value]);
});

test('biểu 766 sửa thế nào cũng đúng số của từng đơn vị, hoặc có phát hiện và không có số', () => {
  const rows = Math.max(...SENT.cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...SENT.cells.map(({ column }) => column)) + 1;
  const names = [UNITS.parent, ...UNITS.units].map(({ code, name }) => `${code} ${name} `);
  fc.assert(
    fc.property(sheetChanges(rows, columns), (changes) => {
      const { tables, passedOver, foreign } = submitted(changed(SENT, changes));
      const [table] = tables;
      if (table === undefined) {
        expect(passedOver.length + foreign.length).toBe(1);
        return;
      }
      const values = taken(table);
      for (const [key, content] of values) {
        // What names no unit of the list is for a person, whatever stands in its row.
        if (names.some((name) => key.startsWith(name))) expect([key, content]).toEqual([key, WHOLE.get(key)]);
      }
      // A unit whose row is gone is not sent: the list of units tells that.
      const present = names.filter((name) =>
        table.rows.some((row) => name === `${row.code} ${row.name.normalize('NFC')} `),
      );
      const isComplete = [...WHOLE.keys()].every(
        (key) => values.has(key) || !present.some((name) => key.startsWith(name)),
      );
      const isTold = table.findings.some(({ severity }) => severity === 'error');
      expect(isComplete || isTold).toBe(true);
    }),
    { numRuns: 150 },
  );
});

describe('biểu 766 mất mã đơn vị', () => {
  const { row: FIRST, column: CODES } = SENT.cells.find(({ content }) => content === UNITS.units[0]?.code)!;
  const NAMES = SENT.cells.find(
    ({ row, content }) => row === FIRST && content === UNITS.units[0]?.name,
  )!.column;
  const without = (isLost: (row: number) => boolean): SheetModel => ({
    ...SENT,
    cells: SENT.cells.filter(({ row, column }) => column !== CODES || row < FIRST || !isLost(row)),
  });

  test('dòng mất mã vẫn đọc theo tên, đủ số; không còn là dòng thiếu mã', () => {
    const [table] = submitted(without((row) => row === FIRST + 3)).tables;
    expect(table?.rows.filter(({ code }) => code === '').map(({ name }) => name)).toEqual([
      UNITS.units[3]?.name,
    ]);
    expect(table?.findings).toEqual([]);
    expect(taken(table!)).toEqual(WHOLE);
  });

  test('hai dòng mất mã cùng một tên: không biết dòng nào đúng, không lấy dòng nào', () => {
    const lost = without((row) => row === FIRST || row === FIRST + 1);
    const cells = lost.cells.map((cell) =>
      cell.row === FIRST + 1 && cell.column === NAMES
        ? { ...cell, content: UNITS.units[0]?.name ?? '' }
        : cell,
    );
    const [table] = submitted({ ...lost, cells }).tables;
    expect(table?.findings.map(({ code }) => code)).toEqual(['duplicate-unit']);
    expect(table?.rows.filter(({ code }) => code === '').flatMap((row) => row.cells)).toEqual([]);
  });
});

describe('biểu 766 mất hàng khóa ẩn', () => {
  const KEYS = 4;
  const HEADINGS = 6;
  const FIRST_FIGURE = 3;

  test('còn dòng KỲ TRƯỚC thì đọc được, kể cả chữ dựng sẵn bị tách dấu', () => {
    const [table] = submitted(
      changed(SENT, [{ do: 'remove-row', row: KEYS }, { do: 'lose-names' }, { do: 'decompose' }]),
    ).tables;
    expect(table?.findings.map(({ code }) => code)).toEqual(['keys-recovered']);
    expect(taken(table!)).toEqual(WHOLE);
  });

  test('mất cả chữ KỲ TRƯỚC thì không biết cột nào của kỳ nào: không lấy, kể cả khi chỉ còn cột kỳ trước', () => {
    const isBand = (content: unknown) => typeof content === 'string' && content.startsWith('KỲ TRƯỚC');
    expect(SENT.cells.filter(({ content }) => isBand(content))).toHaveLength(1);
    // The first heading of this period is gone as well, so that only last period's column is left of its indicator.
    const cells = SENT.cells.filter(
      ({ row, column, content }) => !isBand(content) && !(row === HEADINGS && column === FIRST_FIGURE),
    );
    const found = submitted(
      changed({ ...SENT, cells }, [{ do: 'remove-row', row: KEYS }, { do: 'lose-names' }]),
    );
    const [table] = found.tables;
    expect(table?.rows).toHaveLength(9);
    expect([...taken(table!).keys()]).toEqual([]);
    expect(new Set(table?.findings.map(({ code }) => code))).toEqual(
      new Set(['keys-recovered', 'missing-indicator', 'duplicate-indicator']),
    );
  });
});
