import { checkEntries } from '../../src/actions/check-entries';
import { exportDefinition } from '../../src/actions/export-definition';
import { readIntent, writeIntent } from '../../src/actions/intent';
import { insertSheet } from '../../src/actions/insert-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { readContents } from '../../src/actions/read-contents';
import { undoChange } from '../../src/actions/take-back';
import { catalogue, catalogueWith, findSet } from '../../src/indicator-sets/catalogue';
import type { IndicatorSet } from '../../src/model/indicator-set';
import { monthPeriod } from '../../src/model/period';
import { layoutDefinitionSheet } from '../../src/sheets/definition/definition-layout';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetModel } from '../../src/workbook/sheet-model';
import { typedOver } from '../sheets/definition/edited-sheet';
import { OWN_SET } from '../support/own-set';
import { ngaNam, SET_766 } from '../sheets/sample-workbooks';

const LABEL = { title: 'Xuất danh mục', time: '2026-01-05T08:00:00Z' };
const MAY = monthPeriod(2025, 5);
const builtIn: IndicatorSet = SET_766;
/** The 766 set as a district changed it: one indicator more, under another id. */
const more: IndicatorSet = {
  ...builtIn,
  id: '766-them',
  indicators: [
    ...builtIn.indicators,
    {
      ...builtIn.indicators[1]!,
      code: 'PAKN',
      name: { vi: 'Tỷ lệ phản ánh được trả lời', en: 'Complaints answered' },
      shortName: { vi: 'Phản ánh được trả lời', en: 'Complaints answered' },
    },
  ],
  matrix: { ...SET_766.matrix, columns: [...SET_766.matrix.columns, 'PAKN'] },
};
/** The same id, another range: figures of the built-in definition are not of this one. */
const changed: IndicatorSet = {
  ...builtIn,
  indicators: builtIn.indicators.map((indicator) =>
    indicator.code === 'TONG' && 'range' in indicator
      ? { ...indicator, range: { min: '0', max: '120' } }
      : indicator,
  ),
};

async function entrySheets(set: IndicatorSet): Promise<readonly SheetModel[]> {
  const workbook = new MemoryWorkbook();
  await insertSheet(workbook, { set, period: MAY, asOf: null, units: ngaNam(), earlier: null });
  return workbook.sheetModels();
}

const named = (name: string, sheets: readonly SheetModel[]) => ({ name, port: new MemoryWorkbook(sheets) });

describe('danh mục như một giá trị', () => {
  test('bộ của sổ tính đứng trước và thay bộ có sẵn cùng mã', () => {
    const sets = catalogueWith([changed, OWN_SET, more], [builtIn]);
    expect(findSet('766', sets)).toBe(changed);
    expect(findSet('766-them', sets)).toBe(more);
    expect(sets.map(({ id }) => id).slice(0, 3)).toEqual(['766', 'cds-xa-2026', '766-them']);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
    expect(findSet('766')).toBe(builtIn);
  });
});

