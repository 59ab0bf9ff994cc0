import { reviewPaste } from '../../src/taskpane/paste/paste-review';
import { replacedFigures } from '../../src/taskpane/paste/replaced-figures';
import type { PasteOmission } from '../../src/model/paste-problem';
import { realOmissions } from '../../src/taskpane/paste/real-omissions';
import { confirmationKey } from '../../src/consolidation/paste/recognise-table';
import { WorkbookError } from '../../src/workbook/port';
import { entryWorkbook } from '../sheets/sample-workbooks';
import { contentAt, openPane, readOf, type OpenedPane } from './open-pane';

const SHEET = '766 T5-2025';
const TABLE = [
  'STT\tTên đơn vị\tĐiểm số tổng hợp',
  '1\tPhường 2\t80,5',
  '2\tP.1\t79,41',
  '3\tPhuong 3\t61,2',
].join('\n');

function reviewOf(pane: OpenedPane) {
  const { paste, recentSheets } = pane.store.getState();
  return reviewPaste(readOf(pane).open.contents, paste, recentSheets);
}

function review(pane: OpenedPane) {
  const review = reviewOf(pane);
  if (review.type !== 'review') throw new Error(`no review: ${review.type}`);
  return review;
}

const planned = (pane: OpenedPane) =>
  review(pane).plan.cells.map(({ unit, cell, kind }) => [unit.code, cell, kind]);

test('dán bảng: ghép theo tên, chưa ghi gì; chỉ ghi ô khác; tên gần giống phải được xác nhận', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { commands, workbook, store } = pane;
  const before = workbook.sheetModels();
  commands.pasteText(TABLE);
  expect(planned(pane)).toEqual([
    ['NN.01', 'D11', 'same'],
    ['NN.02', 'D12', 'changed'],
  ]);
  expect(review(pane).matched.rows.map(({ match }) => match.type)).toEqual(['unit', 'unit', 'suggested']);
  expect(workbook.sheetModels()).toBe(before);

  commands.confirmPasteUnit(confirmationKey('Phuong 3'), 'NN.03');
  expect(planned(pane)).toContainEqual(['NN.03', 'D13', 'changed']);
  commands.confirmPasteUnit(confirmationKey('Phuong 3'), null);
  expect(planned(pane)).toHaveLength(2);
  commands.confirmPasteUnit(confirmationKey('Phuong 3'), 'NN.03');

  await commands.writePaste();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'pasted', cells: 2, sheet: SHEET },
  });
  expect([10, 11, 12].map((row) => contentAt(workbook, SHEET, row, 3))).toEqual([79.41, 80.5, 61.2]);
  expect(store.getState().paste.text).toBe('');
  expect(readOf(pane).open.undoable?.title).toBe('Ghi 2 ô vào 766 T5-2025');

  await commands.undo();
  expect([10, 11, 12].map((row) => contentAt(workbook, SHEET, row, 3))).toEqual([79.41, 77.37, 75.43]);
});

test('chỉ dán một cột số: từ chối, không ghép theo thứ tự dòng', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  pane.commands.pasteText('80,5\n79,4\n61,2');
  expect(reviewOf(pane)).toMatchObject({
    type: 'refused',
    refusal: { code: 'numbers-without-names' },
  });
  const before = pane.workbook.sheetModels();
  await pane.commands.writePaste();
  expect(pane.workbook.sheetModels()).toBe(before);
});

test('cột không rõ chỉ tiêu thì chờ chọn; hai cột một chỉ tiêu thì không ghi gì', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  pane.commands.pasteText('Tên đơn vị\tCột lạ\tĐiểm số tổng hợp\nPhường 2\t33\t80,5');
  expect(planned(pane)).toEqual([['NN.02', 'D12', 'changed']]);
  pane.commands.choosePasteColumn(1, 'CKMB');
  expect(planned(pane)).toHaveLength(2);
  pane.commands.choosePasteColumn(1, 'TONG');
  expect(review(pane).columnsRefusal?.code).toBe('indicator-twice');
  expect(planned(pane)).toEqual([]);
  pane.commands.choosePasteColumn(2, null);
  expect(review(pane).plan.cells.map(({ after }) => after)).toMatchObject([{ type: 'figure' }]);
});

test('bảng khác thì lựa chọn của bảng trước không còn; chọn biểu khác thì ghi vào biểu đó', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  pane.commands.pasteText(TABLE);
  pane.commands.choosePasteTarget('766 T4-2025');
  pane.commands.choosePasteColumn(2, 'CKMB');
  expect(review(pane).target.period.id).toBe('2025-04');
  pane.commands.pasteText('Tên đơn vị\tĐiểm số tổng hợp\nPhường 2\t80,5');
  expect(pane.store.getState().paste.columns.size).toBe(0);
  await pane.commands.writePaste();
  expect(pane.store.getState().status).toMatchObject({ outcome: { type: 'pasted', sheet: '766 T4-2025' } });
});

