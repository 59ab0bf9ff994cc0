import { EMPTY_FIELDS, readDraft, type TakeIn, type UnitFields } from '../../src/taskpane/units/units-draft';
import { readUnitsText } from '../../src/taskpane/units/units-text';

const PARENT = { ...EMPTY_FIELDS, code: 'NN', name: 'UBND thị xã Ngã Năm' };

function rowsOf(text: string, known: readonly UnitFields[], takeIn: TakeIn = 'replace') {
  const reading = readUnitsText(text, known, takeIn);
  if (reading.type !== 'rows') throw new Error(reading.type);
  return reading.rows;
}

function unitsOf(text: string, known: readonly UnitFields[] = [PARENT], takeIn: TakeIn = 'replace') {
  return rowsOf(text, known, takeIn).map(({ code, name }) => [code, name]);
}

test('mỗi dòng một tên: mã được đánh theo mã đơn vị tổng hợp, dấu phẩy trong tên không tách cột', () => {
  expect(unitsOf('UBND Phường 1\n\nSở Văn hóa, Thể thao và Du lịch\r\nUBND xã Mỹ Bình')).toEqual([
    ['NN', 'UBND thị xã Ngã Năm'],
    ['NN.01', 'UBND Phường 1'],
    ['NN.02', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['NN.03', 'UBND xã Mỹ Bình'],
  ]);
});

test('đơn vị đã có trong danh sách giữ mã cũ dù gõ tên cách khác; mã mới không trùng mã cũ', () => {
  const known = [PARENT, { ...EMPTY_FIELDS, code: 'NN.01', name: 'UBND xã Mỹ Bình' }];
  expect(unitsOf('Phường 1\nXã Mỹ Bình', known).slice(1)).toEqual([
    ['NN.02', 'Phường 1'],
    ['NN.01', 'Xã Mỹ Bình'],
  ]);
});

test('dán từ trang tính không có tiêu đề: bỏ cột số thứ tự, nhận mã và tên', () => {
  expect(unitsOf('1\tH51.01\txã A Lưới\n2\tH51.02\txã Bình Lợi').slice(1)).toEqual([
    ['H51.01', 'xã A Lưới'],
    ['H51.02', 'xã Bình Lợi'],
  ]);
});

test('dán có tiêu đề như trang Đơn vị: cột theo tên, dòng không có cấp trên là đơn vị tổng hợp', () => {
  const text = [
    'Tên đơn vị\tMã\tLoại\tMã đơn vị cấp trên',
    'UBND tỉnh Gia Lai\tH51\ttỉnh\t',
    'UBND xã Ia Hrú\t001\txã\tH51',
  ].join('\n');
  const rows = rowsOf(text, [PARENT]);
  expect(rows.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    ['H51', 'UBND tỉnh Gia Lai', 'tỉnh'],
    ['001', 'UBND xã Ia Hrú', 'xã'],
  ]);
  expect(readDraft({ rows })).toMatchObject({
    ok: {
      parent: { code: 'H51', kind: 'province' },
      units: [{ code: '001', kind: 'commune', parent: 'H51' }],
    },
  });
});

test('dán nội dung của units.csv: nhận như tệp', () => {
  const rows = rowsOf(
    'code,name,kind,aliases,parent\nNN,TX Ngã Năm,town,,\nNN.01,"Phường 1",ward,P.1|P1,NN',
    [EMPTY_FIELDS],
  );
  expect(rows[1]).toMatchObject({ code: 'NN.01', name: 'Phường 1', aliases: 'P.1|P1' });
});

test('danh sách thiếu mã đơn vị tổng hợp: một lỗi, nêu đúng chỗ (dòng 0), không lặp ở từng đơn vị', () => {
  const rows = rowsOf('Phường 1\nPhường 2', [EMPTY_FIELDS]);
  const withName = rows.map((row, index) => (index === 0 ? { ...row, name: 'UBND thị xã Ngã Năm' } : row));
  const reading = readDraft({ rows: withName });
  expect('problems' in reading && reading.problems).toEqual([{ line: 0, code: 'empty-code', params: {} }]);
});

