import { checkEntries } from '../../src/actions/check-entries';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { MAY_SHEET, ngaNamBook } from '../protocol/jobs';
import { openExcel } from './open-excel';

test('what Excel makes a date of is found as a date, with what was probably typed', async () => {
  const { excel, workbook } = await openExcel(await ngaNamBook());
  excel.person.paste(MAY_SHEET, { row: 12, column: 5 }, [['3/5']]);
  const found = checkEntries((await readOpenWorkbook(workbook)).contents).filter(
    ({ place }) => place.sheet === MAY_SHEET && place.cell === 'F13',
  );
  expect(found.map(({ code }) => code)).toEqual(['date-for-number']);
  expect(found[0]?.details).toMatchObject({ date: { month: 5, day: 3 } });
});
