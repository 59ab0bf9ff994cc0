import { blankForm, NOTHING_BEFORE } from '../../src/actions/form-content';
import { readContents } from '../../src/actions/read-contents';
import { insertForAll } from '../../src/actions/hand-out-for-all';
import { checkEntries } from '../../src/actions/check-entries';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet } from '../../src/model/indicator-set';
import { monthPeriod } from '../../src/model/period';
import { layoutMatrixHandOut } from '../../src/sheets/entry/hand-out';
import { layoutEntrySheet } from '../../src/sheets/entry/entry-layout';
import { changedPeriodContents } from '../../src/sheets/entry/changed-period';
import { readMatrixSheet } from '../../src/sheets/entry/entry-reading';
import { layoutFormSheet } from '../../src/sheets/form/form-layout';
import { layoutGuideSheet } from '../../src/sheets/guide-sheet';
import { layoutRegisterSheet } from '../../src/sheets/register/register-layout';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import type { CellContent, SheetModel } from '../../src/workbook/sheet-model';
import { COMMUNE, periodOfId } from '../support/forms';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { H1_2025, VAN_BAN } from '../support/register-table';
import { contentAt } from './cells';
import { MAY, SET_766 } from './sample-workbooks';
import { gridOf, type } from './sheet-edits';

const CONTENT = {
  set: SET_766,
  period: MAY,
  asOf: null,
  units: { parent: NGA_NAM_UNITS.parent, units: NGA_NAM_UNITS.units.slice(0, 1) },
  figure: () => null,
  previous: { type: 'typed', figure: () => null },
} as const;

/** All instructions of a sheet in one text. */
function helpIn({ cells }: SheetModel): string {
  return cells
    .filter(({ style }) => style === 'help')
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('');
}

function formHelp(purpose: 'own' | 'hand-out' | 'hand-out-to-choose'): string {
  const set = asFormSet(findSet('cap-xa')!);
  const head = { set, period: periodOfId('2023-H1'), asOf: null, unit: COMMUNE, sheet: 'biểu' };
  return helpIn(layoutFormSheet(blankForm({ ...head, previous: NOTHING_BEFORE, purpose })));
}

function registerHelp(use: 'own' | 'hand-out' | 'hand-out-to-choose'): string {
  const head = { register: VAN_BAN, period: H1_2025, asOf: null, unit: COMMUNE, records: [] };
  return helpIn(layoutRegisterSheet({ ...head, use }));
}

describe('lời dặn trên biểu gửi cho một đơn vị', () => {
  const ofOne = helpIn(layoutMatrixHandOut(CONTENT, 'hand-out'));

  test('không nói chuyện sắp xếp, để trống cả dòng: biểu chỉ có một dòng', () => {
    expect(ofOne).not.toMatch(/sắp xếp|để trống cả dòng|cột Mã/);
    expect(helpIn(layoutEntrySheet(CONTENT))).toMatch(/để trống cả dòng/);
  });

  test('ô xám là của ai thì nói rõ; bộ không có ô xám thì không nói', () => {
    expect(ofOne).toContain('Ô xám để trống: chỉ UBND thị xã Ngã Năm có số liệu.');
    const open = {
      ...SET_766,
      indicators: SET_766.indicators.map((one) => ({ ...one, scope: 'all' as const })),
    };
    expect(helpIn(layoutMatrixHandOut({ ...CONTENT, set: open }, 'hand-out'))).not.toContain('Ô xám');
  });

  test.each([
    ['bảng nhiều đơn vị', ofOne],
    ['biểu một đơn vị', formHelp('hand-out')],
    ['danh sách', registerHelp('hand-out')],
  ])('%s: chỉ sang trang hướng dẫn, không bảo chọn đơn vị', (_, help) => {
    expect(help).toMatch(/xem trang “Hướng dẫn”\.$/);
    expect(help).not.toContain('ô vàng');
  });

  test.each([
    ['bảng nhiều đơn vị', helpIn(layoutMatrixHandOut(CONTENT, 'hand-out-to-choose'))],
    ['biểu một đơn vị', formHelp('hand-out-to-choose')],
    ['danh sách', registerHelp('hand-out-to-choose')],
  ])('%s gửi chung: trước hết bấm ô vàng', (_, help) => {
    expect(help).toMatch(/^TRƯỚC HẾT bấm ô vàng, bấm mũi tên, chọn tên đơn vị mình\./);
    expect(help).toMatch(/xem trang “Hướng dẫn”\.$/);
  });

  test('biểu của mình không có trang hướng dẫn nên không chỉ sang', () => {
    for (const help of [helpIn(layoutEntrySheet(CONTENT)), formHelp('own'), registerHelp('own')])
      expect(help).not.toContain('Hướng dẫn');
  });

  test('trang hướng dẫn in dọc khổ A4, nói về ô xám ở bộ chỉ tiêu', () => {
    const head = { period: MAY, parent: NGA_NAM_UNITS.parent, deadline: null, unit: 'named' } as const;
    const guide = layoutGuideSheet({ ...head, of: { type: 'set', set: SET_766 } });
    expect(guide.page).toMatchObject({ paper: 'a4', orientation: 'portrait', margins: { left: 30 } });
    expect(contentAt(guide, 'A2')).toContain('ô xám để trống');
    const list = layoutGuideSheet({ ...head, of: { type: 'register', register: VAN_BAN } });
    expect(contentAt(list, 'A2')).not.toContain('ô xám');
  });
});