test('có người sửa ô sau khi xem: không ghi gì, số mới được đọc và hiện ra', async () => {
  const workbook = await entryWorkbook();
  const pane = await openPane({ workbook });
  pane.commands.pasteText(TABLE);
  await workbook.patchCells([{ sheet: SHEET, row: 11, column: 3, content: 12.5 }]);
  await pane.commands.writePaste();
  expect(pane.store.getState().status).toMatchObject({
    type: 'failed',
    failure: { task: 'paste', code: 'changed-meanwhile' },
  });
  expect(contentAt(workbook, SHEET, 11, 3)).toBe(12.5);
  expect(review(pane).plan.cells.find(({ cell }) => cell === 'D12')?.before).toBe(12.5);
});

test('ghi không được thì bảng đã dán vẫn còn', async () => {
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: () => ({ writePaste: () => Promise.reject(new WorkbookError('protected', 'khóa')) }),
  });
  pane.commands.pasteText(TABLE);
  await pane.commands.writePaste();
  expect(pane.store.getState().status).toMatchObject({ failure: { task: 'paste', code: 'protected' } });
  expect(pane.store.getState().paste.text).toBe(TABLE);
});

test('sổ chưa có biểu thì nói vậy', async () => {
  const pane = await openPane();
  pane.commands.pasteText(TABLE);
  expect(reviewOf(pane)).toEqual({ type: 'no-sheet' });
});

test('biểu đang xem là biểu nhận số liệu; chọn tay thì giữ tới khi mở biểu khác', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { commands, view } = pane;
  commands.pasteText(TABLE);
  const target = () => review(pane).target.sheet;
  expect(target()).toBe('766 T5-2025');
  await view.activate('766 T4-2025');
  expect(target()).toBe('766 T4-2025');
  commands.choosePasteTarget('766 T5-2025');
  await view.activate('766 T4-2025');
  expect(target()).toBe('766 T5-2025');
  // Looking a name up on the list of units changes nothing.
  await view.activate('Đơn vị');
  expect(target()).toBe('766 T5-2025');
  await view.activate('766 T4-2025');
  expect(target()).toBe('766 T4-2025');
  await commands.writePaste();
  expect(pane.store.getState().status).toMatchObject({ outcome: { type: 'pasted', sheet: '766 T4-2025' } });
});

test('Excel không cho biết trang đang xem thì lấy biểu mới nhất, không báo lỗi', async () => {
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: () => ({ activeSheet: () => Promise.reject(new WorkbookError('cell-being-edited', 'ô')) }),
  });
  pane.commands.pasteText(TABLE);
  expect(review(pane).target.sheet).toBe('766 T5-2025');
  expect(pane.store.getState().status).toEqual({ type: 'idle' });
});

test('cả bảng thay số đã có thì báo; sửa vài ô hay điền biểu trống thì không', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const table = (figures: readonly number[]) =>
    [
      'Tên đơn vị\tĐiểm số tổng hợp',
      ...figures.map((figure, index) => `Phường ${index + 1}\t${figure}`),
    ].join('\n');
  const xa = (names: readonly string[]) => names.map((name) => `\n${name}\t50`).join('');
  pane.commands.pasteText(table([1, 2, 3]));
  expect(replacedFigures(review(pane).plan)).toBeNull();
  const communes = readOf(pane)
    .open.contents.unitList!.units.slice(3)
    .map(({ name }) => name);
  pane.commands.pasteText(table([1, 2, 3]) + xa(communes));
  expect(replacedFigures(review(pane).plan)).toBe(8);

  pane.commands.fillIn({ ordinal: 6 });
  await pane.commands.insert();
  pane.commands.choosePasteTarget('766 T6-2025');
  expect(review(pane).plan.cells).toHaveLength(8);
  expect(replacedFigures(review(pane).plan)).toBeNull();
});

test('bỏ một dòng gần giống thì không hỏi nữa và không ghi; lấy lại được', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  pane.commands.pasteText(TABLE);
  pane.commands.dropPasteRow(4);
  expect([...pane.store.getState().paste.dropped]).toEqual([4]);
  expect(planned(pane)).toHaveLength(2);
  pane.commands.bringBackPasteRows();
  expect(pane.store.getState().paste.dropped.size).toBe(0);
});

test('ô trống ở chỉ tiêu mà đơn vị không bao giờ điền thì không kể là bỏ sót', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  pane.commands.pasteText(TABLE);
  const { target } = review(pane);
  const parentAlone = target.set.indicators.find(({ scope }) => scope === 'parent');
  const ofAll = target.set.indicators.find(({ scope }) => scope === 'all')!;
  const blank = (unit: string, indicator: string): PasteOmission => ({
    code: 'blank-cell',
    line: 2,
    details: { unit, indicator },
  });
  const real = blank('UBND Phường 1', ofAll.shortName.vi);
  expect(parentAlone).toBeDefined();
  const closed = blank('UBND Phường 1', parentAlone!.shortName.vi);
  const ofParent = blank(target.parent!.unit.name, parentAlone!.shortName.vi);
  expect(realOmissions([real, closed, ofParent], target)).toEqual([real, ofParent]);
});
