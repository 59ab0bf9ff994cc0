import fc from 'fast-check';
import { serialFromDate } from '../../../src/model/excel-date';
import { readEntrySheet } from '../../../src/sheets/read-entry-sheet';
import { readRegisterSheet } from '../../../src/sheets/register/register-reading';
import { isHeadingRow } from '../../../src/sheets/register/recognise-register';
import type { CellContent, SheetModel } from '../../../src/workbook/sheet-model';
import { H1_2023, VINH_LOC } from '../../support/register-table';
import {
  copyColumn,
  gridOf,
  insertColumns,
  insertRows,
  moveColumn,
  removeColumn,
  removeRow,
  renamed,
  type,
  withoutNames,
} from '../sheet-edits';
import { columnTexts, faults, filledSheet, readBack, toCnscdSheet, vanBanSheet } from './register-sheets';

const NUMBERS = ['236/QĐ-UBND', '382/UBND-VHTT', '473/UBND-VHTT', '1151/UBND-VHTT', '102/KH-UBND'];
/** The hidden row of keys. */
const KEYS = 5;

describe('đọc lại biểu đã điền', () => {
  test('đủ đơn vị, kỳ, các bản ghi với ô của chúng', async () => {
    const reading = await readBack(filledSheet());
    expect(faults(reading)).toEqual([]);
    expect(reading.table).toMatchObject({
      sheet: 'van-ban 6T-2023',
      unit: VINH_LOC,
      period: H1_2023,
      asOf: null,
    });
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
    expect(reading.table!.records[2]!.cells.get('ngay-ban-hanh')).toEqual({
      cell: 'D10',
      text: '28/2/2023',
      value: { type: 'date', date: { year: 2023, month: 2, day: 28 }, written: '28/2/2023' },
      content: '28/2/2023',
    });
  });

  test('biểu trống không có bản ghi nào và không có lỗi', async () => {
    for (const model of [vanBanSheet(), toCnscdSheet()]) {
      const reading = await readBack(model);
      expect(reading.table?.records).toEqual([]);
      expect(faults(reading)).toEqual([]);
    }
  });

  test('ngày của Excel đọc thành ngày, chữ hiện dd/mm/yyyy', async () => {
    const typed = type(vanBanSheet(), 'D8', serialFromDate({ year: 2023, month: 4, day: 10 }));
    const reading = await readBack(type(typed, 'C8', '102/KH-UBND'));
    expect(columnTexts(reading, 'ngay-ban-hanh')).toEqual(['10/04/2023']);
  });

  test('ngày tính đến', async () => {
    const sheet = vanBanSheet([], { asOf: { year: 2023, month: 6, day: 15 } });
    expect((await readBack(sheet)).table?.asOf).toEqual({ year: 2023, month: 6, day: 15 });
    expect(faults(await readBack(type(sheet, 'C5', 'giữa tháng 6')))).toEqual(['as-of-unreadable C5']);
  });

  test('mọi danh sách ghi ra đều đọc lại được như cũ', async () => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `a${text.trim()}b`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { maxLength: 40 }), async (pairs) => {
        const records = pairs.map(
          ([number, subject]) =>
            new Map([
              ['so-ky-hieu', number],
              ['trich-yeu', subject],
            ]),
        );
        const reading = await readBack(vanBanSheet(records));
        expect(columnTexts(reading, 'so-ky-hieu')).toEqual(pairs.map(([number]) => number));
        expect(columnTexts(reading, 'trich-yeu')).toEqual(pairs.map(([, subject]) => subject));
      }),
      { numRuns: 20 },
    );
  });
});

describe('người dùng sửa trang', () => {
  test('chèn dòng, cột ở trên và bên trái', async () => {
    const edited = insertColumns(insertRows(filledSheet(), 2, 3), 0, 2);
    const reading = await readBack(edited);
    expect(faults(reading)).toEqual([]);
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
  });

  test('dời cột, thêm cột riêng: cột theo khóa, không theo chỗ', async () => {
    const moved = moveColumn(filledSheet(), 5, 1);
    const withOwn = type(type(moved, 'H7', 'Người soạn'), 'H8', 'Lê Thị Hoa');
    const reading = await readBack(withOwn);
    expect(faults(reading)).toEqual([]);
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
    expect(columnTexts(reading, 'trich-yeu')[1]).toBe(
      'viết bài giới thiệu điển hình thực hiện chuyển đổi số',
    );
  });

  test('dòng trống xen giữa được bỏ qua, dòng ngoài phần kẻ vẫn được đọc', async () => {
    const sparse = insertRows(filledSheet(), 9, 4);
    const far = type(type(sparse, 'C90', '9/TB-UBND'), 'F90', 'thông báo lịch');
    expect(columnTexts(await readBack(far), 'so-ky-hieu')).toEqual([...NUMBERS, '9/TB-UBND']);
  });

  test('chữ ký dưới bảng không phải bản ghi, và được nói ra', async () => {
    const reading = await readBack(type(filledSheet(), 'F16', 'Người lập biểu'));
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
    expect(faults(reading)).toEqual(['stray-row F16']);
  });

  test('tiêu đề lặp lại giữa bảng, như khi dán từ nhiều trang in, không phải bản ghi', async () => {
    const repeated = [
      'Loại văn bản',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Trích yếu',
      'Ghi chú',
    ].reduce(
      (sheet: SheetModel, heading, index) => type(sheet, `${'BCDEFG'.charAt(index)}14`, heading),
      filledSheet(),
    );
    const reading = await readBack(repeated);
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
    expect(isHeadingRow(await gridOf(repeated), 7, reading.layout)).toBe(false);
  });

  test('cột bắt buộc bị xóa là lỗi, cột ghi chú thì không', async () => {
    expect(faults(await readBack(removeColumn(filledSheet(), 5)))).toEqual(['register-column-missing']);
    expect(faults(await readBack(removeColumn(filledSheet(), 6)))).toEqual([]);
  });

  test('cột bị chép thành hai, tiêu đề bị đổi', async () => {
    expect(faults(await readBack(copyColumn(filledSheet(), 2, 7)))).toEqual(['register-column-repeated H7']);
    const reading = await readBack(type(filledSheet(), 'C7', 'Số đến'));
    expect(faults(reading)).toEqual(['register-heading-disagrees C7']);
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
  });

  test('xóa tên đơn vị', async () => {
    expect((await readBack(type(filledSheet(), 'C3', null))).table?.unit).toEqual({ code: 'VL', name: '' });
  });
});

