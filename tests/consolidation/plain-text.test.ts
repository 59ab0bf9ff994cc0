import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewPaste } from '../../src/consolidation/paste/review-paste';
import { scaledByPowerOfTen, toNumber } from '../../src/model/decimal';
import { entryTable } from '../support/entry-table';
import { APRIL, hundredths, MAY, MONTHS, NGA_NAM_UNITS, type Month } from '../support/nga-nam';

const TEXT = readFileSync(path.join(__dirname, '../../assets/samples/nga-nam/bao-cao-thang-6.txt'), 'utf8');
const BLANK = { '2025-04': emptied(APRIL), '2025-05': emptied(MAY) };

function emptied(typed: typeof MAY): typeof MAY {
  const without = (row: (typeof MAY.units)[number]) => ({ ...row, cells: {} });
  return {
    ...typed,
    parent: typed.parent === null ? null : without(typed.parent),
    units: typed.units.map(without),
  };
}

function figuresOf(text: string, month: Month) {
  const reviewing = reviewPaste({ text }, entryTable(BLANK[month]), NGA_NAM_UNITS);
  if (reviewing.type !== 'review') throw new Error(JSON.stringify(reviewing.refusal));
  const { cells, omissions } = reviewing.review.plan;
  const found = new Map<string, Map<string, number>>();
  for (const { unit, indicator, after } of cells) {
    if (after.type !== 'figure') throw new Error('a status where the text has figures');
    const own = found.get(unit.code) ?? new Map<string, number>();
    own.set(indicator.code, toNumber(scaledByPowerOfTen(after.value, 2)));
    found.set(unit.code, own);
  }
  return { found, omissions };
}

const sorted = (figures: ReadonlyMap<string, ReadonlyMap<string, number>>) =>
  [...figures].map(([code, own]) => [code, Object.fromEntries([...own].sort())]).sort();

describe('cả văn bản báo cáo tháng 6/2025 của thị xã Ngã Năm, không có dấu tab', () => {
  test.each(MONTHS)('%s: đủ bảy bảng, từng số đúng như bản in', (month) => {
    const { found } = figuresOf(TEXT, month);
    expect(sorted(found)).toEqual(sorted(hundredths(month)));
  });

  test('mỗi ô trên một dòng: các số vẫn về đúng đơn vị', () => {
    const stacked = TEXT.replace(/ (?=(?:\d{1,3}(?:,\d+)?) +(?:\d{1,3}(?:,\d+)?)\s*$)/gm, '\n').replace(
      /^(\d{1,3}(?:,\d+)?) (\d)/gm,
      '$1\n$2',
    );
    expect(sorted(figuresOf(stacked, '2025-05').found)).toEqual(sorted(hundredths('2025-05')));
  });

  test('thiếu một số trong dòng: không lấy dòng ấy, không xê dịch, và nói ra', () => {
    const short = TEXT.replace('UBND xã Mỹ Bình 66,76 70,08', 'UBND xã Mỹ Bình 70,08').replace(
      'UBND Phường 1 72,89 79,41',
      'UBND Phường 1 79,41',
    );
    const { found, omissions } = figuresOf(short, '2025-05');
    const expected = new Map([...hundredths('2025-05')].map(([code, own]) => [code, new Map(own)]));
    expected.get('NN.05')?.delete('TONG');
    expected.get('NN.01')?.delete('TONG');
    expect(sorted(found)).toEqual(sorted(expected));
    expect(omissions.flatMap(({ code, details }) => (code === 'short-row' ? [details.unit] : []))).toEqual([
      'UBND Phường 1',
      'UBND xã Mỹ Bình',
    ]);
  });

  test('số thứ tự đầu dòng không phải là một phần của tên', () => {
    const rows = ['1 UBND Phường 1 97,5', '2. UBND Phường 2 96,1', '3) UBND xã Mỹ Bình 95'];
    const text = ['Tỷ lệ hồ sơ xử lý đúng hạn', 'Đơn vị Tháng 5/2025', ...rows].join('\n');
    const { found } = figuresOf(text, '2025-05');
    expect(sorted(found)).toEqual([
      ['NN.01', { TDGQ: 9750 }],
      ['NN.02', { TDGQ: 9610 }],
      ['NN.05', { TDGQ: 9500 }],
    ]);
  });

  test('tên đơn vị bị ngắt dòng', () => {
    const broken = TEXT.replace(/UBND xã Vĩnh Quới/g, 'UBND xã Vĩnh\nQuới');
    expect(sorted(figuresOf(broken, '2025-04').found)).toEqual(sorted(hundredths('2025-04')));
  });
});
