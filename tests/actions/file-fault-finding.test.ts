import { fileFaultFinding } from '../../src/actions/file-fault-finding';
import type { FileFault } from '../../src/workbook/file-fault';
import { WorkbookError } from '../../src/workbook/port';

const told = (fault: FileFault) =>
  fileFaultFinding(new WorkbookError('unreadable-file', 'không đọc được', fault), 'a.xlsx');

test.each<[FileFault, string, object]>([
  [{ type: 'empty' }, 'file-empty', {}],
  [{ type: 'encrypted' }, 'file-encrypted', {}],
  [{ type: 'other-format', format: 'xls' }, 'file-other-format', { format: 'xls' }],
  [{ type: 'not-a-workbook', kind: 'pdf' }, 'file-not-workbook', { kind: 'pdf' }],
  [{ type: 'damaged', part: 'xl/workbook.xml' }, 'file-damaged', { part: 'xl/workbook.xml' }],
  [
    { type: 'unsafe', danger: 'ratio', found: 1000, limit: 100 },
    'file-unsafe',
    { danger: 'ratio', found: 1000, limit: 100 },
  ],
  [{ type: 'unforeseen', detail: 'x' }, 'file-unforeseen', { detail: 'x' }],
])('%j được nói là %s', (fault, code, details) => {
  expect(told(fault)).toEqual({ code, severity: 'error', place: { workbook: 'a.xlsx' }, details });
});

test('lỗi không ai lường trước cũng là một phát hiện, có chi tiết cho người sửa', () => {
  expect(fileFaultFinding(new TypeError('x is undefined'), 'a.xlsx')).toMatchObject({
    code: 'file-unforeseen',
    details: { detail: 'x is undefined' },
  });
  expect(fileFaultFinding(new WorkbookError('bad-model', 'too wide'), 'a.xlsx')).toMatchObject({
    details: { detail: 'bad-model: too wide' },
  });
});
