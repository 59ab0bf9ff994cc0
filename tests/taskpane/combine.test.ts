import { insertSheet } from '../../src/actions/insert-sheet';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet } from '../../src/model/indicator-set';
import { layoutCollectedSheet } from '../../src/sheets/collected/collected-layout';
import { parseRange } from '../../src/workbook/address';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { periodOfId, TOWN } from '../support/forms';
import { contentAt, openPane } from './open-pane';

const unit = (code: string, name: string) => ({ code, name, kind: 'commune' as const, aliases: [] });
const UNITS = { parent: TOWN, units: [unit('1', 'Xã An Bình'), unit('2', 'Xã Ba Đình')] };
const MONTH = periodOfId('2025-05');
const RESULTS = 'cds-thang T5-2025 KQ';

/** Two communes' forms on one sheet: 348 and 52 inhabitants. */
async function paneOverForms() {
  const set = asFormSet(findSet('cds-thang')!);
  const workbook = new MemoryWorkbook([]);
  await insertSheet(workbook, { set, period: MONTH, asOf: null, units: UNITS, earlier: null });
  await workbook.writeSheets([
    layoutCollectedSheet({
      set,
      period: MONTH,
      asOf: null,
      units: UNITS,
      held: ({ unit: of, kind, code }) =>
        kind === 'value' && code === 'DS' ? ({ '1': 348, '2': 52 }[of] ?? null) : null,
    }),
  ]);
  const pane = await openPane({ workbook });
  pane.commands.chooseSet('cds-thang');
  pane.store.setState(({ entryForm }) => ({
    entryForm: { ...entryForm, kind: 'month', ordinal: 5, year: '2025', isProposed: false },
  }));
  return pane;
}

function population(workbook: MemoryWorkbook) {
  const cells = workbook.sheetModels().find(({ name }) => name === RESULTS)?.cells ?? [];
  const row = cells.find(({ content }) => content === 'Dân số')?.row ?? -1;
  return { row, content: contentAt(workbook, RESULTS, row, 3) };
}

test('lập bảng kết quả: cộng dân số hai xã, nói mấy đơn vị đã gửi', async () => {
  const { commands, store, workbook } = await paneOverForms();
  await commands.makeResults();
  expect(store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'reported', sheets: [RESULTS] },
  });
  expect(population(workbook).content).toBe(400);
  expect(store.getState().takeIn.combined?.combined.silent).toEqual([]);
});

test('ô trên bảng kết quả đã sửa tay: hỏi trước, thôi thì giữ, đồng ý thì ghi lại', async () => {
  const { commands, store, workbook } = await paneOverForms();
  await commands.makeResults();
  const { row } = population(workbook);
  await workbook.patchCells([{ sheet: RESULTS, row, column: 3, content: 401 }]);
  await commands.start();

  await commands.makeResults();
  const waiting = store.getState().takeIn.combining;
  expect(waiting?.plan.edits.map(({ cell, text }) => [parseRange(cell)?.top, text])).toEqual([[row, '401']]);
  expect(population(workbook).content).toBe(401);
  commands.dropResults();
  expect(store.getState().takeIn.combining).toBeNull();
  expect(population(workbook).content).toBe(401);

  await commands.makeResults();
  await commands.confirmResults();
  expect(population(workbook).content).toBe(400);
  expect(store.getState().takeIn.combining).toBeNull();
});

test('chưa có bảng tổng hợp của bộ và kỳ ấy: không ghi gì', async () => {
  const { commands, store, workbook } = await paneOverForms();
  const before = workbook.sheetModels();
  store.setState(({ entryForm }) => ({ entryForm: { ...entryForm, ordinal: 6 } }));
  await commands.makeResults();
  expect(workbook.sheetModels()).toEqual(before);
  expect(store.getState().takeIn.combined).toBeNull();
});
