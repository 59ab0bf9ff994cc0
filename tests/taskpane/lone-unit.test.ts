import { en } from '../../src/language/en';
import { vi } from '../../src/language/vi';
import { rankingOf } from '../../src/taskpane/state/ranking-view';
import { unitsInUse } from '../../src/taskpane/state/pane-state';
import { sayOutcome } from '../../src/taskpane/views/outcome-text';
import { sayDraftProblem, sayNotice } from '../../src/taskpane/views/entry/units-problem-text';
import { openPane, readOf, type OpenedPane } from './open-pane';

/** A commune makes the list in which it stands alone. */
async function communeAlone(): Promise<OpenedPane> {
  const pane = await openPane({ today: { year: 2026, month: 1, day: 9 } });
  const { commands } = pane;
  commands.editUnits();
  commands.changeUnit(0, { code: 'GM', name: 'UBND xã Giao Minh' });
  await commands.saveUnits();
  return pane;
}

function saidBy({ store }: OpenedPane, language = vi): string {
  const { status } = store.getState();
  return status.type === 'done' ? sayOutcome(status.outcome, language) : status.type;
}

test('danh sách chỉ có xã: lưu được, chèn biểu năm của xã, danh sách nằm trong sổ', async () => {
  const pane = await communeAlone();
  const { store, commands } = pane;
  expect(store.getState().unitsDraft).toBeNull();
  expect(saidBy(pane)).toMatch(/^Đã nhận danh sách chỉ có đơn vị tổng hợp; /);
  expect(unitsInUse(store.getState())).toMatchObject({ parent: { kind: 'commune' }, units: [] });

  commands.chooseSet('cds-nam-cap-xa');
  commands.fillIn({ year: '2025' });
  await commands.insert();
  expect(store.getState().status).toMatchObject({ type: 'done', outcome: { type: 'inserted' } });
  const { open, findings } = readOf(pane);
  expect(open.contents.unitList).toMatchObject({ parent: { code: 'GM' }, units: [] });
  expect(open.contents.entrySheets[0]?.table?.units.map(({ unit }) => unit.code)).toEqual(['GM']);
  expect(findings.map(({ code }) => code)).toEqual(['not-submitted']);
  expect(rankingOf(open.contents, store.getState().ranking).type).not.toBe('problem');
});

test('bảng nhiều đơn vị: không chèn, nói vì sao và làm gì; danh sách đang giữ không mất', async () => {
  const pane = await communeAlone();
  const { store, commands, workbook } = pane;
  const before = workbook.sheetModels();
  commands.chooseSet('766');
  commands.fillIn({ ordinal: 12, year: '2025' });
  await commands.insert();
  expect(workbook.sheetModels()).toBe(before);
  expect(saidBy(pane)).toMatch(
    /^Chưa chèn: biểu Bộ chỉ số 766 .*UBND xã Giao Minh trong tháng 12\/2025\. Hãy bấm Sửa danh sách /,
  );
  expect(saidBy(pane, en)).toMatch(/UBND xã Giao Minh in December 2025\. Add subordinate units /);
  expect(unitsInUse(store.getState())?.parent.code).toBe('GM');
});

test('sau này thêm đơn vị cấp dưới: dòng mới mang dáng của đơn vị, không phải của đơn vị tổng hợp', async () => {
  const pane = await communeAlone();
  const { commands, workbook } = pane;
  commands.chooseSet('cds-nam-cap-xa');
  await commands.insert();
  const plain = workbook.sheetModels();
  commands.editUnits();
  commands.addUnit();
  commands.changeUnit(1, { code: 'GM.01', name: 'Trạm Y tế', kind: 'department' });
  await commands.saveUnits();
  expect(readOf(pane).open.contents.unitList?.units.map(({ name }) => name)).toEqual(['Trạm Y tế']);
  const list = workbook.sheetModels().find(({ name }) => name === 'Đơn vị');
  const fonts = [2, 3].map((row) => {
    const cell = list?.cells.find((each) => each.row === row && each.column === 1);
    return list?.styles[cell?.style ?? '']?.font?.bold ?? false;
  });
  expect(fonts).toEqual([true, false]);

  await commands.undo();
  expect(workbook.sheetModels().find(({ name }) => name === 'Đơn vị')?.cells).toEqual(
    plain.find(({ name }) => name === 'Đơn vị')?.cells,
  );
});

test('phần dán chưa đưa vào danh sách thì không lưu: các đơn vị ấy không mất', async () => {
  const { store, commands } = await openPane();
  commands.editUnits();
  commands.changeUnit(0, { code: 'NN', name: 'UBND thị xã Ngã Năm' });
  commands.typeUnits('Phường 1\nPhường 2');
  await commands.saveUnits();
  const draft = store.getState().unitsDraft;
  expect(draft).toMatchObject({ text: 'Phường 1\nPhường 2', notice: { type: 'not-taken-in' } });
  expect(sayNotice({ type: 'not-taken-in' }, vi)).toContain('đưa vào danh sách');
  expect(unitsInUse(store.getState())).toBeNull();

  await commands.takeUnitsText('replace');
  await commands.saveUnits();
  expect(unitsInUse(store.getState())?.units).toHaveLength(2);
});

test('chưa gõ gì mà lưu thì thiếu mã, thiếu tên đơn vị tổng hợp, không phải thiếu đơn vị cấp dưới', async () => {
  const { store, commands } = await openPane();
  commands.editUnits();
  await commands.saveUnits();
  const { problems = [] } = store.getState().unitsDraft ?? {};
  expect(problems.map((problem) => sayDraftProblem(problem, 'rows', vi))).toEqual([
    'Đơn vị tổng hợp: Thiếu mã; hãy gõ vào ô Mã ở trên.',
    'Đơn vị tổng hợp: Thiếu tên; hãy gõ vào ô Tên ở trên.',
  ]);
});

test.each([vi, en])('danh sách một đơn vị nói bằng chữ, không phải “0 đơn vị” ($id)', ({ pane }) => {
  const told = [
    pane.entry.unitsCount(0, 'UBND xã Giao Minh'),
    pane.entry.unitsFirst([], 0),
    pane.units.listHeading(0),
    pane.status.outcomes.unitsKept(0),
  ];
  for (const text of told) expect(text).toMatch(/^[^0]{15,}$/);
});