describe('sổ tính mang danh mục của mình', () => {
  test('biểu mới của bộ tự làm có kèm danh mục, biểu của bộ có sẵn thì không', async () => {
    expect((await entrySheets(more)).map(({ name }) => name)).toContain('Danh mục 766-them');
    expect((await entrySheets(builtIn)).map(({ name }) => name)).not.toContain('Danh mục 766');
  });

  test('biểu được nhận ra theo danh mục trong sổ', async () => {
    const contents = await readContents([named('so.xlsx', await entrySheets(more))]);
    expect(contents.entrySheets.map(({ layout }) => layout.set)).toEqual([more]);
    expect(contents.entrySheets[0]!.layout.isSameDefinition).toBe(true);
    expect(contents.definitionFindings).toEqual([]);
    expect(contents.foreignSheets).toEqual([]);
  });

  test('mất thẻ ẩn, biểu của hai bộ gần giống nhau vẫn về đúng bộ', async () => {
    const bare = (sheets: readonly SheetModel[]) =>
      sheets.map((sheet) => ({ ...sheet, names: [], cells: sheet.cells.filter(({ row }) => row !== 4) }));
    const own = (await entrySheets(more)).filter(({ name }) => name.startsWith('Danh mục'));
    const entry = async (set: IndicatorSet) =>
      bare(await entrySheets(set)).filter(({ name }) => name.startsWith(`${set.id} `));
    const workbook = named('so.xlsx', [...own, ...(await entry(more)), ...(await entry(builtIn))]);
    const { entrySheets: found } = await readContents([workbook]);
    expect(found.map(({ layout }) => [layout.set.id, layout.tag])).toEqual([
      ['766-them', null],
      ['766', null],
    ]);
  });

  test('sửa định nghĩa thì biểu cũ báo là của định nghĩa khác, không lặng lẽ đổi', async () => {
    const sheets = [...(await entrySheets(builtIn)), layoutDefinitionSheet(changed)];
    const contents = await readContents([named('so.xlsx', sheets)]);
    expect(contents.sets.find(({ id }) => id === '766')).toEqual(changed);
    expect(checkEntries(contents).map(({ code }) => code)).toContain('set-changed');
  });

  test('sổ khác không bị danh mục ấy đổi nghĩa', async () => {
    const contents = await readContents([
      named('sua.xlsx', [layoutDefinitionSheet(changed)]),
      named('so.xlsx', await entrySheets(builtIn)),
    ]);
    expect(contents.entrySheets.map(({ layout }) => layout.isSameDefinition)).toEqual([true]);
  });

  test('danh mục để ở tệp riêng dùng được cho biểu ở tệp kia', async () => {
    const entry = (await entrySheets(more)).filter(({ name }) => !name.startsWith('Danh mục'));
    const contents = await readContents([
      named('danh-muc.xlsx', [layoutDefinitionSheet(more)]),
      named('so.xlsx', entry),
    ]);
    expect(contents.entrySheets.map(({ layout }) => layout.set.id)).toEqual(['766-them']);
  });

  test('biểu của một bộ không ai định nghĩa thì được nói ra', async () => {
    const entry = (await entrySheets(more)).filter(({ name }) => !name.startsWith('Danh mục'));
    const contents = await readContents([named('so.xlsx', entry)]);
    expect(contents.entrySheets).toEqual([]);
    expect(checkEntries(contents)).toMatchObject([
      {
        code: 'set-definition-fault',
        severity: 'error',
        place: { sheet: '766-them T5-2025' },
        details: { fault: { type: 'set-unknown', set: '766-them' } },
      },
    ]);
  });

  test('danh mục hỏng: báo từng ô, biểu chờ danh mục', async () => {
    const { model, cells } = typedOver(more, [
      [{ block: 'CÁC CHỈ TIÊU', row: 'PAKN', column: 'Loại' }, 'tỷ số'],
      [{ block: 'CÁC CHỈ TIÊU', row: 'MDHL', column: 'Gồm các phần' }, 'MDHL.1; MDHL.3'],
    ]);
    const entry = (await entrySheets(more)).filter(({ name }) => !name.startsWith('Danh mục'));
    const contents = await readContents([named('so.xlsx', [model, ...entry])]);
    expect(contents.definitionFindings.map(({ place }) => place)).toEqual([
      { sheet: 'Danh mục 766-them', cell: cells[1] },
      { sheet: 'Danh mục 766-them', cell: cells[0] },
    ]);
  });

  test('hai danh mục một mã: báo ở trang sau, tên sổ tính khi có nhiều sổ', async () => {
    const second = { ...layoutDefinitionSheet(more), name: 'Danh mục (2)' };
    const contents = await readContents([
      named('a.xlsx', [layoutDefinitionSheet(more), second]),
      named('b.xlsx', [layoutDefinitionSheet(more)]),
    ]);
    expect(contents.definitionFindings).toMatchObject([
      {
        place: { workbook: 'a.xlsx', sheet: 'Danh mục (2)' },
        details: { fault: { type: 'repeated-set', set: '766-them', otherSheet: 'Danh mục 766-them' } },
      },
    ]);
  });
});

describe('xuất danh mục vào sổ tính đang mở', () => {
  test('thêm một trang, hoàn tác được', async () => {
    const port = new MemoryWorkbook(await entrySheets(builtIn));
    const before = (await port.listSheets()).map(({ name }) => name);
    expect(await exportDefinition(port, await readOpenWorkbook(port), builtIn, LABEL)).toEqual({
      type: 'exported',
      sheet: 'Danh mục 766',
    });
    const open = await readOpenWorkbook(port);
    expect(open.contents.definitions.map(({ set, sheet }) => [set, sheet])).toEqual([
      [builtIn, 'Danh mục 766'],
    ]);
    expect(open.undoable?.title).toBe('Xuất danh mục');
    expect(await undoChange(port, open)).toMatchObject({ type: 'undone' });
    const visible = (await port.listSheets()).filter(({ visibility }) => visibility === 'visible');
    expect(visible.map(({ name }) => name)).toEqual(before);
  });

  test('danh mục đã có thì không bị thay', async () => {
    const port = new MemoryWorkbook([layoutDefinitionSheet(changed)]);
    const models = port.sheetModels();
    expect(await exportDefinition(port, await readOpenWorkbook(port), builtIn, LABEL)).toEqual({
      type: 'already-there',
      sheet: 'Danh mục 766',
    });
    expect(port.sheetModels()).toEqual(models);
  });

  test('việc dở dang được ghi để làm lại', () => {
    const intent = { verb: 'export-definition', set: '766' } as const;
    expect(readIntent(writeIntent(intent))).toEqual(intent);
  });
});

test('bộ có sẵn nào cũng đọc được từ danh mục của chính nó trong sổ', async () => {
  const contents = await readContents([named('so.xlsx', catalogue.map(layoutDefinitionSheet))]);
  expect(contents.definitionFindings).toEqual([]);
  expect(contents.definitions.map(({ set }) => set)).toEqual([...catalogue]);
});
