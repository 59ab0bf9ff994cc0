import { vi } from '../../src/language/vi';
import { sayDraftProblem, sayNotice } from '../../src/taskpane/views/entry/units-problem-text';
import { asOfText, formPeriod, isAsOfOutside, readAsOf } from '../../src/taskpane/state/entry-form';
import { unitsInUse } from '../../src/taskpane/state/pane-state';
import { writeUnitsCsv } from '../../src/model/units-csv';
import { MAY, entryWorkbook, ngaNam } from '../sheets/sample-workbooks';
import { openPane, readOf } from './open-pane';

const UNITS = writeUnitsCsv(ngaNam());

test('biểu đầu tiên là của tháng liền trước hôm nay, tính đến ngày cuối tháng', async () => {
  const june = await openPane({ today: { year: 2025, month: 6, day: 1 } });
  expect(formPeriod(june.store.getState().entryForm)?.id).toBe('2025-05');
  expect(asOfText(june.store.getState().entryForm)).toBe('31/05/2025');
  const january = await openPane({ today: { year: 2025, month: 1, day: 31 } });
  expect(formPeriod(january.store.getState().entryForm)?.id).toBe('2024-12');
});

test.each([
  ['quarter', { year: 2025, month: 6, day: 9 }, '2025-Q1'],
  ['quarter', { year: 2025, month: 7, day: 1 }, '2025-Q2'],
  ['half', { year: 2025, month: 6, day: 30 }, '2024-H2'],
  ['nine-months', { year: 2025, month: 10, day: 2 }, '2025-9M'],
  ['nine-months', { year: 2025, month: 9, day: 30 }, '2024-9M'],
  ['year', { year: 2025, month: 12, day: 31 }, '2024'],
] as const)('chọn kỳ %s ngày %j thì lấy kỳ đã hết gần nhất %s', async (kind, today, id) => {
  const { store, commands } = await openPane({ today });
  commands.choosePeriodKind(kind);
  expect(formPeriod(store.getState().entryForm)?.id).toBe(id);
});

test('đổi tháng thì ngày lấy số liệu đi theo, trừ ngày gõ tay sau đó', async () => {
  const { store, commands } = await openPane();
  commands.fillIn({ asOf: '15/5/2025' });
  commands.fillIn({ ordinal: 2 });
  expect(asOfText(store.getState().entryForm)).toBe('28/02/2025');
  commands.fillIn({ asOf: '31/2/2025' });
  expect(readAsOf(store.getState().entryForm)).toEqual({ type: 'unreadable' });
  commands.fillIn({ asOf: ' ' });
  expect(readAsOf(store.getState().entryForm)).toEqual({ type: 'none' });
});

test('năm gõ dở thì chưa có kỳ, và không chèn gì', async () => {
  const { store, commands, workbook } = await openPane({ workbook: await entryWorkbook() });
  const before = workbook.sheetModels();
  commands.fillIn({ year: '25' });
  expect(formPeriod(store.getState().entryForm)).toBeNull();
  await commands.insert();
  expect(workbook.sheetModels()).toBe(before);
});

test('danh sách mở từ units.csv được giữ đúng thứ tự và ghi cùng biểu đầu tiên; hoàn tác trả lại sổ trống', async () => {
  const pane = await openPane();
  const { store, commands, workbook } = pane;
  commands.editUnits();
  commands.loadUnitsFile(UNITS, 'units.csv');
  await commands.saveUnits();
  expect(workbook.sheetModels()).toHaveLength(1);
  expect(unitsInUse(store.getState())?.units.map(({ name }) => name)).toEqual(
    ngaNam().units.map(({ name }) => name),
  );

  await commands.insert();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'inserted', sheet: '766 T5-2025' },
  });
  const { open } = readOf(pane);
  expect(open.contents.entrySheets.map(({ table }) => table?.period.id)).toEqual(['2025-05']);
  expect(open.contents.unitList).toEqual(ngaNam());
  expect(store.getState().newUnits).toBeNull();
  expect(open.undoable?.title).toBe('Chèn biểu Bộ chỉ số 766 tháng 5/2025');

  await commands.undo();
  expect(store.getState().status).toMatchObject({ type: 'done', outcome: { type: 'undone' } });
  expect(readOf(pane).open.contents.entrySheets).toHaveLength(0);
});

