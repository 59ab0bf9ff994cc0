/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { themeFor } from '../../src/taskpane/theme';
import { PaneView } from '../../src/taskpane/views/pane-view';
import { WorkbookError } from '../../src/workbook/port';
import { entryWorkbook, ngaNamFigures, MAY } from '../sheets/sample-workbooks';
import { layoutUnitListSheet } from '../../src/sheets/unit-list-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { filledForm } from '../support/filled-form';
import { ANNEX_2, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../support/vinh-loc';
import { contentAt, paneOver, readOf, type OpenedPane, type PaneCase } from './open-pane';

Object.assign(globalThis, { TextDecoder, TextEncoder });
// A guard, as jest's own: a busy machine draws a dialog in more than the usual second.
configure({ asyncUtilTimeout: 60_000 });
afterEach(cleanup);

/** Draws the pane and starts it, as main.tsx does. */
async function drawn(given: PaneCase = {}): Promise<OpenedPane> {
  const pane = paneOver(given);
  // The page gives the landmark (page/taskpane.html).
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  render(<PaneView pane={pane} theme={themeFor(undefined)} />, { container: main });
  await act(() => pane.commands.start().then(() => undefined));
  return pane;
}

const own = ngaNamFigures(MAY);
/** Ngã Năm in May with 957,7 for Phường 1. */
const withError = () =>
  entryWorkbook({
    figure: (unit, indicator) =>
      unit.code === 'NN.01' && indicator.code === 'TONG' ? 957.7 : own(unit, indicator),
  });

const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** Clicks and waits for what follows from it. */
async function click(name: string | RegExp): Promise<void> {
  const found = await button(name);
  await act(async () => {
    fireEvent.click(found);
    await Promise.resolve();
  });
}
/** Everything that axe finds; colours are not computed here. */
async function axeFaults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('từ sổ trống: mở units.csv dán vào, lưu, chèn biểu, xem nút hoàn tác', async () => {
  const pane = await drawn();
  expect(screen.getByRole('heading', { level: 1, name: 'Sổ Chỉ Số' })).toBeTruthy();
  expect(screen.getByText('Sổ tính này chưa có biểu nào')).toBeTruthy();
  await click('Lập danh sách');
  fireEvent.change(await screen.findByLabelText('Mã'), { target: { value: 'NN' } });
  fireEvent.change(screen.getByLabelText('Tên'), { target: { value: 'UBND thị xã Ngã Năm' } });
  fireEvent.change(screen.getByLabelText('Gõ hoặc dán các đơn vị'), {
    target: { value: 'UBND Phường 1\nUBND xã Mỹ Bình' },
  });
  await click('Đưa vào danh sách');
  expect(await axeFaults()).toEqual([]);
  await click(/UBND xã Mỹ Bình/);
  await click('Đưa UBND xã Mỹ Bình lên');
  await click('Lưu danh sách');
  expect(await screen.findByText('2 đơn vị thuộc UBND thị xã Ngã Năm')).toBeTruthy();
  await click('Chèn biểu');
  expect(await screen.findByText('Đã chèn biểu “766 T5-2025”.')).toBeTruthy();
  expect(readOf(pane).open.contents.unitList?.units.map(({ name }) => name)).toEqual([
    'UBND xã Mỹ Bình',
    'UBND Phường 1',
  ]);
  expect(within(screen.getByLabelText('Tình trạng')).getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});

test('dán bảng ở bất kỳ chỗ nào trong khung: xem lại rồi mới ghi', async () => {
  const pane = await drawn({ workbook: await entryWorkbook() });
  const card = screen.getByRole('heading', { name: 'Dán bảng số liệu' });
  fireEvent.paste(card, {
    clipboardData: { getData: () => 'Tên đơn vị\tĐiểm số tổng hợp\nPhường 2\t80,5\nPhuong 3\t61,2' },
  });
  expect(await button('Ghi 1 ô vào 766 T5-2025')).toBeTruthy();
  expect(contentAt(pane.workbook, '766 T5-2025', 11, 3)).toBe(77.37);
  expect(await axeFaults()).toEqual([]);
  await click('Đúng là UBND Phường 3');
  await click('Ghi 2 ô vào 766 T5-2025');
  expect(await screen.findByText('Đã ghi 2 ô vào trang “766 T5-2025”.')).toBeTruthy();
  expect(contentAt(pane.workbook, '766 T5-2025', 11, 3)).toBe(80.5);

  fireEvent.change(screen.getByLabelText('Bảng sao chép từ Cổng, Word hoặc Excel'), {
    target: { value: '80,5\n61,2' },
  });
  expect(
    await screen.findByText(/không có tên đơn vị\. Số không bao giờ được ghép theo thứ tự dòng/),
  ).toBeTruthy();
});

test('kiểm tra: bấm vào phát hiện thì tới ô; chấp nhận cần tên và lý do', async () => {
  const pane = await drawn({ workbook: await withError(), tab: 'kiem-tra' });
  await click(/ô D11, UBND Phường 1.*957,7 vượt quá 100/i);
  expect(pane.workbook.revealed).toEqual({ sheet: '766 T5-2025', cell: { row: 10, column: 3 } });
  await click('Chấp nhận…');
  expect(screen.getByText('Chấp nhận: số liệu này đúng')).toBeTruthy();
  await click('Chấp nhận');
  expect(screen.getAllByText('Cần cả họ tên và lý do.')).toHaveLength(2);
  fireEvent.change(screen.getByLabelText(/Họ tên người chấp nhận/), { target: { value: 'Trần B' } });
  fireEvent.change(screen.getByLabelText(/Lý do/), { target: { value: 'đúng bản gốc' } });
  expect(await axeFaults()).toEqual([]);
  await click('Chấp nhận');
  expect(await screen.findByRole('heading', { name: 'Đã chấp nhận (1)' })).toBeTruthy();
  expect(screen.getByText('Trần B: đúng bản gốc')).toBeTruthy();
});

test('xếp hạng: mũi tên cho mắt, lời cho người nghe; còn lỗi thì dẫn tới mục Kiểm tra', async () => {
  await drawn({ workbook: await entryWorkbook(), tab: 'xep-hang' });
  const row = (await screen.findByRole('rowheader', { name: 'UBND Phường 1' })).closest('tr')!;
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '72,89', '79,41', '+6,52', '▲5tăng 5 bậc']);
  expect(within(row).getByText('▲5').getAttribute('aria-hidden')).toBe('true');
  expect(await axeFaults()).toEqual([]);

  cleanup();
  await drawn({ workbook: await withError(), tab: 'xep-hang' });
  expect(await screen.findByText(/^Còn 1 lỗi chưa xử lý\./)).toBeTruthy();
  await click('Xem các lỗi');
  expect(screen.getByRole('tab', { name: 'Kiểm tra' }).getAttribute('aria-selected')).toBe('true');
});

