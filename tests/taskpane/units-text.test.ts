import { EMPTY_FIELDS, readDraft } from '../../src/taskpane/units/units-draft';
import { readUnitsText } from '../../src/taskpane/units/units-text';

const PARENT = { ...EMPTY_FIELDS, code: 'NN', name: 'UBND thị xã Ngã Năm' };

function unitsOf(text: string, known = [PARENT]) {
  return readUnitsText(text, known).map(({ code, name }) => [code, name]);
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
  const rows = readUnitsText(text, [PARENT]);
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
  const rows = readUnitsText(
    'code,name,kind,aliases,parent\nNN,TX Ngã Năm,town,,\nNN.01,"Phường 1",ward,P.1|P1,NN',
    [EMPTY_FIELDS],
  );
  expect(rows[1]).toMatchObject({ code: 'NN.01', name: 'Phường 1', aliases: 'P.1|P1' });
});

test('danh sách gõ thiếu đơn vị tổng hợp thì nêu lỗi ở dòng 1', () => {
  const rows = readUnitsText('Phường 1\nPhường 2', [EMPTY_FIELDS]);
  const reading = readDraft({ rows });
  expect('problems' in reading && reading.problems.map(({ line, code }) => [line, code])).toEqual(
    expect.arrayContaining([[1, 'empty-code']]),
  );
});
