import { changeOf } from '../../src/model/change';
import { decimal } from '../../src/model/decimal';
import { isFigureIndicator, type FigureIndicator } from '../../src/model/indicator-set';
import { figure } from '../../src/model/observation';
import { changeCell } from '../../src/sheets/report/figure-cells';
import { tableColumns } from '../../src/sheets/report/table-columns';
import { countOf, formSetOf, rateOf } from '../support/form-table';

const INDICATORS = formSetOf([
  rateOf('TL', 'Tỷ lệ đúng hạn'),
  { ...rateOf('D', 'Điểm'), kind: 'score' },
  countOf('HS', 'Số hồ sơ', { unitOfMeasure: 'hồ sơ' }),
  countOf('KM', 'Chiều dài cáp', { unitOfMeasure: 'km', decimals: 1 }),
]).indicators.filter(isFigureIndicator);

const figures = { as: 'numbers', decimals: 'as-published' } as const;

function headings(indicator: FigureIndicator) {
  const context = { indicator, figures, bands: [], before: 'Tháng 4', now: 'Tháng 5' };
  const columns = tableColumns('full', context);
  return columns.flatMap(({ heading, group }) =>
    heading.startsWith('Tăng') ? [heading] : heading === 'Tháng 5' ? [group] : [],
  );
}

test.each([
  ['TL', 'Điểm số', 'Tăng/giảm (điểm %)', 'change'],
  ['D', 'Điểm số', 'Tăng/giảm (điểm)', 'change'],
  ['HS', 'Số liệu', 'Tăng/giảm (hồ sơ)', 'countChange'],
  ['KM', 'Số liệu', 'Tăng/giảm (km)', 'change'],
])('%s: cột “%s”, “%s”', (code, group, heading, style) => {
  const indicator = INDICATORS.find((one) => one.code === code)!;
  expect(headings(indicator)).toEqual([group, heading]);
  const change = changeOf(figure(decimal('13')), figure(decimal('1')), indicator);
  expect(changeCell(change, indicator, figures)).toEqual({ content: 12, style });
});
