import { strToU8, zipSync } from 'fflate';
import { FileWorkbook } from '../../src/workbook/file/file-workbook';
import { layoutUnitListSheet } from '../../src/sheets/unit-list-sheet';
import { layoutAcceptanceSheet } from '../../src/sheets/acceptance-sheet';
import { resaved } from './by-hand';
import { call, expectRefusal } from './command-line';
import { entryWorkbooks, UNITS, type EntryWorkbooks } from './nga-nam';
import { useTemporaryFolder } from './temporary-folder';

const folder = useTemporaryFolder();
let workbooks: EntryWorkbooks;
beforeAll(async () => {
  workbooks = await entryWorkbooks();
});

/** The commands that read workbooks, each reading `path`. */
function readers(path: string): readonly (readonly string[])[] {
  const out = ['--out', folder.path('ra.xlsx')];
  return [
    ['check', path],
    ['report', path, '--section', '766@2025-05', ...out],
    ['template', '--set', '766', '--period', '2025-05', '--units', UNITS, '--with', path, ...out],
  ];
}

async function expectEachRefused(path: string, words: readonly string[]): Promise<void> {
  for (const args of readers(path)) await expectRefusal(folder, args, [path, ...words]);
}

describe('a file that cannot be read as a workbook is named, with what to do', () => {
  test('no such file', async () => {
    await expectEachRefused(folder.path('thang-5.xlsx'), ['Không có tệp', 'xem lại tên và thư mục']);
  });

  test('a folder', async () => {
    await expectEachRefused(folder.makeFolder('thang-5.xlsx'), ['Không đọc được tệp']);
  });

  const PNG = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    0x0d,
    0x49,
    0x48,
    0x44,
    0x52,
  );
  const OLE2 = new Uint8Array(1024);
  OLE2.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const NOISE = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104729) % 251);

  test.each<[string, () => Uint8Array]>([
    ['a text', () => strToU8('Đơn vị;Tháng 5\nUBND Phường 1;79,41\n')],
    ['a picture', () => PNG],
    ['an empty file', () => new Uint8Array()],
    ['half a file', () => workbooks.may.subarray(0, workbooks.may.length / 2)],
    ['noise', () => NOISE],
    ['an old .xls', () => OLE2],
    ['a zip of something else', () => zipSync({ 'ghi-chu.txt': strToU8('x') })],
  ])('%s', async (_what, bytes) => {
    const path = folder.write('thang-5.xlsx', bytes());
    await expectEachRefused(path, ['không phải sổ tính .xlsx đọc được', 'lưu lại thành .xlsx']);
  });

  test('a file that swells to more than can be opened', async () => {
    const blanks = new Uint8Array(12 * 1024 * 1024).fill(32);
    const bomb = zipSync({ '_rels/.rels': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': blanks });
    await expectEachRefused(folder.write('thang-5.xlsx', bomb), ['phình ra quá lớn', 'sổ tính mới']);
  });

  test('the sound files beside it do not help', async () => {
    const sound = folder.write('thang-5.xlsx', workbooks.mayAlone);
    const broken = folder.write('hong.xlsx', 'x');
    await expectRefusal(folder, ['check', sound, broken], [broken, 'không phải sổ tính']);
  });
});

