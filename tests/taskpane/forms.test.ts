import { rankingOf } from '../../src/taskpane/state/ranking-view';
import { pasteTargets } from '../../src/taskpane/paste/paste-target';
import { entryWorkbook } from '../sheets/sample-workbooks';
import { openPane, readOf } from './open-pane';

test('bộ chỉ tiêu của một đơn vị: chèn được biểu của đơn vị tổng hợp, kiểm tra thấy chưa nhập', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { store, commands } = pane;
  commands.chooseSet('cds-thang');
  commands.fillIn({ ordinal: 5, year: '2025' });
  await commands.insert();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'inserted', sheet: 'cds-thang T5-2025' },
  });
  const form = readOf(pane).open.contents.entrySheets.find(({ arrangement }) => arrangement === 'form');
  expect(form?.table?.units.map(({ unit }) => unit.name)).toEqual(['UBND thị xã Ngã Năm']);
});

test('biểu của một đơn vị không xếp hạng và không nhận bảng dán; biểu nhiều đơn vị vẫn vậy', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const before = readOf(pane).open.contents;
  const targets = pasteTargets(before).map(({ sheet }) => sheet);
  pane.commands.chooseSet('cds-thang');
  pane.commands.fillIn({ ordinal: 12, year: '2025' });
  await pane.commands.insert();
  const { contents } = readOf(pane).open;
  expect(contents.entrySheets).toHaveLength(before.entrySheets.length + 1);
  expect(pasteTargets(contents).map(({ sheet }) => sheet)).toEqual(targets);
  const choice = pane.store.getState().ranking;
  expect(rankingOf(contents, choice).type).toBe(rankingOf(before, choice).type);
});
