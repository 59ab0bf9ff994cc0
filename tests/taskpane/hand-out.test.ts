import { unzipSync } from 'fflate';
import { insertSheet } from '../../src/actions/insert-sheet';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { WorkbookError } from '../../src/workbook/port';
import { APRIL, ngaNam, ngaNamFigures, SET_766 } from '../sheets/sample-workbooks';
import { openPane, type PaneCase } from './open-pane';

const UNITS = ngaNam();

/** The consolidator's workbook holds April; May is to be handed out. */
async function paneBeforeMay(given: PaneCase = {}) {
  const workbook = new MemoryWorkbook([]);
  await insertSheet(workbook, {
    set: SET_766,
    period: APRIL,
    asOf: null,
    units: UNITS,
    earlier: null,
    figure: ngaNamFigures(APRIL),
  });
  const opened: Uint8Array[] = [];
  const pane = await openPane({
    workbook,
    openWorkbook: (bytes) => {
      opened.push(bytes);
      return Promise.resolve();
    },
    ...given,
  });
  return { ...pane, opened };
}

const sheetsOf = async (bytes: Uint8Array | undefined) =>
  (await FileWorkbook.open(bytes ?? new Uint8Array())).sheetModels();

test('một sổ chung: mở thành sổ mới, không có số của ai, sổ đang mở không đổi', async () => {
  const { commands, store, opened, workbook } = await paneBeforeMay();
  const before = workbook.sheetModels();
  commands.sayDeadline('05/06/2025');
  await commands.handOut({ type: 'all' });
  const models = await sheetsOf(opened[0]);
  expect(models.map(({ name }) => name)).toEqual(['766 T5-2025', 'Hướng dẫn', 'Đơn vị']);
  expect(models[1]?.cells.at(-1)?.content).toMatch(/chậm nhất ngày 05\/06\/2025\.$/);
  expect(store.getState().takeIn.handedOut).toEqual({ name: '766 T5-2025.xlsx', as: 'workbook' });
  expect(store.getState().status).toEqual({ type: 'idle' });
  expect(workbook.sheetModels()).toEqual(before);
});

test('của một đơn vị: có tên, mã và số tháng 4 của đơn vị ấy, không có của đơn vị khác', async () => {
  const { commands, opened } = await paneBeforeMay();
  await commands.handOut({ type: 'unit', code: 'NN.05' });
  const models = await sheetsOf(opened[0]);
  expect(models.map(({ name }) => name)).toEqual(['766 T5-2025', '766 T4-2025', 'Hướng dẫn', 'Đơn vị']);
  const texts = models.flatMap(({ cells }) => cells.map(({ content }) => content));
  expect(texts).toContain('NN.05');
  expect(texts).not.toContain('NN.04');
  const total = SET_766.indicators.find(({ code }) => code === 'TONG');
  const unit = UNITS.units.find(({ code }) => code === 'NN.05');
  if (unit === undefined || total === undefined) throw new Error('no unit, no total');
  expect(models[1]?.cells.map(({ content }) => content)).toContain(
    ngaNamFigures(APRIL)(unit, total as never),
  );
});

test('mỗi đơn vị một sổ: tệp nén tám sổ đưa vào mục tải xuống, không mở sổ nào', async () => {
  const { commands, store, opened, saved } = await paneBeforeMay();
  await commands.handOut({ type: 'each' });
  expect(opened).toEqual([]);
  expect(saved.map(({ name }) => name)).toEqual(['766 T5-2025.zip']);
  const files = Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()));
  expect(files).toEqual(UNITS.units.map(({ code }) => `766 T5-2025 - ${code}.xlsx`));
  expect(store.getState().takeIn.handedOut).toEqual({ name: '766 T5-2025.zip', as: 'archive' });
});

test('Excel không mở được sổ mới: nói rõ, không nói là đã mở', async () => {
  const { commands, store } = await paneBeforeMay({
    openWorkbook: () => Promise.reject(new WorkbookError('not-supported', 'ApiNotFound')),
  });
  await commands.handOut({ type: 'all' });
  expect(store.getState().status).toMatchObject({
    type: 'failed',
    failure: { task: 'hand-out', code: 'not-supported' },
  });
  expect(store.getState().takeIn.handedOut).toBeNull();
});
