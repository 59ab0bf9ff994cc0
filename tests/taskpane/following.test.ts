import { monthPeriod } from '../../src/model/period';
import { tabOfAddress } from '../../src/taskpane/pane';
import { WorkbookError } from '../../src/workbook/port';
import { entryWorkbook } from '../sheets/sample-workbooks';
import { openPane, paneOver, readOf, type PaneCase } from './open-pane';

/** The pane with a count of its readings. */
async function countedPane(given: PaneCase = {}) {
  const count = { reads: 0 };
  const pane = await openPane({
    ...given,
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: () => {
        count.reads += 1;
        return real.read();
      },
      ...given.actions?.(real),
    }),
  });
  return { pane, count };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('gõ nhiều ô liền nhau thì đọc lại một lần, và thấy số mới', async () => {
  const { pane, count } = await countedPane();
  expect(count.reads).toBe(1);
  for (const value of [1, 2, 957.7]) {
    await pane.workbook.patchCells([{ sheet: '766 T5-2025', row: 10, column: 3, content: value }]);
    await settled();
  }
  expect(count.reads).toBe(1);
  expect(pane.clock.pending).toBe(1);
  pane.clock.pass();
  await settled();
  expect(count.reads).toBe(2);
  expect(readOf(pane).findings.map(({ code }) => code)).toContain('impossible-value');
  expect(pane.store.getState().status).toEqual({ type: 'idle' });
});

test('thay đổi đến lúc việc đang chạy thì đợi việc xong mới đọc', async () => {
  let finish: (() => void) | null = null;
  const { pane, count } = await countedPane({
    actions: () => ({
      revealCell: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    }),
  });
  const revealing = pane.commands.revealSheet('766 T5-2025');
  await pane.workbook.patchCells([{ sheet: '766 T5-2025', row: 10, column: 3, content: 1 }]);
  await settled();
  pane.clock.pass();
  await settled();
  expect(count.reads).toBe(1);
  finish!();
  await revealing;
  pane.clock.pass();
  await settled();
  expect(count.reads).toBe(2);
});

test('sang mục khác thì đọc lại; thôi theo dõi thì thay đổi không còn gây đọc', async () => {
  const { pane, count } = await countedPane();
  await pane.commands.selectTab('kiem-tra');
  expect(pane.store.getState().tab).toBe('kiem-tra');
  expect(count.reads).toBe(2);

  const other = paneOver({ workbook: await entryWorkbook() });
  const stop = await other.commands.start();
  await stop();
  await other.workbook.patchCells([{ sheet: '766 T5-2025', row: 10, column: 3, content: 1 }]);
  await settled();
  expect(other.clock.pending).toBe(0);
});

test('đọc lại không được thì báo, không im lặng', async () => {
  let isLost = false;
  const { pane } = await countedPane({
    actions: (real) => ({
      read: () => (isLost ? Promise.reject(new WorkbookError('host-failed', 'mất')) : real.read()),
    }),
  });
  isLost = true;
  await pane.commands.selectTab('xep-hang');
  expect(pane.store.getState().status).toEqual({
    type: 'failed',
    failure: { task: 'read', code: 'host-failed', detail: 'mất' },
    before: null,
  });
  isLost = false;
  await pane.commands.retry();
  expect(pane.store.getState().status).toEqual({ type: 'idle' });
});

test('đổi ngôn ngữ thì nhớ, và số liệu kỳ nói theo tiếng đó', async () => {
  const pane = await openPane();
  await pane.commands.chooseLanguage('en');
  expect(pane.store.getState().language.pane.periods.written(monthPeriod(2025, 5))).toBe('May 2025');
  expect(pane.remembered).toEqual(['en']);
});

test.each([
  ['?muc=kiem-tra', 'kiem-tra'],
  ['?et=&muc=bao-cao', 'bao-cao'],
  ['?muc=la', 'bieu-mau'],
  ['', 'bieu-mau'],
])('địa chỉ %s mở mục %s', (search, tab) => {
  expect(tabOfAddress(search)).toBe(tab);
});