test.each([
  ['cùng tên với đơn vị tổng hợp đang có', 'Thị xã Ngã Năm\nPhường 1', [PARENT], 'NN'],
  ['cấp trên của các dòng sau', 'UBND huyện Mỹ Tú\nxã Phú Mỹ\nxã Thuận Hưng', [EMPTY_FIELDS], ''],
  ['cùng mã', 'NN\tNgã Năm\nNN.01\tPhường 1', [PARENT], 'NN'],
])('dòng đầu là đơn vị tổng hợp khi %s', (_, text, known, code) => {
  const [parent, ...units] = rowsOf(text, known);
  expect(parent?.code).toBe(code);
  expect(units.map(({ name }) => name)).toEqual(
    text
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t').at(-1)),
  );
});

test('các đơn vị ngang cấp thì dòng đầu không thành đơn vị tổng hợp', () => {
  expect(unitsOf('Phường 1\nPhường 2').map(([, name]) => name)).toEqual([
    'UBND thị xã Ngã Năm',
    'Phường 1',
    'Phường 2',
  ]);
});

test('bỏ số thứ tự và gạch đầu dòng trước tên; dòng tổng cộng không lấy và được nêu', () => {
  const reading = readUnitsText('1. Phường 1\n2) Phường 2\n- xã Mỹ Bình\nTổng cộng', [PARENT], 'replace');
  expect(reading).toMatchObject({ type: 'rows', leftOut: ['Tổng cộng'] });
  expect(unitsOf('1. Phường 1\n2) Phường 2\n- xã Mỹ Bình\nTổng cộng').map(([, name]) => name)).toEqual([
    'UBND thị xã Ngã Năm',
    'Phường 1',
    'Phường 2',
    'xã Mỹ Bình',
  ]);
});

test('thêm vào cuối thì giữ danh sách đang có, mã mới không trùng', () => {
  const known = [PARENT, { ...EMPTY_FIELDS, code: 'NN.01', name: 'Phường 1' }];
  expect(unitsOf('Phường 2\nPhường 3', known, 'append')).toEqual([
    ['NN', 'UBND thị xã Ngã Năm'],
    ['NN.01', 'Phường 1'],
    ['NN.02', 'Phường 2'],
    ['NN.03', 'Phường 3'],
  ]);
});

test('không có đơn vị nào trong phần gõ thì nói vậy', () => {
  expect(readUnitsText('Tổng cộng', [PARENT], 'replace')).toEqual({ type: 'no-units' });
  expect(readUnitsText(' \n', [PARENT], 'replace')).toEqual({ type: 'no-units' });
});

test('danh sách của riêng một đơn vị: dán từ trang Đơn vị, hay gõ lại đúng tên đơn vị tổng hợp', () => {
  const pasted = rowsOf('Mã\tTên đơn vị\tLoại\tMã đơn vị cấp trên\nGM\tUBND xã Giao Minh\txã\t', [
    EMPTY_FIELDS,
  ]);
  expect(pasted.map(({ code, name }) => [code, name])).toEqual([['GM', 'UBND xã Giao Minh']]);
  expect(readDraft({ rows: pasted })).toMatchObject({ ok: { parent: { kind: 'commune' }, units: [] } });
  expect(unitsOf('Thị xã Ngã Năm')).toEqual([['NN', 'Thị xã Ngã Năm']]);
});

test('một dòng không có cột cấp trên là đơn vị cấp dưới đầu tiên', () => {
  expect(unitsOf('Phường 1', [EMPTY_FIELDS])).toEqual([
    ['', ''],
    ['01', 'Phường 1'],
  ]);
});

test('loại đơn vị gõ không dấu được nhận', () => {
  const rows = rowsOf('01\tTân Lập\tphuong\n02\tTân Hòa\tthi tran', [PARENT]);
  expect(readDraft({ rows })).toMatchObject({ ok: { units: [{ kind: 'ward' }, { kind: 'township' }] } });
});
