import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/port';
import type { OpenWorkbook } from '../../src/actions/open-workbook';
import { entryWorkbook } from '../sheets/sample-workbooks';
import { deferred, openPane, paneOver, readOf } from './open-pane';

const failing = (code: WorkbookErrorCode) => () => Promise.reject(new WorkbookError(code, 'chi tiết'));

test('đang có ô được sửa: báo lỗi của việc đọc, bấm Thử lại sau đó thì đọc được', async () => {
  let isEditing = true;
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: () => (isEditing ? failing('cell-being-edited')() : real.read()),
    }),
  });
  expect(pane.store.getState().status).toEqual({
    type: 'failed',
    failure: { task: 'read', code: 'cell-being-edited', detail: 'chi tiết' },
    before: null,
  });
  expect(pane.store.getState().workbook.type).toBe('unread');
  isEditing = false;
  await pane.commands.retry();
  expect(pane.store.getState().status).toEqual({ type: 'idle' });
  expect(readOf(pane).open.contents.entrySheets).toHaveLength(2);
});

test('chèn biểu lúc ô đang được sửa: không đọc lại cho thêm chờ; thử lại thì chèn', async () => {
  let reads = 0;
  let isEditing = true;
  const { store, commands } = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: () => {
        reads += 1;
        return real.read();
      },
      insertEntrySheet: (...given) =>
        isEditing ? failing('cell-being-edited')() : real.insertEntrySheet(...given),
    }),
  });
  commands.fillIn({ ordinal: 6 });
  await commands.insert();
  expect(store.getState().status).toMatchObject({
    type: 'failed',
    failure: { task: 'insert', code: 'cell-being-edited' },
  });
  expect(reads).toBe(1);
  isEditing = false;
  await commands.retry();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'inserted', sheet: '766 T6-2025' },
  });
  expect(reads).toBe(2);
});

test('ghi hỏng giữa chừng: sổ được đọc lại, và lần ghi dở phải xử lý trước khi ghi gì khác', async () => {
  const unfinished = { id: 4, title: 'Chèn biểu', time: '2025-06-09T01:15:00.000Z' };
  let isBroken = false;
  const inserted: OpenWorkbook[] = [];
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: async () => ({ ...(await real.read()), unfinished: isBroken ? unfinished : null }),
      insertEntrySheet: (open) => {
        inserted.push(open);
        isBroken = true;
        return failing('host-failed')();
      },
      restoreUnfinished: () => {
        isBroken = false;
        return Promise.resolve({ type: 'restored', kept: [{ sheet: '766 T5-2025', cell: 'D12' }] });
      },
    }),
  });
  await pane.commands.insert();
  expect(pane.store.getState().status).toMatchObject({ type: 'failed', failure: { code: 'host-failed' } });
  expect(readOf(pane).open.unfinished).toEqual(unfinished);

  await pane.commands.insert();
  expect(inserted).toHaveLength(1);

  await pane.commands.restore();
  expect(pane.store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'restored', kept: [{ sheet: '766 T5-2025', cell: 'D12' }] },
  });
  expect(readOf(pane).open.unfinished).toBeNull();
});

test.each([
  [{ type: 'completed' }, { type: 'resumed' }],
  [
    { type: 'restored-only', kept: [] },
    { type: 'restored-only', kept: [] },
  ],
  [{ type: 'nothing-unfinished' }, { type: 'nothing-unfinished' }],
] as const)('ghi tiếp lần dở dang: %j', async (result, outcome) => {
  const { store, commands } = await openPane({
    actions: () => ({ resumeUnfinished: () => Promise.resolve(result) }),
  });
  await commands.resume();
  expect(store.getState().status).toEqual({ type: 'done', outcome });
});

test('đã ghi xong mà không đọc lại được: vẫn nói việc đã xong, lỗi là của việc đọc', async () => {
  let isLost = false;
  const { store, commands } = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: () => (isLost ? failing('too-large')() : real.read()),
      insertEntrySheet: async (...given) => {
        const result = await real.insertEntrySheet(...given);
        isLost = true;
        return result;
      },
    }),
  });
  commands.fillIn({ ordinal: 6 });
  await commands.insert();
  expect(store.getState().status).toEqual({
    type: 'failed',
    failure: { task: 'read', code: 'too-large', detail: 'chi tiết' },
    before: { type: 'inserted', sheet: '766 T6-2025' },
  });
});

test('lỗi của chính chương trình cũng thành thông báo, kèm chi tiết', async () => {
  const { store } = await openPane({
    actions: () => ({ read: () => Promise.reject(new TypeError('x is undefined')) }),
  });
  expect(store.getState().status).toMatchObject({
    type: 'failed',
    failure: { code: 'unexpected', detail: 'x is undefined' },
  });
});