test('biểu đã có thì không chèn thêm, chỉ dẫn tới trang của nó', async () => {
  const { store, commands, workbook } = await openPane({ workbook: await entryWorkbook() });
  const before = workbook.sheetModels();
  commands.fillIn({ ordinal: 5 });
  await commands.insert();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'already-there', sheet: '766 T5-2025' },
  });
  expect(workbook.sheetModels()).toBe(before);
  await commands.revealSheet('766 T5-2025');
  expect(workbook.revealed).toEqual({ sheet: '766 T5-2025', cell: { row: 0, column: 0 } });
});

test('tệp units.csv có lỗi: nêu từng dòng của tệp, danh sách đang sửa giữ nguyên', async () => {
  const { store, commands } = await openPane({ workbook: await entryWorkbook() });
  commands.editUnits();
  const { rows } = store.getState().unitsDraft!;
  commands.loadUnitsFile(`${UNITS}NN.01,UBND xã Trùng Mã,,,NN\r\n`, 'units.csv');
  const draft = store.getState().unitsDraft!;
  expect(draft.rows).toBe(rows);
  expect(draft.problemsOf).toBe('file');
  expect(draft.problems).toEqual([
    expect.objectContaining({ line: ngaNam().units.length + 3, code: 'duplicate-code' }),
  ]);
});

test('thêm một đơn vị vào danh sách đã có: biểu được thêm dòng, số cũ còn nguyên', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { store, commands } = pane;
  const figures = (of: typeof pane) =>
    readOf(of).open.contents.entrySheets.flatMap(({ table }) =>
      (table?.units ?? []).map(({ unit, entries }) => [
        table?.period.id,
        unit.code,
        entries.get('TONG')?.content,
      ]),
    );
  const before = figures(pane);
  commands.editUnits();
  commands.addUnit();
  const last = store.getState().unitsDraft!.rows.length - 1;
  commands.changeUnit(last, { code: 'NN.99', name: 'UBND xã Mới Lập' });
  await commands.saveUnits();
  expect(store.getState().status).toMatchObject({
    type: 'done',
    outcome: { type: 'units-changed', change: { added: [{ code: 'NN.99' }], removed: [] } },
  });
  expect(store.getState().unitsDraft).toBeNull();
  const may = readOf(pane).open.contents.entrySheets.find(({ table }) => table?.period.id === MAY.id);
  expect(may?.table?.units.at(-1)?.unit.name).toBe('UBND xã Mới Lập');
  expect(figures(pane)).toEqual(expect.arrayContaining(before));
});

test('danh sách còn lỗi thì không lưu: nêu dòng, giữ phần đang sửa', async () => {
  const { store, commands, workbook } = await openPane({ workbook: await entryWorkbook() });
  const before = workbook.sheetModels();
  commands.editUnits();
  commands.changeUnit(2, { code: 'NN.01' });
  await commands.saveUnits();
  expect(store.getState().unitsDraft?.problems).toEqual([
    expect.objectContaining({ line: 2, code: 'duplicate-code', params: { code: 'NN.01', otherLine: '1' } }),
  ]);
  expect(workbook.sheetModels()).toBe(before);
  commands.changeUnit(2, { code: 'NN.02' });
  expect(store.getState().unitsDraft?.problems).toEqual([]);
});

test.each(['PK\u0003\u0004\u0000…', 'STT;Họ tên\n1;Nguyễn Văn A'])(
  'tệp không phải danh sách: một câu, nêu tên tệp; danh sách giữ nguyên',
  async (text) => {
    const { store, commands } = await openPane({ workbook: await entryWorkbook() });
    commands.editUnits();
    const { rows } = store.getState().unitsDraft!;
    commands.loadUnitsFile(text, 'so-lieu.xlsx');
    const draft = store.getState().unitsDraft!;
    expect(draft.rows).toBe(rows);
    expect(draft.problems).toEqual([]);
    expect(sayNotice(draft.notice!, vi)).toMatch(
      /^Tệp “so-lieu\.xlsx” không phải danh sách đơn vị dạng CSV; /,
    );
  },
);

