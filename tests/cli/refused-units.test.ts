import { readFileSync } from 'node:fs';
import { call, expectRefusal } from './command-line';
import { UNITS } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();

const HEADER = 'code,name,kind,aliases,parent';
const TOP = 'NN,UBND thị xã Ngã Năm,town,,';
const FIRST = 'NN.05,UBND xã Mỹ Bình,commune,,NN';
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

function template(units: string): readonly string[] {
  return [
    'template',
    '--set',
    '766',
    '--period',
    '2025-05',
    '--units',
    units,
    '--out',
    folder.path('ra.xlsx'),
  ];
}

test.each<[string, string, readonly string[]]>([
  ['an empty file', '', ['Dòng 1', 'Thiếu cột “code”', 'code,name,kind,aliases,parent']],
  [
    'a missing column',
    lines('code,name,kind,aliases', 'NN,UBND thị xã Ngã Năm,town,'),
    ['Dòng 1', '“parent”'],
  ],
  ['a column twice', lines(`${HEADER},name`, `${TOP},`), ['Dòng 1', '“name” có hai lần']],
  ['a header alone', lines(HEADER), ['Dòng 1', 'không có đơn vị nào']],
  ['one row, whose parent is not listed', lines(HEADER, FIRST), ['Dòng 2', 'đơn vị tổng hợp']],
  [
    'a code twice',
    lines(HEADER, TOP, FIRST, 'NN.05,UBND xã Mỹ Quới,commune,,NN'),
    ['Dòng 4', 'Mã “NN.05” đã dùng ở dòng 3'],
  ],
  ['no code', lines(HEADER, TOP, ',UBND xã Mỹ Bình,commune,,NN'), ['Dòng 3', 'Thiếu mã đơn vị']],
  ['no name', lines(HEADER, TOP, 'NN.05,,commune,,NN'), ['Dòng 3', 'mã “NN.05” thiếu tên']],
  [
    'one unit written two ways',
    lines(HEADER, TOP, FIRST, 'NN.06,Xã Mỹ Bình,commune,,NN'),
    ['Dòng 4', 'trùng tên', '“UBND xã Mỹ Bình” ở dòng 3'],
  ],
  [
    'an alias that is another unit',
    lines(HEADER, TOP, FIRST, 'NN.06,UBND xã Mỹ Quới,commune,Mỹ Bình,NN'),
    ['Dòng 4', 'Tên gọi khác “Mỹ Bình”', 'dòng 3'],
  ],
  [
    'an unknown kind',
    lines(HEADER, TOP, 'NN.05,UBND xã Mỹ Bình,làng,,NN'),
    ['Dòng 3', '“làng”', 'xã, phường'],
  ],
  ['a kind that nothing tells', lines(HEADER, TOP, 'NN.05,Mỹ Bình,,,NN'), ['Dòng 3', 'Chưa ghi loại']],
  ['no parent', lines(HEADER, `${TOP}X`, FIRST), ['Không có dòng của đơn vị tổng hợp']],
  [
    'two parents',
    lines(HEADER, TOP, FIRST, 'KS,UBND huyện Kế Sách,district,,', 'KS.1,Xã An Mỹ,,,KS'),
    ['Dòng 4'],
  ],
  [
    'a unit without its parent',
    lines(HEADER, TOP, FIRST, 'NN.06,UBND xã Mỹ Quới,,,'),
    ['Dòng 4', 'thiếu mã'],
  ],
  ['an unknown parent', lines(HEADER, TOP, FIRST, 'NN.06,UBND xã Mỹ Quới,,,XX'), ['Dòng 4', 'mã “XX”']],
  ['a unit below a unit', lines(HEADER, TOP, FIRST, 'A,Xã Mỹ Quới,,,NN.05'), ['Dòng 4', 'đơn vị cấp dưới']],
  [
    'quotes that never close',
    lines(HEADER, TOP, 'NN.05,"UBND xã Mỹ Bình,commune,,NN'),
    ['Dòng 3', 'ngoặc kép'],
  ],
  [
    'a date that is none',
    lines(`${HEADER},valid_from`, `${TOP},`, `${FIRST},31/6/2025`),
    ['Dòng 3', '31/6/2025'],
  ],
  [
    'an end before its beginning',
    lines(`${HEADER},valid_from,valid_to`, `${TOP},,`, `${FIRST},1/7/2025,30/6/2025`),
    ['Dòng 3', 'sau ngày kết thúc'],
  ],
])('%s', async (_what, text, words) => {
  const path = folder.write('units.csv', text);
  await expectRefusal(folder, template(path), [`Danh mục “${path}” có lỗi`, ...words]);
});

describe('another encoding is what is said first', () => {
  const sound = () => readFileSync(UNITS, 'utf8').replace(/^\ufeff/, '');

  test('UTF-16, as Excel’s “Unicode Text” saves it', async () => {
    const bytes = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(sound(), 'utf16le')]);
    await expectRefusal(folder, template(folder.write('units.csv', bytes)), [
      'không lưu theo UTF-8',
      'CSV UTF-8',
    ]);
  });

  test('TCVN3, byte for byte', async () => {
    // "UBND xã Mỹ Bình" in TCVN3: ã is B7, ỹ is FC, ì is D7.
    const bytes = Buffer.from(
      lines(HEADER, TOP.replace('thị xã Ngã Năm', 'T'), 'A,UBND x\u00b7 M\u00fc B\u00d7nh,commune,,NN'),
      'latin1',
    );
    await expectRefusal(folder, template(folder.write('units.csv', bytes)), [
      'Dòng 3',
      'không lưu theo UTF-8',
    ]);
  });

  test('TCVN3 letters that a program has since saved as UTF-8', async () => {
    const text = lines(HEADER, 'NN,UBND thÞ x· Ng· N¨m,town,,', 'A,UBND x· Mü B×nh,commune,,NN');
    const words = ['Dòng 2', 'TCVN3', 'không phải Unicode'];
    await expectRefusal(folder, template(folder.write('units.csv', text)), words);
  });
});

test('how many faults there are beside the first is said', async () => {
  const text = lines(
    HEADER,
    TOP,
    ',UBND xã Mỹ Bình,commune,,NN',
    'NN.06,,commune,,NN',
    'NN.07,Xã X,làng,,NN',
  );
  const path = folder.write('units.csv', text);
  await expectRefusal(folder, template(path), ['Dòng 3', 'Còn 2 lỗi nữa']);
  const english = await call(...template(path), '--lang', 'en');
  expect(english.err).toContain('There are 2 more faults');
});

test('every command that takes a list refuses a broken one', async () => {
  const units = ['--units', folder.write('units.csv', lines('code,name'))];
  await expectRefusal(folder, ['check', 'thang-5.xlsx', ...units], ['“kind”']);
  const report = ['report', 'thang-5.xlsx', '--section', '766@2025-05', '--out', folder.path('ra.xlsx')];
  await expectRefusal(folder, [...report, ...units], ['“kind”']);
});

test('a list that is not there, and a workbook in its place', async () => {
  await expectRefusal(folder, template(folder.path('units.csv')), ['Không có tệp', folder.path('units.csv')]);
  const workbook = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.of(0x14, 0, 0x9c, 0xff, 0xed)]);
  await expectRefusal(folder, template(folder.write('units.xlsx', workbook)), [
    'không phải CSV',
    'CSV UTF-8',
  ]);
});
