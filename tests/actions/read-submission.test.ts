import * as fc from 'fast-check';
import { readSubmission } from '../../src/actions/read-submission';
import type { ReadSubmission, Submission, SubmittedFile } from '../../src/consolidation/submission';
import { writeWorkbook } from '../../src/workbook/file/write-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { layoutUnitListSheet } from '../../src/sheets/unit-list-sheet';
import { filledForm } from '../support/filled-sheets';
import { UNITS } from '../support/forms';
import { changed, sheetChanges } from '../sheets/submission/sheet-changes';
import { type } from '../sheets/sheet-edits';

const FILE: SubmittedFile = { name: 'my-quoi.xlsx', bytes: 1, hash: '0123456789abcdef', modified: null };
const { model: FORM, typed } = filledForm('cap-xa', '2025');
const NOTES: SheetModel = {
  ...layoutUnitListSheet(UNITS),
  name: 'Nháp',
  names: [],
  cells: [{ row: 0, column: 0, content: 'Số liệu cộng tay' }],
  merges: [],
  validations: [],
  tables: [],
};

/** A sheet with what the changes of cells leave unsound taken away. */
function bare(model: SheetModel): SheetModel {
  const { protection: _, page: __, ...rest } = model;
  return { ...rest, merges: [], validations: [], conditionalFormats: [], tables: [], columns: [], rows: [] };
}

async function submission(models: readonly SheetModel[]): Promise<Submission> {
  return readSubmission(await writeWorkbook(models), FILE);
}

async function read(models: readonly SheetModel[]): Promise<ReadSubmission> {
  const found = await submission(models);
  if (found.type === 'refused') throw new Error(found.finding.code);
  return found;
}

function contents({ tables }: ReadSubmission): ReadonlyMap<string, unknown> {
  return new Map(
    tables.flatMap(({ rows, period }) =>
      period === null
        ? []
        : rows.flatMap(({ cells }) =>
            cells.flatMap(({ kind, code, content, refusal }) =>
              kind === 'value' && refusal === null && content !== null
                ? [[code, typeof content === 'string' ? content.normalize('NFC') : content] as const]
                : [],
            ),
          ),
    ),
  );
}

test('một biểu trong tệp: đủ số đã gõ; danh mục đơn vị không bị đọc', async () => {
  const found = await read([FORM, layoutUnitListSheet(UNITS)]);
  expect(found).toMatchObject({ file: FILE, registers: [], foreign: [], passedOver: ['Đơn vị'] });
  expect(found.tables).toMatchObject([{ set: 'cap-xa', period: '2025', revision: 1, findings: [] }]);
  for (const [code, content] of typed) expect([code, contents(found).get(code)]).toEqual([code, content]);
});

test('ô không lấy được mang lý do, các ô khác vẫn lấy', async () => {
  const [code, content] = [...typed].find(([, held]) => typeof held === 'number')!;
  const cell = FORM.cells.find((held) => held.content === content)!;
  const address = `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
  const found = await read([type(FORM, address, 'đang tổng hợp')]);
  const cells = found.tables[0]?.rows[0]?.cells ?? [];
  expect(cells.filter(({ refusal }) => refusal !== null)).toMatchObject([
    {
      code,
      cell: address,
      content: 'đang tổng hợp',
      observed: { status: 'blank' },
      refusal: { severity: 'error' },
    },
  ]);
  expect(contents(found).size).toBe(typed.size - 1);
});

test('tệp không có biểu nào: đọc được, không có gì để lấy', async () => {
  expect(await read([NOTES])).toMatchObject({ tables: [], registers: [], foreign: [], passedOver: ['Nháp'] });
});

test.each([
  ['rỗng', new Uint8Array()],
  ['chữ', new TextEncoder().encode('xã;số\nMỹ Quới;1\n')],
])('tệp %s bị từ chối với lý do, không làm hỏng các tệp khác', async (_, bytes) => {
  expect(await readSubmission(bytes, FILE)).toMatchObject({
    type: 'refused',
    file: FILE,
    finding: { severity: 'error', place: { workbook: FILE.name } },
  });
});

test('đổi tên, thêm trang, chép trang, đảo thứ tự: đúng số đã gõ, hoặc có phát hiện', async () => {
  const rows = Math.max(...FORM.cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...FORM.cells.map(({ column }) => column)) + 1;
  await fc.assert(
    fc.asyncProperty(
      sheetChanges(rows, columns),
      fc.subarray(['notes', 'copy', 'bare-copy'] as const),
      fc.boolean(),
      async (changes, added, isReversed) => {
        const form = bare(changed(FORM, changes));
        const others = added.map((what): SheetModel => {
          if (what === 'notes') return NOTES;
          return { ...form, name: `${what} (2)`, names: what === 'copy' ? form.names : [] };
        });
        const sheets = isReversed ? [...others, form].reverse() : [...others, form];
        const found = await read(sheets);
        for (const [code, content] of contents(found)) {
          if (typed.has(code)) expect([code, content]).toEqual([code, typed.get(code)]);
        }
        const isComplete = [...typed.keys()].every((code) => contents(found).has(code));
        const isTold = found.tables.some(({ findings }) =>
          findings.some(({ severity }) => severity === 'error'),
        );
        expect(isComplete || isTold || found.tables.length === 0).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
});
