import { changeUnits } from '../../src/actions/change-units';
import { insertEntrySheet } from '../../src/actions/insert-entry-sheet';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { undoChange } from '../../src/actions/take-back';
import { asFormSet } from '../../src/model/indicator-set';
import { periodOf } from '../../src/model/period';
import type { UnitList } from '../../src/model/unit';
import { findSet } from '../../src/indicator-sets/catalogue';
import { openExcel } from '../excel/open-excel';
import { LABEL } from './jobs';

const ALONE: UnitList = {
  parent: { code: 'GM', name: 'UBND xã Giao Minh', kind: 'commune', aliases: [] },
  units: [],
};
const GROWN: UnitList = {
  ...ALONE,
  units: ['01', '02'].map((number) => {
    const code = `GM.${number}`;
    return { code, name: `Trung tâm số ${number}`, kind: 'department', aliases: [], parent: 'GM' };
  }),
};

test('a commune alone inserts its form in Excel; its list grows, shrinks again, and undo brings it back', async () => {
  const { workbook } = await openExcel();
  const read = () => readOpenWorkbook(workbook);
  const listed = async () => (await read()).contents.unitList;
  const set = findSet('cds-nam-cap-xa');
  if (set === null) throw new Error('cds-nam-cap-xa is part of the product');
  const request = { set: asFormSet(set), period: periodOf('year', 2025, 1), asOf: null, units: ALONE };
  const inserted = await insertEntrySheet(workbook, await read(), request, LABEL);
  expect(inserted).toMatchObject({ type: 'inserted' });
  expect(await listed()).toEqual(ALONE);

  await changeUnits(workbook, await read(), GROWN, LABEL);
  expect(await listed()).toEqual(GROWN);
  await changeUnits(workbook, await read(), ALONE, LABEL);
  expect(await listed()).toEqual(ALONE);
  await changeUnits(workbook, await read(), GROWN, LABEL);
  expect(await listed()).toEqual(GROWN);
  expect(await undoChange(workbook, await read())).toMatchObject({ type: 'undone' });
  expect(await listed()).toEqual(ALONE);
});
