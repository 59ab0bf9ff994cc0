import { unzipSync } from 'fflate';
import { changeUnits } from '../../src/actions/change-units';
import { insertRegister } from '../../src/actions/insert-register';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { readContents } from '../../src/actions/read-contents';
import { readSubmission } from '../../src/actions/read-submission';
import type { Submission } from '../../src/consolidation/submission';
import { LOG_SHEET } from '../../src/sheets/take-in/log-sheet';
import { reportItems } from '../../src/taskpane/state/report-choice';
import { uniteRequest } from '../../src/taskpane/take-in/unite-request';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { sheet } from '../workbook/sample-sheets';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { H1_2025, VAN_BAN, type Typed } from '../support/register-table';
import { document, MY_BINH, MY_QUOI } from '../support/sent-registers';
import { openPane, type PaneCase } from './open-pane';

const UNITED = 'van-ban-tong-hop 6T-2025';

/** The consolidator's workbook knows the units; the documents of the first half of 2025 are asked for. */
async function paneForDocuments(given: PaneCase = {}) {
  const workbook = new MemoryWorkbook([sheet('Ghi chép')]);
  const label = { title: 'Đơn vị', time: '2025-06-01T00:00:00.000Z' };
  await changeUnits(workbook, await readOpenWorkbook(workbook), NGA_NAM_UNITS, label);
  const opened: Uint8Array[] = [];
  const openWorkbook = (bytes: Uint8Array) => {
    opened.push(bytes);
    return Promise.resolve();
  };
  const pane = await openPane({ workbook, openWorkbook, ...given });
  pane.commands.chooseSet('van-ban');
  pane.commands.choosePeriodKind('half');
  pane.commands.fillIn({ ordinal: 1, year: '2025' });
  return { ...pane, opened };
}

/** What a unit sends back, as it is read in the thread of files. */
async function sent(
  name: string,
  unit: { readonly code: string; readonly name: string },
  records: readonly Typed[],
): Promise<Submission> {
  const file = new FileWorkbook();
  const units = { parent: NGA_NAM_UNITS.parent, units: [{ kind: 'commune', aliases: [], ...unit }] } as const;
  const contents = records.map((typed) => new Map(Object.entries(typed)));
  const common = { register: VAN_BAN, period: H1_2025, asOf: null, unit, units, records: contents };
  await insertRegister(file, { ...common, use: 'hand-out' });
  const bytes = await file.toBytes();
  const known = { name, bytes: bytes.length, hash: name, modified: '2025-06-05T02:00:00Z' };
  return structuredClone(await readSubmission(bytes, known));
}

const chosen = (name: string) => ({ name, source: new File([], name) });

async function paneWithFiles() {
  const files = await Promise.all([
    sent('a.xlsx', MY_BINH, [
      document('1/KH-UBND'),
      document('2/KH-UBND', { 'ngay-ban-hanh': '31/02/2025' }),
    ]),
    sent('b.xlsx', MY_QUOI, [document('1/KH-UBND')]),
  ]);
  const pane = await paneForDocuments({ readFiles: () => Promise.resolve(files) });
  await pane.commands.readFiles([chosen('a.xlsx'), chosen('b.xlsx')]);
  return pane;
}

const namesIn = (workbook: MemoryWorkbook) => workbook.sheetModels().map(({ name }) => name);

async function numbersIn(workbook: MemoryWorkbook, name: string): Promise<readonly (string | undefined)[]> {
  const { registerSheets } = await readContents([{ name: 'sổ', port: workbook }]);
  const table = registerSheets.find((found) => found.table?.sheet === name)?.table;
  return (table?.records ?? []).map(({ cells }) => cells.get('so-ky-hieu')?.text);
}

