import { catalogue } from '../../../src/indicator-sets/catalogue';
import { asFormSet, hasForm, itemsOf } from '../../../src/model/indicator-set';
import { periodOf } from '../../../src/model/period';
import { layoutCollectedSheet } from '../../../src/sheets/collected/collected-layout';
import { columnsWidth, printableWidth } from '../../../src/sheets/paper';
import type { SheetModel } from '../../../src/workbook/sheet-model';
import { TOWN } from '../../support/forms';

const SHEETS = catalogue.filter(hasForm).map((set) => [set.id, sheetOf(set.id)] as const);

function sheetOf(id: string): SheetModel {
  const set = asFormSet(catalogue.find((one) => one.id === id)!);
  return layoutCollectedSheet({
    set,
    period: periodOf(set.periodKinds[0] ?? 'year', 2025, 1),
    asOf: null,
    units: { parent: TOWN, units: [{ code: 'X.01', name: 'UBND xã Mỹ Quới', kind: 'commune', aliases: [] }] },
    held: () => null,
  });
}

/** The columns of each page beside A to C, from the breaks and the print area. */
function pagesOf({ page }: SheetModel): readonly (readonly number[])[] {
  const starts = [3, ...(page?.breaksBeforeColumns ?? [])];
  const end = (page?.printArea?.right ?? 0) + 1;
  return starts.map((start, index) => range(start, starts[index + 1] ?? end));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function widthOf({ columns }: SheetModel, column: number): number {
  return columns.find((one) => one.column === column)?.width ?? 8.43;
}

test('cap-xa: 37 cột kết quả in trên bốn trang, cột khó khăn không in', () => {
  const sheet = sheetOf('cap-xa');
  const pages = pagesOf(sheet);
  expect(pages.map(({ length }) => length).reduce((sum, count) => sum + count)).toBe(37);
  expect(pages).toHaveLength(4);
  expect(sheet.cells.filter(({ content }) => content === 'remark:1.1')).toMatchObject([{ column: 40 }]);
});

test('mỗi trang có tiêu đề ghi trang thứ mấy', () => {
  const sheet = sheetOf('cap-xa');
  const titles = sheet.cells.filter(({ row, content }) => row === 0 && content !== null);
  expect(titles.map(({ column }) => column)).toEqual(pagesOf(sheet).map(([first]) => first));
  const endings = ['(trang 1/4)', '(trang 2/4)', '(trang 3/4)', '(trang 4/4)'];
  expect(titles.map(({ content }) => content)).toEqual(
    endings.map(
      (ending) => expect.stringMatching(new RegExp(`2025 ${ending.replace(/[()]/g, '\\$&')}$`)) as string,
    ),
  );
});

describe.each(SHEETS)('%s', (id, sheet) => {
  test('mọi trang vừa khổ giấy, chữ không nhỏ hơn 60 %', () => {
    const scaling = sheet.page?.scaling;
    const percent = scaling?.type === 'percent' ? scaling.percent : 0;
    expect(percent).toBeGreaterThanOrEqual(60);
    for (const columns of pagesOf(sheet)) {
      const widths = [0, 1, 2, ...columns].map((column) => widthOf(sheet, column));
      expect((columnsWidth(widths) * percent) / 100).toBeLessThanOrEqual(printableWidth('landscape'));
    }
  });

  test('không ô gộp nào bị cắt giữa hai trang, các cột của một chỉ tiêu ở cùng trang', () => {
    const pages = pagesOf(sheet);
    const pageOf = (column: number) => pages.findIndex((columns) => columns.includes(column));
    const parted = sheet.merges.filter(({ left, right }) => left >= 3 && pageOf(left) !== pageOf(right));
    expect(parted).toEqual([]);
    for (const item of itemsOf(asFormSet(catalogue.find((set) => set.id === id)!).form)) {
      const keys: readonly unknown[] = Object.values(item.cells).map((code) => `value:${code}`);
      const columns = sheet.cells.filter(({ content }) => keys.includes(content));
      expect(new Set(columns.map(({ column }) => pageOf(column))).size).toBeLessThanOrEqual(1);
    }
  });
});
