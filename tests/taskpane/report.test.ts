import { WorkbookError } from '../../src/workbook/port';
import {
  chosenComparison,
  comparisonsOf,
  entryTables,
  tableKey,
} from '../../src/taskpane/state/entry-tables';
import { FIRST_RANKING } from '../../src/taskpane/state/ranking-choice';
import { rankingOf } from '../../src/taskpane/state/ranking-view';
import { chosenSections, FIRST_REPORT, requestsOf } from '../../src/taskpane/state/report-choice';
import { entryWorkbook, ngaNamFigures, MAY } from '../sheets/sample-workbooks';
import { shownText } from '../../src/taskpane/state/shown-text';
import type { Contents } from '../../src/actions/read-contents';
import { contentAt, openPane, readOf } from './open-pane';

function tableOf(contents: Contents, key: string) {
  return entryTables(contents).find((table) => tableKey(table) === key)!;
}

test('xếp hạng tháng 5 theo điểm tổng hợp: Phường 1 lên hạng 1 từ hạng 6 (tài liệu 000)', async () => {
  const { open } = readOf(await openPane({ workbook: await entryWorkbook() }));
  const view = rankingOf(open.contents, FIRST_RANKING);
  if (view.type !== 'ranking') throw new Error(view.type);
  const ranks = view.table.rows.map(({ unit, standing, movement }) => [unit.name, standing?.rank, movement]);
  expect(ranks[0]).toEqual(['UBND Phường 1', 1, 5]);
  expect(view.section.period.id).toBe('2025-05');
  expect(view.section.comparison.id).toBe('2025-04');

  const april = rankingOf(open.contents, { ...FIRST_RANKING, table: '766@2025-04', indicator: 'CKMB' });
  expect(april).toMatchObject({
    type: 'ranking',
    section: { period: { id: '2025-04' } },
    table: { indicator: { code: 'CKMB' } },
  });
});

test('còn lỗi chưa xử lý thì không xếp hạng, nói rõ bao nhiêu lỗi; sổ trống thì nói chưa có biểu', async () => {
  const own = ngaNamFigures(MAY);
  const workbook = await entryWorkbook({
    figure: (unit, indicator) => (unit.code === 'NN.01' ? 'sai' : own(unit, indicator)),
  });
  const { open } = readOf(await openPane({ workbook }));
  const view = rankingOf(open.contents, FIRST_RANKING);
  expect(view).toMatchObject({ type: 'problem', problem: { code: 'blocked' } });
  const empty = readOf(await openPane());
  expect(rankingOf(empty.open.contents, FIRST_RANKING)).toEqual({ type: 'no-sheets' });
});

test('kỳ so sánh: kỳ trước luôn có, kỳ đã có biểu thì thêm; lựa chọn không còn thì về kỳ trước', async () => {
  const { open } = readOf(await openPane({ workbook: await entryWorkbook() }));
  const may = tableOf(open.contents, '766@2025-05');
  expect(comparisonsOf(open.contents, may).map(({ id }) => id)).toEqual(['2025-04']);
  expect(chosenComparison(open.contents, may, '2023-01').id).toBe('2025-04');
  const april = tableOf(open.contents, '766@2025-04');
  expect(comparisonsOf(open.contents, april).map(({ id }) => id)).toEqual(['2025-03']);
});

test('báo cáo gồm biểu mới nhất; chọn thêm, bỏ bớt; biểu không còn thì không đòi', async () => {
  const { open } = readOf(await openPane({ workbook: await entryWorkbook() }));
  expect(chosenSections(open.contents, FIRST_REPORT)).toEqual(['766@2025-05']);
  const both = { ...FIRST_REPORT, sections: ['766@2025-04', '766@2025-05', '766@2019-01'] };
  expect(requestsOf(open.contents, both).map(({ period, comparison }) => [period.id, comparison.id])).toEqual(
    [
      ['2025-05', '2025-04'],
      ['2025-04', '2025-03'],
    ],
  );
  expect(requestsOf(open.contents, { ...FIRST_REPORT, sections: [] })).toEqual([]);
});