describe('gửi biểu danh sách cho các đơn vị', () => {
  test('một sổ chung: đơn vị chọn tên, có ô “Lần gửi”, không có dòng nào; sổ đang mở không đổi', async () => {
    const { commands, store, opened, workbook } = await paneForDocuments();
    const before = workbook.sheetModels();
    commands.sayDeadline('05/06/2025');
    await commands.handOut({ type: 'all' });
    const models = (await FileWorkbook.open(opened[0] ?? new Uint8Array())).sheetModels();
    expect(models.map(({ name }) => name)).toEqual(['van-ban 6T-2025', 'Hướng dẫn', 'Đơn vị']);
    expect(models[0]?.cells.map(({ content }) => content)).toContain('Lần gửi:');
    expect(models[1]?.cells.at(-1)?.content).toMatch(/chậm nhất ngày 05\/06\/2025\.$/);
    expect(store.getState().takeIn.handedOut).toEqual({ name: 'van-ban 6T-2025.xlsx', as: 'workbook' });
    expect(workbook.sheetModels()).toEqual(before);
  });

  test('mỗi đơn vị một sổ: tệp nén tám sổ; một đơn vị: sổ chỉ nêu đơn vị ấy', async () => {
    const { commands, saved, opened } = await paneForDocuments();
    await commands.handOut({ type: 'each' });
    expect(saved.map(({ name }) => name)).toEqual(['van-ban 6T-2025.zip']);
    expect(Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()))).toEqual(
      NGA_NAM_UNITS.units.map(({ code }) => `van-ban 6T-2025 - ${code}.xlsx`),
    );
    await commands.handOut({ type: 'unit', code: 'NN.05' });
    const models = (await FileWorkbook.open(opened[0] ?? new Uint8Array())).sheetModels();
    const texts = models.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(texts).toContain('UBND xã Mỹ Bình');
    expect(texts).not.toContain('UBND xã Mỹ Quới');
  });
});

describe('gộp danh sách các đơn vị gửi', () => {
  test('một trang mới, kèm nhật ký; hoàn tác trả lại sổ như trước', async () => {
    const { commands, store, workbook } = await paneWithFiles();
    const before = namesIn(workbook);
    const request = uniteRequest(store.getState());
    await commands.uniteRegisters(request!);
    expect(store.getState().status).toMatchObject({
      type: 'done',
      outcome: { type: 'united', records: 3, sheet: UNITED },
    });
    expect(namesIn(workbook)).toEqual(expect.arrayContaining([...before, UNITED, LOG_SHEET]));
    expect(await numbersIn(workbook, UNITED)).toEqual(['1/KH-UBND', '2/KH-UBND', '1/KH-UBND']);
    expect(store.getState().takeIn.submissions).toEqual([]);
    await commands.undo();
    expect(store.getState().status).toMatchObject({ type: 'done', outcome: { type: 'undone' } });
    expect(namesIn(workbook)).not.toContain(UNITED);
    expect(namesIn(workbook)).not.toContain(LOG_SHEET);
  });

  test('khung biết trang đã gộp: mục Kiểm tra nêu ngày sai, mục Báo cáo có danh sách tổng hợp', async () => {
    const { commands, store } = await paneWithFiles();
    await commands.uniteRegisters(uniteRequest(store.getState())!);
    const { workbook } = store.getState();
    if (workbook.type === 'unread') throw new Error('the workbook has not been read');
    expect(workbook.findings.map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`)).toEqual([
      `date-unreadable ${UNITED} E9`,
    ]);
    expect(reportItems(workbook.open.contents).map(({ table }) => table.period.id)).toEqual(['2025-H1']);
  });

  test('nhận lần nữa: trang cũ được làm lại, không có trang thứ hai; dòng sửa tay còn nguyên', async () => {
    const files = [await sent('a.xlsx', MY_BINH, [document('1/KH-UBND')])];
    const { commands, store, workbook } = await paneForDocuments({ readFiles: () => Promise.resolve(files) });
    await commands.readFiles([chosen('a.xlsx')]);
    await commands.uniteRegisters(uniteRequest(store.getState())!);
    await workbook.patchCells([{ sheet: UNITED, row: 7, column: 3, content: '1/KH-UBND-VX' }]);
    await commands.selectTab('tong-hop');
    await commands.readFiles([chosen('a.xlsx')]);
    await commands.uniteRegisters(uniteRequest(store.getState())!);
    expect(namesIn(workbook).filter((name) => name.startsWith('van-ban-tong-hop'))).toEqual([UNITED]);
    expect(await numbersIn(workbook, UNITED)).toEqual(['1/KH-UBND-VX']);
  });

  test('chọn bộ chỉ tiêu thì không có gì để gộp; chọn danh sách mà chưa có đơn vị cũng vậy', async () => {
    const { commands, store } = await paneWithFiles();
    commands.chooseSet('766');
    expect(uniteRequest(store.getState())).toBeNull();
    const empty = await openPane();
    empty.commands.chooseSet('van-ban');
    expect(uniteRequest(empty.store.getState())).toBeNull();
  });
});