test('báo cáo: lập rồi có nút mở trang; phím mũi tên đi giữa các mục', async () => {
  await drawn({ workbook: await entryWorkbook(), tab: 'xep-hang' });
  await act(async () => {
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Xếp hạng' }), { key: 'ArrowRight' });
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Báo cáo' }));
  await button('Lập báo cáo');
  expect(await axeFaults()).toEqual([]);
  await click('Lập báo cáo');
  expect(await screen.findByText('Đã lập báo cáo: “BC 766 T5-2025”.')).toBeTruthy();
  expect(await button('Xem “BC 766 T5-2025”')).toBeTruthy();
});

test('đang có ô được sửa: thông báo có cách sửa và nút Thử lại', async () => {
  let isEditing = true;
  await drawn({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: () => (isEditing ? Promise.reject(new WorkbookError('cell-being-edited', 'ô')) : real.read()),
    }),
  });
  expect(screen.getByRole('alert').textContent).toContain(
    'Đang có ô được sửa trong Excel. Nhấn Enter hoặc Esc trong ô đó, rồi bấm Thử lại.',
  );
  expect(await axeFaults()).toEqual([]);
  isEditing = false;
  await click('Thử lại');
  expect(await screen.findByText('Bộ chỉ số 766 · tháng 5/2025 (và 1 biểu khác)')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('lần ghi dở dang: chọn Khôi phục hoặc Tiếp tục trước, nút chèn không bấm được', async () => {
  let isBroken = true;
  const unfinished = { id: 1, title: 'Chèn biểu tháng 5', time: '2025-06-09T01:15:00.000Z' };
  await drawn({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: async () => ({ ...(await real.read()), unfinished: isBroken ? unfinished : null }),
      restoreUnfinished: () => {
        isBroken = false;
        return Promise.resolve({ type: 'restored', kept: [] });
      },
    }),
  });
  expect(await screen.findByText('Lần ghi trước bị dừng giữa chừng')).toBeTruthy();
  expect((await button('Chèn biểu')).getAttribute('aria-disabled')).toBe('true');
  expect(await axeFaults()).toEqual([]);
  await click('Khôi phục');
  expect(await screen.findByText('Đã khôi phục như trước khi ghi.')).toBeTruthy();
  expect((await button('Chèn biểu')).getAttribute('aria-disabled')).toBeNull();
});

test('trình đơn: hoàn tác, tự kiểm tra, tiếng Anh; Esc đóng và trả lại chỗ đứng', async () => {
  const pane = await drawn({ selfCheck: () => Promise.resolve('Đạt 40, không đạt 0') });
  await click('Mở trình đơn');
  expect(screen.getByText('Chưa có gì để hoàn tác')).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  fireEvent.keyDown(screen.getByText('English'), { key: 'Escape' });
  expect(screen.queryByText('English')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mở trình đơn' }));

  await click('Mở trình đơn');
  await click('Tự kiểm tra trên máy này');
  await click('Bắt đầu');
  expect(await screen.findByDisplayValue('Đạt 40, không đạt 0')).toBeTruthy();
  await click('Đóng');

  await click('Mở trình đơn');
  await click('English');
  expect(await screen.findByRole('tab', { name: 'Ranking' })).toBeTruthy();
  expect(pane.remembered).toEqual(['en']);
});

test.each(['Tự kiểm tra trên máy này', 'Giới thiệu, phiên bản'])(
  'hộp thoại %s: đóng bằng nút hay Esc thì khung bên hiện lại với trình đọc màn hình và trả lại chỗ đứng',
  async (name) => {
    await drawn({ workbook: await entryWorkbook() });
    const main = document.querySelector('main')!;
    for (const close of ['Đóng', 'Escape']) {
      await click('Mở trình đơn');
      await click(name);
      const closing = await button('Đóng');
      act(() => closing.focus());
      await waitFor(() => expect(main.getAttribute('aria-hidden')).toBe('true'));
      if (close === 'Đóng') fireEvent.click(closing);
      else fireEvent.keyDown(closing, { key: 'Escape' });
      await waitFor(() => expect(main.getAttribute('aria-hidden')).toBeNull());
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mở trình đơn' }));
    }
  },
);

test('trình đơn: mũi tên, Home, End đi giữa các dòng', async () => {
  await drawn({ workbook: await entryWorkbook() });
  await click('Mở trình đơn');
  const press = (key: string) => {
    fireEvent.keyDown(document.activeElement!, { key });
    return document.activeElement?.textContent;
  };
  screen.getByRole('button', { name: 'Mở trình đơn' }).focus();
  expect(press('ArrowDown')).toBe('Chưa có gì để hoàn tác');
  expect(press('ArrowDown')).toBe('Tự kiểm tra trên máy này');
  expect(press('End')).toBe('Giới thiệu, phiên bản');
  expect(press('ArrowDown')).toBe('Chưa có gì để hoàn tác');
  expect(press('ArrowUp')).toBe('Giới thiệu, phiên bản');
  expect(press('Home')).toBe('Chưa có gì để hoàn tác');
});

test('xác nhận một dòng, mở rồi đóng danh sách: chỗ đứng không rơi về đầu trang', async () => {
  await drawn({ workbook: await entryWorkbook() });
  fireEvent.paste(screen.getByRole('heading', { name: 'Dán bảng số liệu' }), {
    clipboardData: { getData: () => 'Tên đơn vị\tĐiểm số tổng hợp\nPhuong 2\t80,5\nPhuong 3\t61,2' },
  });
  await click('Đúng là UBND Phường 3');
  expect(screen.getAllByRole('button', { name: 'Bỏ dòng này' })).toHaveLength(1);
  expect(document.activeElement?.textContent).toBe('1 dòng cần xác nhận');
  await click('Đúng là UBND Phường 2');
  expect(document.activeElement?.textContent).toContain('2 ô thay đổi');

  await click('Sửa danh sách');
  const editor = await screen.findByRole('heading', { name: 'Sửa danh sách đơn vị' });
  await waitFor(() => expect(document.activeElement).toBe(editor));
  await click('Bỏ, không lưu');
  expect(document.activeElement?.textContent).toBe('Danh sách đơn vị');
  await click('Sửa danh sách');
  await click('Lưu danh sách');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Danh sách đơn vị'));
});

test('ghi hỏng mà còn dở: chỉ dẫn tới thông báo phía trên, không nói Thử lại khi không có nút ấy', async () => {
  let isBroken = false;
  const unfinished = { id: 1, title: 'Chèn biểu', time: '2025-06-09T01:15:00.000Z' };
  await drawn({
    workbook: await entryWorkbook(),
    actions: (real) => ({
      read: async () => ({ ...(await real.read()), unfinished: isBroken ? unfinished : null }),
      insertEntrySheet: () => {
        isBroken = true;
        return Promise.reject(new WorkbookError('host-failed', 'hỏng'));
      },
    }),
  });
  await click('Chèn biểu');
  const alert = await screen.findByText('Chưa chèn được biểu');
  const status = screen.getByLabelText('Tình trạng');
  expect(status.contains(alert)).toBe(true);
  expect(within(status).getByText('Hãy chọn Khôi phục hoặc Tiếp tục ở thông báo phía trên.')).toBeTruthy();
  expect(status.textContent).not.toContain('Thử lại');
  expect(await button('Khôi phục')).toBeTruthy();
});

test('chấp nhận chữ không phải số thì không nói là số liệu đúng', async () => {
  const workbook = await entryWorkbook({
    figure: (unit, indicator) =>
      unit.code === 'NN.01' && indicator.code === 'TONG' ? 'abc' : own(unit, indicator),
  });
  await drawn({ workbook, tab: 'kiem-tra' });
  await click('Chấp nhận…');
  expect(screen.getByText('Chấp nhận để nguyên như vậy')).toBeTruthy();
});

test('biểu của một đơn vị ở cả bốn mục: dùng được bằng bàn phím và trình đọc màn hình', async () => {
  const annex = filledForm({ set: CAP_XA, unit: VINH_LOC, period: '2023-H1', values: resultsOf(ANNEX_2) });
  const list = layoutUnitListSheet({ parent: VINH_LOC, units: [NINH_KHANG] });
  const pane = await drawn({ workbook: new MemoryWorkbook([annex, list]) });
  expect(await screen.findByText('Sẽ chèn biểu của UBND huyện Vĩnh Lộc: 37 dòng chỉ tiêu.')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Dán bảng số liệu' })).toBeNull();
  expect(await axeFaults()).toEqual([]);
  for (const tab of ['kiem-tra', 'xep-hang', 'bao-cao'] as const) {
    await act(() => pane.commands.selectTab(tab));
    await screen.findByRole('heading', { level: 2 });
    expect(await axeFaults()).toEqual([]);
  }
  await act(() => pane.commands.selectTab('xep-hang'));
  await click(/^Chính quyền số: 10 chỉ tiêu, đạt 7/);
  expect(screen.getAllByText('Đạt – tự đánh giá, không có số liệu')).toHaveLength(4);
  expect(screen.getByText('Không giao chỉ tiêu')).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
});

test('máy không cho chép: câu hiện ra, đã chọn sẵn, và nói phải làm gì', async () => {
  const annex = filledForm({ set: CAP_XA, unit: VINH_LOC, period: '2023-H1', values: resultsOf(ANNEX_2) });
  await drawn({ workbook: new MemoryWorkbook([annex]), tab: 'xep-hang' });
  await click('Chép câu tổng hợp');
  expect(await screen.findByText(/hãy nhấn Ctrl\+C/)).toBeTruthy();
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Chép câu tổng hợp' });
  expect(box.value).toContain('Chính quyền số: 10 chỉ tiêu, đạt 7');
  expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
});