test('lập báo cáo: ghi ngay khi không đụng tới phần ai đã sửa, rồi hoàn tác được', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  await pane.commands.makeReport();
  expect(pane.store.getState().status).toEqual({
    type: 'done',
    outcome: { type: 'reported', sheets: ['BC 766 T5-2025'] },
  });
  expect(readOf(pane).open.sheetNames).toContain('BC 766 T5-2025');
  await pane.commands.undo();
  expect(readOf(pane).open.sheetNames).not.toContain('BC 766 T5-2025');
});

test('ô báo cáo đã sửa tay: hỏi trước; không ghi thì giữ nguyên, đồng ý thì ghi đè', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { commands, workbook, store } = pane;
  await commands.makeReport();
  const sheet = 'BC 766 T5-2025';
  const model = workbook.sheetModels().find(({ name }) => name === sheet)!;
  const figure = model.cells.find(({ content }) => content === 79.41)!;
  await workbook.patchCells([{ sheet, row: figure.row, column: figure.column, content: 80 }]);
  await commands.selectTab('bao-cao');

  await commands.makeReport();
  expect(store.getState().reviewed?.plan.edits).toEqual([expect.objectContaining({ sheet, text: '80' })]);
  commands.dropPlan();
  expect(contentAt(workbook, sheet, figure.row, figure.column)).toBe(80);

  await commands.makeReport();
  await commands.confirmReport();
  expect(store.getState().status).toMatchObject({ outcome: { type: 'reported' } });
  expect(store.getState().reviewed).toBeNull();
  expect(contentAt(workbook, sheet, figure.row, figure.column)).toBe(79.41);
});

test('đổi lựa chọn thì bản xem trước cũ không còn hiệu lực', async () => {
  const pane = await openPane({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      planReport: async (...given) => {
        const planning = await real.planReport(...given);
        if (planning.type === 'problem') return planning;
        return { type: 'plan', plan: { ...planning.plan, unverified: ['BC 766 T5-2025'] } };
      },
    }),
  });
  await pane.commands.makeReport();
  expect(pane.store.getState().reviewed).not.toBeNull();
  pane.commands.chooseReport({ layout: 'full' });
  expect(pane.store.getState().reviewed).toBeNull();
  await pane.commands.confirmReport();
  expect(readOf(pane).open.sheetNames).not.toContain('BC 766 T5-2025');
});

test.each([
  ['.', 'text'],
  [',', 'numbers'],
  [null, 'numbers'],
])('máy có dấu thập phân %s thì số trong báo cáo mặc định là %s', async (sign, as) => {
  const pane = await openPane({ decimalSign: () => Promise.resolve(sign) });
  await pane.commands.adoptDecimalSign();
  expect(pane.store.getState().report.figures.as).toBe(as);
});

test('Excel không cho biết dấu thập phân thì vẫn là số', async () => {
  const pane = await openPane({
    decimalSign: () => Promise.reject(new WorkbookError('not-supported', 'cũ')),
  });
  await pane.commands.adoptDecimalSign();
  expect(pane.store.getState().report.figures.as).toBe('numbers');
});

test('biểu chưa có số liệu nào: hỏi trước khi lập báo cáo', async () => {
  const workbook = await entryWorkbook({ figure: () => 'chưa gửi' });
  const pane = await openPane({ workbook });
  await pane.commands.makeReport();
  expect(pane.store.getState().reviewed?.empty.map(({ id }) => id)).toEqual(['2025-05']);
  expect(readOf(pane).open.sheetNames).not.toContain('BC 766 T5-2025');
  await pane.commands.confirmReport();
  expect(readOf(pane).open.sheetNames).toContain('BC 766 T5-2025');
});

test('số trong phần xem trước viết kiểu Việt Nam; chữ giữ nguyên', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  const { open } = readOf(pane);
  expect(shownText(open, '766 T5-2025', 'D11')).toBe('79,41');
  expect(shownText(open, '766 T5-2025', 'C11')).toBeNull();
  expect(shownText(open, 'không có', 'D11')).toBeNull();
});

test('sang mục khác thì thông báo cũ được dọn', async () => {
  const pane = await openPane({ workbook: await entryWorkbook() });
  await pane.commands.makeReport();
  expect(pane.store.getState().status.type).toBe('done');
  await pane.commands.selectTab('bieu-mau');
  expect(pane.store.getState().status).toEqual({ type: 'idle' });
});
