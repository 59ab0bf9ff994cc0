import { planCombine, writeCombined } from '../../src/actions/combine-units';
import { readOpenWorkbook } from '../../src/actions/open-workbook';
import { findSet } from '../../src/indicator-sets/catalogue';
import { USUAL_SETTINGS } from '../../src/judgement/judge-form';
import { asFormSet } from '../../src/model/indicator-set';
import { layoutCollectedSheet } from '../../src/sheets/collected/collected-layout';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { periodOfId, TOWN } from '../support/forms';

const unit = (code: string, name: string) => ({ code, name, kind: 'commune' as const, aliases: [] });
const UNITS = {
  parent: TOWN,
  units: [unit('1', 'Xã An Bình'), unit('2', 'Xã Ba Đình'), unit('3', 'Xã Cẩm Lý')],
};

test('kết quả tổng hợp biểu tháng: 348 + 52 người của 2/3 xã, và nói rõ là chưa đủ đơn vị', async () => {
  const sheet = layoutCollectedSheet({
    set: asFormSet(findSet('cds-thang')!),
    period: periodOfId('2025-05'),
    asOf: null,
    units: UNITS,
    held: ({ unit: of, kind, code }) =>
      kind === 'value' && code === 'DS' ? ({ '1': 348, '2': 52 }[of] ?? null) : null,
  });
  const book = new MemoryWorkbook([sheet]);
  const open = await readOpenWorkbook(book);
  const plan = planCombine(open, open.contents.collectedSheets[0]!, USUAL_SETTINGS);
  if (plan === null) throw new Error('nothing to combine');
  await writeCombined(book, open, plan, { title: 'Tổng hợp', time: '2025-06-01T00:00:00.000Z' });
  const [written] = await book.readSheets(['cds-thang T5-2025 KQ']);
  const row = written?.values.find((cells) => cells[1] === 'Dân số');
  expect(row?.slice(2)).toEqual(['người', 400, '2/3', null, null, 'Chưa đủ đơn vị. Thiếu: Xã Cẩm Lý']);
  expect(written?.values[2]?.[0]).toContain('2/3 đơn vị có số liệu.');
  const again = await readOpenWorkbook(book);
  expect(again.contents.foreignSheets).toEqual([]);
});