test('mỗi lúc một việc: bấm lần nữa khi đang ghi thì không ghi hai lần', async () => {
  const write = deferred<{ type: 'inserted'; sheet: string }>();
  let times = 0;
  const { store, commands } = await openPane({
    workbook: await entryWorkbook(),
    actions: () => ({
      insertEntrySheet: () => {
        times += 1;
        return write.promise;
      },
    }),
  });
  const first = commands.insert();
  await commands.insert();
  await commands.undo();
  expect(store.getState().status).toMatchObject({ type: 'working', task: 'insert', canCancel: false });
  write.resolve({ type: 'inserted', sheet: 'A' });
  await first;
  expect(times).toBe(1);
});

test('lâu thì nhắc về ô đang gõ dở; xong sớm thì không còn gì chờ', async () => {
  const read = deferred<never>();
  const pane = paneOver({ actions: () => ({ read: () => read.promise }) });
  void pane.commands.start();
  expect(pane.store.getState().status).toMatchObject({ type: 'working', isSlow: false });
  pane.clock.pass();
  expect(pane.store.getState().status).toMatchObject({ type: 'working', isSlow: true, canCancel: true });

  const quick = await openPane();
  expect(quick.clock.pending).toBe(0);
});

test('hủy việc đọc: kết quả đến sau bị bỏ; việc ghi thì không hủy được', async () => {
  const late = deferred<OpenWorkbook>();
  const { open } = readOf(await openPane({ workbook: await entryWorkbook() }));
  const pane = paneOver({ actions: () => ({ read: () => late.promise }) });
  const started = pane.commands.start();
  pane.commands.cancel();
  expect(pane.store.getState().status).toEqual({ type: 'done', outcome: { type: 'cancelled' } });
  late.resolve(open);
  await started;
  expect(pane.store.getState().workbook.type).toBe('unread');
  expect(pane.store.getState().status).toEqual({ type: 'done', outcome: { type: 'cancelled' } });

  const write = deferred<{ type: 'inserted'; sheet: string }>();
  const writing = await openPane({
    workbook: await entryWorkbook(),
    actions: () => ({ insertEntrySheet: () => write.promise }),
  });
  const inserting = writing.commands.insert();
  writing.commands.cancel();
  expect(writing.store.getState().status.type).toBe('working');
  write.resolve({ type: 'inserted', sheet: 'A' });
  await inserting;
});

test('đóng thông báo; không đóng được khi việc đang chạy', async () => {
  const { store, commands } = await openPane({ workbook: await entryWorkbook() });
  await commands.insert();
  commands.dismissStatus();
  expect(store.getState().status).toEqual({ type: 'idle' });
});

test('tự kiểm tra: tiến độ rồi kết quả; dừng thì báo cho phép thử; hỏng thì nói rõ', async () => {
  const finish = deferred<string>();
  const seen: boolean[] = [];
  const pane = await openPane({
    selfCheck: async ({ onProgress, signal }) => {
      onProgress({ done: 3, total: 40 });
      const text = await finish.promise;
      seen.push(signal.aborted);
      return text;
    },
  });
  const running = pane.commands.startSelfCheck();
  expect(pane.store.getState().selfCheck).toEqual({ type: 'running', done: 3, total: 40 });
  pane.commands.stopSelfCheck();
  finish.resolve('Đạt 3');
  await running;
  expect(seen).toEqual([true]);
  expect(pane.store.getState().selfCheck).toEqual({ type: 'finished', text: 'Đạt 3' });
  pane.commands.closeSelfCheck();
  expect(pane.store.getState().selfCheck).toEqual({ type: 'ready' });

  const refused = await openPane({ selfCheck: failing('protected') });
  await refused.commands.startSelfCheck();
  expect(refused.store.getState().selfCheck).toEqual({ type: 'ready' });
  expect(refused.store.getState().status).toMatchObject({
    failure: { task: 'self-check', code: 'protected' },
  });
});

test('câu trả lời của Excel bị mất nhưng sổ đọc lại cho thấy đã ghi đủ: báo đã xong, bảng dán được dọn', async () => {
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      writePaste: async (...given) => {
        await real.writePaste(...given);
        return failing('host-failed')();
      },
    }),
  });
  pane.commands.pasteText('Tên đơn vị\tĐiểm số tổng hợp\nPhường 2\t80,5');
  await pane.commands.writePaste();
  expect(pane.store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'completed', title: 'Ghi 1 ô vào 766 T5-2025' },
  });
  expect(pane.store.getState().paste.text).toBe('');
});

test('việc cùng tên đã xong từ trước không làm việc hỏng thành xong', async () => {
  let isBroken = false;
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      writePaste: (...given) => (isBroken ? failing('host-failed')() : real.writePaste(...given)),
    }),
  });
  pane.commands.pasteText('Tên đơn vị\tĐiểm số tổng hợp\nPhường 2\t80,5');
  await pane.commands.writePaste();
  isBroken = true;
  pane.commands.pasteText('Tên đơn vị\tĐiểm số tổng hợp\nPhường 2\t81');
  await pane.commands.writePaste();
  expect(readOf(pane).open.undoable?.title).toBe('Ghi 1 ô vào 766 T5-2025');
  expect(pane.store.getState().status).toMatchObject({ type: 'failed', failure: { code: 'host-failed' } });
});
