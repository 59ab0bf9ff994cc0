import { buildReportWithRegisters } from '../../src/actions/register-report';
import { computeRegisterSections } from '../../src/actions/register-sections';
import { checkRegisters } from '../../src/actions/check-registers';
import { insertRegister } from '../../src/actions/insert-register';
import { readContents } from '../../src/actions/read-contents';
import type { UnitList } from '../../src/model/unit';
import { H1_2023, sample, VAN_BAN, VINH_LOC } from '../support/register-table';
import { columnTexts } from '../sheets/register/register-sheets';
import { openExcel } from './open-excel';

const MEGABYTE = 1_000_000;
const UNITS: UnitList = {
  parent: { ...VINH_LOC, kind: 'district', aliases: [] },
  units: [{ code: 'VL.1', name: 'UBND xã Minh Tân', kind: 'commune', aliases: [], parent: 'VL' }],
};

test('danh sách đi trọn đường trong Excel: ghi biểu, đọc lại, kiểm tra, in', async () => {
  const { excel, workbook } = await openExcel();
  const sheet = {
    register: VAN_BAN,
    period: H1_2023,
    asOf: null,
    unit: VINH_LOC,
    records: sample('vinh-loc'),
  };
  await insertRegister(workbook, { ...sheet, units: UNITS, use: 'hand-out' });
  expect(excel.traffic.requests).toBeLessThanOrEqual(4);
  expect(excel.traffic.largestRequest).toBeLessThan(2 * MEGABYTE);

  const contents = await readContents([{ name: 'so.xlsx', port: workbook }]);
  expect(contents.registerSheets).toHaveLength(1);
  expect(contents.foreignSheets).toEqual(['so.xlsx › Sheet1']);
  expect(columnTexts(contents.registerSheets[0]!, 'ngay-ban-hanh')[2]).toBe('28/2/2023');
  expect(checkRegisters(contents)).toEqual([]);

  const result = computeRegisterSections(contents, [{ register: VAN_BAN, period: H1_2023 }]);
  if (result.type !== 'sections') throw new Error('the register is refused');
  const report = await openExcel();
  await report.workbook.writeSheets(
    buildReportWithRegisters([], result.sections, {
      layout: 'exact',
      figures: { as: 'numbers', decimals: 'as-published' },
      unitList: UNITS,
      acceptances: [],
    }),
  );
  const [printed] = await report.workbook.readSheets(['BC van-ban 6T-2023']);
  const texts = printed!.values.flat().filter((value) => typeof value === 'string');
  expect(texts).toContain(
    '- Công văn số 382/UBND-VHTT, ngày 20/02/2023 của UBND huyện về viết bài giới thiệu điển hình thực hiện chuyển đổi số.',
  );
  // The live warning over the list is empty.
  expect(printed!.values[1]![0]).toBe('');
});
