import { previousCells } from '../../src/checks/previous-cells';
import { findingsIn, toldIn } from '../support/checking';
import { retyped, retypedBefore } from '../support/entry-table';
import { APRIL, MAY, withPreviousTyped } from '../support/nga-nam';

const typed = withPreviousTyped(MAY, APRIL);

test('trang kỳ trước bị xóa: công thức tra cứu thành #REF!, không được coi là không có số', () => {
  const lost = retypedBefore(typed, { 'NN.01': { TONG: { error: '#REF!' } }, NN: { 'MDHL.2': '93.84' } });
  expect(toldIn(previousCells, lost)).toEqual([
    {
      code: 'text-for-number',
      severity: 'error',
      cell: 'Y9',
      unit: 'NN',
      indicator: 'MDHL.2',
      details: { text: '93.84', probable: '93.84' },
    },
    {
      code: 'error-value',
      severity: 'error',
      cell: 'O11',
      unit: 'NN.01',
      indicator: 'TONG',
      details: { error: '#REF!' },
    },
  ]);
});

test('số không thể có và số gõ theo phần của 1 ở kỳ trước', () => {
  const wrong = retypedBefore(typed, { 'NN.02': { TDGQ: 997.3, CKMB: 0.8971 } });
  expect(toldIn(previousCells, wrong)).toMatchObject([
    { code: 'impossible-value', cell: 'Q12', details: { probable: '99.73' } },
    { code: 'percent-as-fraction', cell: 'P12', details: { probable: '89.71' } },
  ]);
});

test('phát hiện mang kỳ của số đó, để chấp nhận một ô không chấp nhận cả ô kỳ này', () => {
  const wrong = retypedBefore(typed, { 'NN.02': { TDGQ: 997.3 } });
  expect(findingsIn(previousCells, wrong)[0]!.place).toMatchObject({
    sheet: '766 2025-05',
    period: '2025-04',
    cell: 'Q12',
  });
});

test('có trang kỳ trước thì cột "kỳ trước" không được dùng đến', () => {
  const lost = retypedBefore(typed, { 'NN.01': { TONG: { error: '#REF!' } } });
  expect(toldIn(previousCells, lost, { earlier: APRIL })).toEqual([]);
});

test('cột "kỳ trước" đúng, hoặc để trống; ô sai của kỳ này là việc của quy tắc khác', () => {
  expect(toldIn(previousCells, typed)).toEqual([]);
  expect(toldIn(previousCells, MAY)).toEqual([]);
  expect(toldIn(previousCells, retyped(typed, { 'NN.01': { TONG: 957.7 } }))).toEqual([]);
});
