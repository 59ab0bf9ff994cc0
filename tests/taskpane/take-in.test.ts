import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { sent, takenIn } from '../support/sent-tables';
import type { Submission } from '../../src/consolidation/submission';
import { cellText, type CellAddress } from '../../src/workbook/address';
import type { FileReading } from '../../src/taskpane/take-in/read-in-browser';
import { takeInRequest } from '../../src/taskpane/take-in/take-in-request';
import { deferred, openPane } from './open-pane';

const SHEET = '766 T5-2025';

const chosen = (name: string) => ({ name, source: new File(['x'], name) });

const empty = (name: string): Submission => ({
  type: 'read',
  file: { name, bytes: 1, hash: name, modified: null },
  tables: [],
  registers: [],
  foreign: [],
  passedOver: [],
});

const names = (submissions: readonly Submission[]) => submissions.map(({ file }) => file.name);

test('đọc tệp: tiến độ hiện ra không quá dày; đọc thêm thì giữ tệp trước, tệp trùng tên thay tệp cũ', async () => {
  let reading: FileReading | null = null;
  const done = [deferred<readonly Submission[] | null>(), deferred<readonly Submission[] | null>()];
  let turn = 0;
  const { commands, store, clock } = await openPane({
    readFiles: (given) => {
      reading = given;
      return done[turn++]!.promise;
    },
  });
  const progress = () => store.getState().takeIn.progress?.done;
  const tell = (count: number) => reading!.onProgress({ done: count, total: 3, name: 'a' });
  const first = commands.readFiles([chosen('a'), chosen('b')]);
  tell(1);
  tell(2);
  expect(progress()).toBe(1);
  clock.pass();
  tell(3);
  expect(progress()).toBe(3);
  done[0]!.resolve([empty('a'), empty('b')]);
  await first;
  expect(names(store.getState().takeIn.submissions)).toEqual(['a', 'b']);
  expect(progress()).toBeUndefined();

  const second = commands.readFiles([chosen('b'), chosen('c')]);
  done[1]!.resolve([empty('b'), empty('c')]);
  await second;
  expect(names(store.getState().takeIn.submissions)).toEqual(['a', 'b', 'c']);
});

test('dừng đọc: không tệp nào được nhận, đọc lại được', async () => {
  const { commands, store } = await openPane({
    readFiles: ({ signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(null))),
  });
  const reading = commands.readFiles([chosen('a')]);
  commands.stopReading();
  await reading;
  expect(store.getState().takeIn).toMatchObject({ progress: null, submissions: [] });
});

test('ngày nhận: giữ nguyên chữ đang gõ, chỉ ngày đọc được mới tính', async () => {
  const { commands, store } = await openPane({ workbook: await collectedOnce() });
  const received = () => takeInRequest(store.getState())!.decisions.received.get('a.xlsx');
  commands.sayReceived('a.xlsx', '05/06/2025');
  expect(received()).toEqual({ year: 2025, month: 6, day: 5 });
  commands.sayReceived('a.xlsx', '05/');
  expect(store.getState().takeIn.received.get('a.xlsx')).toBe('05/');
  expect(received()).toBeUndefined();
});

test('ô này từ đâu: ô đang chọn, trong sổ tính như lúc hỏi', async () => {
  const workbook = await collectedOnce();
  const { commands, store, view } = await openPane({ workbook });
  const asked = () => store.getState().takeIn.asked;
  await commands.askOrigin();
  expect(asked()).toBeNull();

  const place = cellHolding(workbook, 94.59);
  await view.select(SHEET, place);
  await workbook.patchCells([{ sheet: SHEET, ...place, content: 88 }]);
  await commands.askOrigin();
  expect(asked()).toMatchObject({
    sheet: SHEET,
    cell: cellText(place),
    origin: {
      type: 'taken',
      held: { content: 88 },
      origin: { file: 'phuong-1.xlsx' },
      taken: { content: 94.59 },
    },
  });

  await view.select(SHEET, { row: 0, column: 1 });
  await commands.askOrigin();
  expect(asked()).toEqual({ sheet: SHEET, cell: 'B1', origin: { type: 'no-value' } });
});

/** A workbook into which the figure of one unit was taken in. */
async function collectedOnce(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await takenIn(workbook, '2025-06-03T07:05:00.000Z', [
    sent({ unit: 'NN.01', file: 'phuong-1.xlsx', figures: { TDGQ: 94.59 } }),
  ]);
  return workbook;
}

function cellHolding(workbook: MemoryWorkbook, content: number): CellAddress {
  const cells = workbook.sheetModels().find(({ name }) => name === SHEET)?.cells ?? [];
  const found = cells.find((cell) => cell.content === content);
  if (found === undefined) throw new Error(`no cell of ${SHEET} holds ${content}`);
  return { row: found.row, column: found.column };
}
