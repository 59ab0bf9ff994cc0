import type { EntryTable } from '../../src/model/entry';
import { checkEntries, tableOfPeriod } from '../../src/actions/check-entries';
import { finding, type Finding } from '../../src/model/finding';
import { contentsWith } from '../support/contents';
import { entryTable, periodOfId, retyped, withUnits } from '../support/entry-table';
import { APRIL, MAY, NGA_NAM_UNITS } from '../support/nga-nam';

const BOTH = [{ typed: APRIL }, { typed: MAY }];

test('mỗi trang được so với trang của kỳ trước, và phát hiện đi theo trang', () => {
  const findings = checkEntries(contentsWith(BOTH, { unitList: NGA_NAM_UNITS }));
  const april = findings.filter(({ place }) => place.sheet === '766 2025-04');
  const may = findings.filter(({ place }) => place.sheet === '766 2025-05');
  expect(april.map(({ code }) => code)).toEqual(['composite-outside-parts', 'composite-outside-parts']);
  expect(new Set(may.map(({ code }) => code))).toEqual(new Set(['jump', 'composite-outside-parts']));
  expect(findings).toEqual([...april, ...may]);
});

test('thứ tự của các trang không đổi điều được tìm ra', () => {
  const one = checkEntries(contentsWith(BOTH));
  const other = checkEntries(contentsWith([...BOTH].reverse()));
  expect(new Set(other)).toEqual(new Set(one));
  expect(other).toHaveLength(one.length);
});

test('trang của tháng 3 không phải kỳ trước của tháng 5', () => {
  const march = { ...APRIL, period: '2025-03', sheet: '766 2025-03' };
  const findings = checkEntries(contentsWith([{ typed: march }, { typed: MAY }]));
  expect(findings.map(({ code }) => code)).not.toContain('jump');
});

describe('hai trang cùng kỳ', () => {
  const copy = { ...MAY, sheet: '766 2025-05 (2)' };

  test('bản chép y nguyên: chỉ ghi chú, các ô của nó không kiểm tra lần nữa', () => {
    const findings = checkEntries(contentsWith([{ typed: MAY }, { typed: copy }]));
    expect(ofSheet(findings, copy.sheet).map(({ code }) => code)).toEqual(['copied-period']);
  });

  test('bản chép có lỗi như bản chính: lỗi chỉ kể một lần', () => {
    const faulty = { 'NN.01': { TDGQ: 957.7 } };
    const findings = checkEntries(
      contentsWith([{ typed: retyped(MAY, faulty) }, { typed: retyped(copy, faulty) }]),
    );
    expect(findings.filter(({ code }) => code === 'impossible-value')).toHaveLength(1);
  });

  test('khác số: lỗi, và cả hai trang đều được kiểm tra', () => {
    const other = retyped(copy, { 'NN.01': { TDGQ: 957.7 } });
    const findings = checkEntries(contentsWith([{ typed: MAY }, { typed: other }]));
    expect(ofSheet(findings, copy.sheet).map(({ code }) => code)).toEqual([
      'double-period',
      'impossible-value',
      'composite-outside-parts',
      'composite-outside-parts',
    ]);
  });
});

describe('nhiều tệp', () => {
  test('hai tệp: nơi có cả tên tệp; kỳ trước ở tệp kia vẫn được dùng', () => {
    const findings = checkEntries(
      contentsWith([
        { typed: MAY, workbook: 'thang-5.xlsx' },
        { typed: APRIL, workbook: 'thang-4.xlsx' },
      ]),
    );
    expect(findings.find(({ code }) => code === 'jump')?.place.workbook).toBe('thang-5.xlsx');
    for (const { place } of findings) {
      expect(place.workbook).toBe(place.period === '2025-05' ? 'thang-5.xlsx' : 'thang-4.xlsx');
    }
  });

  test('một tệp: không cần tên tệp', () => {
    for (const { place } of checkEntries(contentsWith(BOTH))) expect(place.workbook).toBeUndefined();
  });

  test('bản chép ở tệp khác cũng nói ở tệp nào', () => {
    const findings = checkEntries(
      contentsWith([
        { typed: MAY, workbook: 'a.xlsx' },
        { typed: MAY, workbook: 'b.xlsx' },
      ]),
    );
    expect(findings.find(({ code }) => code === 'copied-period')?.place.workbook).toBe('b.xlsx');
  });
});

test('trang không đọc được kỳ: chỉ những gì việc đọc đã tìm ra', () => {
  const unreadable = finding('period-unreadable', { sheet: 'Sheet1', cell: 'D3' }, { text: 'tháng năm' });
  const findings = checkEntries(contentsWith([{ typed: MAY, findings: [unreadable], unread: true }]));
  expect(findings).toEqual([{ ...unreadable, place: { set: '766', ...unreadable.place } }]);
});

test('ngày lấy số liệu gõ không đọc được thì không đồng thời là thiếu ngày', () => {
  const unreadable = finding('as-of-unreadable', { sheet: MAY.sheet, cell: 'F3' }, { text: 'cuối tháng 5' });
  const undated = { ...MAY, asOf: null };
  const codes = (findings: readonly Finding[]) =>
    checkEntries(contentsWith([{ typed: undated, findings }])).map(({ code }) => code);
  expect(codes([unreadable])).toContain('as-of-unreadable');
  expect(codes([unreadable])).not.toContain('as-of-missing');
  expect(codes([])).toContain('as-of-missing');
});

test('lỗi của danh sách đơn vị đứng đầu', () => {
  const fault = finding(
    'unit-list-fault',
    { sheet: 'Đơn vị' },
    { problem: { line: 3, code: 'empty-code', params: {} } },
  );
  const [first] = checkEntries(contentsWith(BOTH, { unitListFindings: [fault] }));
  expect(first).toBe(fault);
});

test('danh sách đưa từ ngoài được tin hơn danh sách trong tệp', () => {
  const shorter = { ...NGA_NAM_UNITS, units: NGA_NAM_UNITS.units.slice(1) };
  const without = withUnits(MAY, (rows) => rows.slice(1));
  const contents = contentsWith([{ typed: without }], { unitList: NGA_NAM_UNITS });
  expect(checkEntries(contents).map(({ code }) => code)).toContain('unit-removed');
  expect(checkEntries({ ...contents, unitList: shorter }).map(({ code }) => code)).not.toContain(
    'unit-removed',
  );
});

test('tìm trang theo bộ chỉ tiêu và kỳ; có hai thì trang đầu', () => {
  const [april, may] = [entryTable(APRIL), entryTable(MAY)];
  const second = entryTable({ ...MAY, sheet: 'khác' });
  const other: EntryTable = { ...may, set: { ...may.set, id: 'cds' } };
  expect(tableOfPeriod([april, may, second], april, periodOfId('2025-05'))).toBe(may);
  expect(tableOfPeriod([april], april, periodOfId('2025-05'))).toBeNull();
  expect(tableOfPeriod([may], other, periodOfId('2025-05'))).toBeNull();
});

function ofSheet(findings: readonly Finding[], sheet: string): readonly Finding[] {
  return findings.filter(({ place }) => place.sheet === sheet);
}