describe('kỳ', () => {
  test('chép trang kỳ trước rồi chỉ đổi ô kỳ: ô là chính, chỗ khác nói khác thì báo', async () => {
    const reading = await readBack(type(filledSheet(), 'C4', '6 tháng cuối năm 2023'));
    expect(reading.table?.period.id).toBe('2023-H2');
    expect(reading.findings).toMatchObject([
      {
        code: 'period-disagrees',
        details: {
          elsewhere: [
            { where: 'tag', period: '2023-H1' },
            { where: 'title', period: '2023-H1' },
            { where: 'tab', period: '2023-H1' },
          ],
        },
      },
    ]);
  });

  test('tên trang không nói gì về kỳ thì không sao', async () => {
    expect(faults(await readBack(renamed(filledSheet(), 'Văn bản đi')))).toEqual([]);
  });

  test.each([['kỳ này'], [null]] as readonly (readonly [CellContent])[])(
    'ô kỳ là %p: không đọc được',
    async (content) => {
      const reading = await readBack(type(filledSheet(), 'C4', content));
      expect(reading.table).toBeNull();
      expect(faults(reading)).toEqual(['period-unreadable C4']);
    },
  );
});

describe('mất phần ẩn', () => {
  const lost = withoutNames(removeRow(filledSheet(), KEYS));

  test('nhận ra theo tiêu đề cột, và nói ra', async () => {
    const reading = await readBack(lost);
    expect(faults(reading)).toEqual(['keys-recovered']);
    expect(reading.table).toMatchObject({ unit: { code: '', name: 'UBND huyện Vĩnh Lộc' }, period: H1_2023 });
    expect(columnTexts(reading, 'so-ky-hieu')).toEqual(NUMBERS);
  });

  test('chỉ mất tên vùng thì khóa ẩn vẫn đủ', async () => {
    expect(faults(await readBack(withoutNames(filledSheet())))).toEqual([]);
  });

  test('danh sách riêng của cơ quan với tiêu đề quen thuộc cũng đọc được, kỳ lấy từ tên bảng', async () => {
    const own: SheetModel = {
      ...vanBanSheet(),
      name: 'Sheet1',
      names: [],
      merges: [],
      cells: [
        { row: 0, column: 0, content: 'Danh sách văn bản ban hành 6 tháng đầu năm 2023' },
        ...['TT', 'Thể loại', 'Số hiệu', 'Ngày, tháng, năm', 'Nội dung'].map((content, column) => ({
          row: 2,
          column,
          content,
        })),
        ...[1, 'Công văn', '382/UBND-VHTT', '20/02/2023', 'viết bài'].map((content, column) => ({
          row: 3,
          column,
          content,
        })),
      ],
    };
    const reading = await readBack(own);
    expect(reading.table?.period.id).toBe('2023-H1');
    expect(columnTexts(reading, 'trich-yeu')).toEqual(['viết bài']);
    expect(faults(reading)).toEqual(['keys-recovered']);
  });
});

describe('trang khác', () => {
  test('trang trống, trang có vài tiêu đề giống nhau không phải danh sách', async () => {
    const some: SheetModel = {
      ...vanBanSheet(),
      names: [],
      merges: [],
      cells: ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'].map((content, column) => ({
        row: 0,
        column,
        content,
      })),
    };
    expect(readRegisterSheet(await gridOf(some))).toBeNull();
    expect(readRegisterSheet(await gridOf({ ...some, cells: [] }))).toBeNull();
  });

  test('danh sách không bị nhận nhầm là biểu chỉ số', async () => {
    expect(readEntrySheet(await gridOf(filledSheet()))).toBeNull();
    expect(readEntrySheet(await gridOf(withoutNames(removeRow(filledSheet(), KEYS))))).toBeNull();
  });

  test('định nghĩa khác với khi lập biểu là lỗi', async () => {
    const older = type(
      filledSheet(),
      'A6',
      `so-chi-so|register|1|van-ban|2020-03-05|0000000000000000|2023-H1|VL`,
    );
    expect(faults(await readBack(older))).toEqual(['set-changed']);
  });
});
