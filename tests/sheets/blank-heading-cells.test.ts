import { insertForAll } from '../../src/actions/hand-out-for-all';
import { insertRegisterForAll } from '../../src/actions/insert-register';
import { catalogue, findSet } from '../../src/indicator-sets/catalogue';
import { monthPeriod, parsePeriodId } from '../../src/model/period';
import { findRegister } from '../../src/registers/catalogue';
import { submittedSheets } from '../../src/sheets/submission/submitted-sheets';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { ngaNam } from './sample-workbooks';

/** As another program saves it that knows no names of a single sheet. */
async function withoutNames(workbook: MemoryWorkbook) {
  const grids = await workbook.readSheets((await workbook.listSheets()).map(({ name }) => name));
  return submittedSheets(
    grids.map((grid) => ({ ...grid, names: [] })),
    catalogue,
  );
}

const HALF = parsePeriodId('2023-H1')!;

test('mất tên ô, ngày tính đến để trống: không lấy chữ “Lần gửi” bên cạnh làm ngày', async () => {
  const workbook = new MemoryWorkbook([]);
  const order = { period: monthPeriod(2025, 6), asOf: null, units: ngaNam(), deadline: null };
  await insertForAll(workbook, { ...order, set: findSet('766')!, arrangement: 'matrix' });
  const { tables } = await withoutNames(workbook);
  expect(tables.map(({ asOf, findings }) => [asOf, findings.map(({ code }) => code)])).toEqual([
    [null, ['unit-not-chosen']],
  ]);
});

test('mất tên ô, chưa chọn đơn vị: biểu và danh sách không lấy chữ bên cạnh làm tên đơn vị', async () => {
  const workbook = new MemoryWorkbook([]);
  const order = { period: HALF, asOf: null, units: ngaNam() };
  await insertForAll(workbook, {
    ...order,
    set: findSet('cap-xa')!,
    arrangement: 'form',
    deadline: null,
  });
  const { tables } = await withoutNames(workbook);
  expect(tables.flatMap(({ rows }) => rows.map(({ code, name }) => [code, name]))).toEqual([['', '']]);

  const list = new MemoryWorkbook([]);
  await insertRegisterForAll(list, { ...order, register: findRegister('van-ban')! });
  const { registers } = await withoutNames(list);
  expect(registers.map(({ code, name }) => [code, name])).toEqual([['', '']]);
});