test('phần gõ không đọc ra đơn vị nào thì còn nguyên trong ô, kèm lý do', async () => {
  const { store, commands } = await openPane({ workbook: await entryWorkbook() });
  commands.editUnits();
  const { rows } = store.getState().unitsDraft!;
  commands.typeUnits('Tổng cộng');
  await commands.takeUnitsText('replace');
  expect(store.getState().unitsDraft).toMatchObject({
    rows,
    text: 'Tổng cộng',
    notice: { type: 'no-units' },
  });
});

test('lỗi nêu theo số dòng trên màn hình, mỗi lỗi một chữ “Dòng”; đơn vị tổng hợp gọi bằng tên', async () => {
  const { store, commands } = await openPane({ workbook: await entryWorkbook() });
  commands.editUnits();
  commands.changeUnit(2, { code: 'NN' });
  commands.changeUnit(3, { code: 'NN.01' });
  await commands.saveUnits();
  const said = store.getState().unitsDraft!.problems.map((problem) => sayDraftProblem(problem, 'rows', vi));
  expect(said).toEqual([
    'Dòng 2: Mã “NN” là mã của đơn vị tổng hợp.',
    'Dòng 3: Mã “NN.01” đã dùng ở dòng 1.',
  ]);
  commands.changeUnit(0, { code: '' });
  const [first] = store
    .getState()
    .unitsDraft!.problems.map((problem) => sayDraftProblem(problem, 'rows', vi));
  expect(first).toBe('Đơn vị tổng hợp: Thiếu mã; hãy gõ vào ô Mã ở trên.');
});

test('đưa lên, đưa xuống, bỏ một đơn vị; dòng đầu là đơn vị tổng hợp và không đổi chỗ', async () => {
  const { store, commands } = await openPane({ workbook: await entryWorkbook() });
  commands.editUnits();
  const codes = () => store.getState().unitsDraft!.rows.map(({ code }) => code);
  commands.selectUnit(2);
  commands.moveUnit(2, -1);
  expect(codes().slice(0, 3)).toEqual(['NN', 'NN.02', 'NN.01']);
  expect(store.getState().unitsDraft!.selected).toBe(1);
  commands.moveUnit(1, -1);
  expect(codes().slice(0, 3)).toEqual(['NN', 'NN.02', 'NN.01']);
  commands.removeUnit(1);
  expect(codes().slice(0, 2)).toEqual(['NN', 'NN.01']);
  commands.closeUnits();
  expect(store.getState().unitsDraft).toBeNull();
});

test('sổ đã có biểu thì đề nghị tháng sau biểu mới nhất; chèn xong thì tháng sau nữa; đã chọn kỳ thì giữ', async () => {
  const { store, commands } = await openPane({
    workbook: await entryWorkbook(),
    today: { year: 2025, month: 12, day: 3 },
  });
  const proposed = () => formPeriod(store.getState().entryForm)?.id;
  expect(proposed()).toBe('2025-06');
  await commands.insert();
  expect(proposed()).toBe('2025-07');
  commands.fillIn({ ordinal: 2 });
  await commands.selectTab('kiem-tra');
  expect(proposed()).toBe('2025-02');
});

test.each([
  ['30/4/2025', true],
  ['1/5/2025', false],
  ['31/5/2025', false],
  ['1/6/2025', true],
  ['', false],
])('biểu tháng 5 tính đến ngày %s: nhắc %s', async (asOf, isOutside) => {
  const { store, commands } = await openPane();
  commands.fillIn({ ordinal: 5, year: '2025' });
  commands.fillIn({ asOf });
  expect(isAsOfOutside(store.getState().entryForm)).toBe(isOutside);
});