describe('a workbook that holds nothing to read', () => {
  test('without a sheet of ours', async () => {
    const foreign = await resaved(workbooks.mayAlone, ([sheet]) => [
      {
        ...sheet!,
        name: 'Danh sách',
        names: [],
        merges: [],
        cells: [{ row: 0, column: 0, content: 'Họ tên' }],
      },
    ]);
    const path = folder.write('danh-sach.xlsx', foreign);
    for (const args of readers(path).slice(0, 2)) {
      await expectRefusal(folder, args, ['Không thấy biểu nhập nào', path, 'lệnh template']);
    }
    await expectRefusal(folder, readers(path)[2]!, ['không có biểu 766 của tháng 4/2025', 'hãy thêm tệp']);
  });

  test('with our lists alone', async () => {
    const unit = { code: 'NN', name: 'UBND thị xã Ngã Năm', kind: 'town', aliases: [] } as const;
    const workbook = new FileWorkbook();
    await workbook.writeSheets([layoutUnitListSheet({ parent: unit, units: [] }), layoutAcceptanceSheet([])]);
    const path = folder.write('danh-muc.xlsx', await workbook.toBytes());
    await expectRefusal(folder, ['check', path], ['Không thấy biểu nhập nào', path]);
  });

  test('without the sheet of the period asked for', async () => {
    const path = folder.write('thang-5.xlsx', workbooks.mayAlone);
    const report = (section: string) => [
      'report',
      path,
      '--section',
      section,
      '--out',
      folder.path('ra.xlsx'),
    ];
    await expectRefusal(folder, report('766@2025-06'), [
      'không có biểu 766 của tháng 6/2025',
      'hãy thêm tệp',
    ]);
    await expectRefusal(folder, report('766@2025-Q2'), ['không có biểu 766 của quý II/2025']);
    await expectRefusal(folder, report('766@2025-05:2025-03'), ['không có biểu 766 của tháng 3/2025']);
  });

  test('without the sheet of the period before, for a template', async () => {
    const path = folder.write('thang-5.xlsx', workbooks.mayAlone);
    const args = ['template', '--set', '766', '--period', '2025-07', '--units', UNITS, '--with', path];
    await expectRefusal(
      folder,
      [...args, '--out', folder.path('ra.xlsx')],
      ['không có biểu 766 của tháng 6/2025'],
    );
  });
});

describe('a JSON file that is not as it should be is named, with the place in it', () => {
  const report = (...more: readonly string[]) => [
    ...['report', folder.write('thang-5.xlsx', workbooks.mayAlone), '--out', folder.path('ra.xlsx')],
    ...more,
  ];

  test.each([
    ['no JSON', '{"sections": [', 'không phải JSON'],
    ['another shape', '[]', 'không đúng dạng'],
    ['no sections', '{"sections": []}', 'không đúng dạng'],
    ['a section without its period', '{"sections": [{"set": "766"}]}', 'không đúng dạng'],
    [
      'a word too much',
      '{"sections": [{"set": "766", "period": "2025-05", "layout": "day-du"}]}',
      'không đúng dạng',
    ],
  ])('a plan: %s', async (_what, text, says) => {
    const plan = folder.write('plan.json', text);
    await expectRefusal(folder, report('--plan', plan), [plan, says]);
  });

  test.each([
    ['an unknown set', '{"sections": [{"set": "767", "period": "2025-05"}]}', 'Không có bộ chỉ tiêu “767”'],
    ['an unknown period', '{"sections": [{"set": "766", "period": "5"}]}', 'Không hiểu kỳ “5”'],
  ])('a plan of %s', async (_what, text, words) => {
    await expectRefusal(folder, report('--plan', folder.write('plan.json', text)), [words]);
  });

  test.each([
    ['no JSON', 'khóa;người;ghi chú', 'không phải JSON'],
    ['another shape', '{"key": "a", "by": "b", "note": "c"}', 'không đúng dạng'],
    ['no name', '[{"key": "a", "by": " ", "note": "c"}]', 'không đúng dạng'],
    ['no note', '[{"key": "a", "by": "b"}]', 'không đúng dạng'],
  ])('acceptances: %s', async (_what, text, says) => {
    const accepted = folder.write('accepted.json', text);
    const words = [accepted, says];
    await expectRefusal(folder, report('--section', '766@2025-05', '--accepted', accepted), words);
    await expectRefusal(folder, ['check', folder.path('thang-5.xlsx'), '--accepted', accepted], words);
  });

  test('the place is said in the language asked for', async () => {
    const plan = folder.write('plan.json', '{"sections": [{"set": "766", "period": 5}]}');
    expect((await call(...report('--plan', plan))).err).toContain('sections.0.period: Đầu vào không hợp lệ');
    const english = await call(...report('--plan', plan, '--lang', 'en'));
    expect(english.err).toContain('sections.0.period: Invalid input');
  });

  test('files that are not there', async () => {
    const missing = folder.path('khong-co.json');
    await expectRefusal(folder, report('--plan', missing), ['Không có tệp', missing]);
    await expectRefusal(folder, report('--section', '766@2025-05', '--accepted', missing), [
      'Không có tệp',
      missing,
    ]);
  });
});