describe('tiêu đề bảng tổng hợp', () => {
  const consolidated = layoutEntrySheet({ ...CONTENT, purpose: 'consolidated' });

  test('nói rõ là tổng hợp, vẫn được nhận ra cả khi mất thẻ ẩn', async () => {
    expect(contentAt(consolidated, 'A1')).toBe('TỔNG HỢP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 5/2025');
    const reading = readMatrixSheet(await gridOf(consolidated));
    expect(reading).toMatchObject({ findings: [], table: { period: { id: '2025-05' }, isHandOut: false } });
  });

  test('tiêu đề ghi tháng khác thì vẫn được nêu như trên biểu nhập', async () => {
    const retitled = type(consolidated, 'A1', 'TỔNG HỢP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 4/2025');
    const reading = readMatrixSheet(await gridOf(retitled));
    expect(reading?.findings).toMatchObject([
      { code: 'period-disagrees', details: { elsewhere: [{ where: 'title', period: '2025-04' }] } },
    ]);
  });

  test.each([
    ['tổng hợp', consolidated, 'TỔNG HỢP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 6/2025'],
    ['nhập', layoutEntrySheet(CONTENT), 'NHẬP SỐ LIỆU BỘ CHỈ SỐ 766 THÁNG 6/2025'],
  ])('đổi kỳ bảng %s: tiêu đề đổi tháng và không đổi loại', async (_, model, title) => {
    const grid = await gridOf(model);
    const reading = readMatrixSheet(grid);
    if (reading === null) throw new Error('not read');
    const changed = changedPeriodContents(grid, reading, monthPeriod(2025, 6), null);
    expect(changed.find(({ row, column }) => row === 0 && column === 0)?.content).toBe(title);
  });
});

describe('kiểm tra sổ gửi chung', () => {
  test('chưa ai điền: một câu là chưa chọn đơn vị, không nêu từng đơn vị, không hỏi số của thị xã', async () => {
    const codes = await checkedCodes(() => undefined);
    expect(codes).toEqual(['unit-not-chosen', 'as-of-missing']);
  });

  test('một đơn vị đã chọn và điền: không nói gì về bảy đơn vị kia', async () => {
    const codes = await checkedCodes((book) =>
      book.patchCells([
        { sheet: '766 T5-2025', row: 10, column: 0, content: 'NN.01' },
        { sheet: '766 T5-2025', row: 10, column: 2, content: 'UBND Phường 1' },
        { sheet: '766 T5-2025', row: 10, column: 3, content: 79.41 },
      ]),
    );
    expect(new Set(codes)).toEqual(new Set(['as-of-missing', 'blank']));
  });
});

test('mã chưa được tính thì nói vậy, không nói là mã lạ; hai việc khác nhau', async () => {
  const typed = (code: CellContent) => (book: FileWorkbook) =>
    book.patchCells([
      { sheet: '766 T5-2025', row: 10, column: 0, content: code },
      { sheet: '766 T5-2025', row: 10, column: 2, content: 'UBND Phường 1' },
      { sheet: '766 T5-2025', row: 10, column: 3, content: 79.41 },
    ]);
  expect(await checkedCodes(typed({ error: '#GETTING_DATA' }))).toContain('code-not-calculated');
  expect(await checkedCodes(typed('NN.99'))).toContain('code-name-mismatch');
});

async function checkedCodes(work: (book: FileWorkbook) => unknown): Promise<readonly string[]> {
  const book = new FileWorkbook();
  const order = { set: SET_766, period: MAY, asOf: null, units: NGA_NAM_UNITS, deadline: null } as const;
  await insertForAll(book, { ...order, arrangement: 'matrix' });
  await work(book);
  const contents = await readContents([{ name: 'chung.xlsx', port: book }]);
  return checkEntries(contents).map(({ code }) => code);
}
