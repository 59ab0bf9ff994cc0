import { changeUnits } from '../../src/actions/change-units';
import { growCollectedSheet } from '../../src/actions/grow-collected-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { findSet } from '../../src/indicator-sets/catalogue';
import { asFormSet } from '../../src/model/indicator-set';
import type { UnitList } from '../../src/model/unit';
import { layoutCollectedSheet } from '../../src/sheets/collected/collected-layout';
import { readCollectedSheet, type CollectedReading } from '../../src/sheets/collected/collected-reading';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetGrid } from '../../src/workbook/port';
import { periodOfId, TOWN } from '../support/forms';
import { type } from '../sheets/sheet-edits';

const SET = asFormSet(findSet('cap-xa')!);
const unit = (code: string, name: string) => ({ code, name, kind: 'commune' as const, aliases: [] });
const FOUR: UnitList = {
  parent: TOWN,
  units: [unit('1', 'Xã An Bình'), unit('2', 'Xã Ba Đình'), unit('3', 'Xã Cẩm Lý'), unit('4', 'Xã Đông Hà')],
};
const TWO: UnitList = { ...FOUR, units: [FOUR.units[0]!, FOUR.units[2]!] };

function sheetOf(units: UnitList) {
  return layoutCollectedSheet({
    set: SET,
    period: periodOfId('2023-H1'),
    asOf: null,
    units,
    held: ({ unit: of, code }) => (code === '1.2' ? Number(of) * 10 : null),
  });
}

async function read(workbook: MemoryWorkbook): Promise<{ grid: SheetGrid; reading: CollectedReading }> {
  const [grid] = await workbook.readSheets([sheetOf(TWO).name]);
  const reading = grid === undefined ? null : readCollectedSheet(grid);
  if (grid === undefined || reading === null) throw new Error('no sheet of gathered forms');
  return { grid, reading };
}

test('đơn vị mới có dòng đúng chỗ trong danh sách, số của đơn vị cũ đi theo dòng của nó', async () => {
  const workbook = new MemoryWorkbook([sheetOf(TWO)]);
  const label = { title: 'Đổi danh sách đơn vị', time: '2023-06-30T10:00:00.000Z' };
  const outcome = await changeUnits(workbook, await readOpenWorkbook(workbook), FOUR, label);
  expect(outcome.sheets).toEqual(['cap-xa 6T-2023 TH']);
  const after = await read(workbook);
  expect(after.reading.findings).toEqual([]);
  expect(
    after.reading.rows.map(({ unit: { code }, entries }) => [code, entries.get('1.2')?.content]),
  ).toEqual([
    ['1', 10],
    ['2', null],
    ['3', 30],
    ['4', null],
  ]);
});

test('mã đứng hai dòng không thêm dòng thứ ba', async () => {
  const workbook = new MemoryWorkbook([type(sheetOf(TWO), 'A10', '1')]);
  const { grid, reading } = await read(workbook);
  const list = { ...TWO, units: TWO.units.slice(0, 1) };
  expect(growCollectedSheet(grid, { ...reading, sheet: grid.name, workbook: '' }, list)).not.toContainEqual(
    expect.objectContaining({ type: 'insert-rows' }),
  );
});
