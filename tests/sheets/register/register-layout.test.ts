import { validateSheets } from '../../../src/workbook/validate-model';
import { rangeText } from '../../../src/workbook/address';
import { CalculatedWorkbook } from '../calculated-workbook';
import { asText, cellAt, contentAt, rowContents, styleAt } from '../cells';
import { filledSheet, toCnscdSheet, vanBanSheet } from './register-sheets';

describe('biểu nhập danh sách văn bản', () => {
  const sheet = vanBanSheet();

  test('tên trang, tiêu đề, căn cứ, đơn vị, kỳ', () => {
    expect(sheet.name).toBe('van-ban 6T-2023');
    expect(contentAt(sheet, 'A1')).toBe('NHẬP DANH SÁCH VĂN BẢN BAN HÀNH 6 THÁNG ĐẦU NĂM 2023');
    expect(asText(contentAt(sheet, 'A2'))).toContain('Nghị định số 30/2020/NĐ-CP');
    expect(contentAt(sheet, 'C3')).toBe('UBND huyện Vĩnh Lộc');
    expect(contentAt(sheet, 'C4')).toBe('6 tháng đầu năm 2023');
    expect(contentAt(sheet, 'C5')).toBeNull();
  });

  test('tiêu đề cột, cột phải điền có dấu sao', () => {
    const headings = rowContents(sheet, 6).map((heading) => asText(heading).replace('\u00a0', ' '));
    expect(headings).toEqual([
      'STT',
      'Loại văn bản *',
      'Số, ký hiệu *',
      'Ngày ban hành *',
      'Cơ quan ban hành',
      'Trích yếu *',
      'Ghi chú',
    ]);
  });

  test('dòng khóa ẩn nói mỗi cột là gì', () => {
    expect(sheet.rows.find(({ row }) => row === 5)?.hidden).toBe(true);
    expect(asText(contentAt(sheet, 'A6'))).toMatch(
      /^so-chi-so\|register\|1\|van-ban\|2020-03-05\|[0-9a-f]{16}\|2023-H1\|VL$/,
    );
    expect(contentAt(sheet, 'C6')).toBe('column:so-ky-hieu');
  });

  test('30 dòng kẻ, 500 dòng có sẵn định dạng', () => {
    expect(styleAt(sheet, 'C37').border?.bottom).toBeDefined();
    expect(styleAt(sheet, 'C38').border).toBeUndefined();
    expect(styleAt(sheet, 'C507').numberFormat).toBe('@');
    expect(cellAt(sheet, 'C508')).toBeUndefined();
  });

  test('số, ký hiệu là chữ; ngày viết dd/mm/yyyy trên mọi máy', () => {
    expect(styleAt(sheet, 'C8').numberFormat).toBe('@');
    expect(styleAt(sheet, 'D8').numberFormat).toBe('dd\\/mm\\/yyyy');
  });

  test('thả xuống các loại văn bản trên 500 dòng, từ khác chỉ bị hỏi lại', () => {
    const [kinds] = sheet.validations;
    expect(rangeText(kinds!.range)).toBe('B8:B507');
    expect(kinds!.rule).toMatchObject({
      type: 'list',
      values: expect.arrayContaining(['Quyết định', 'Công văn']) as unknown,
    });
    expect(kinds!.error?.style).toBe('warning');
  });

  test('cố định tiêu đề khi cuộn và lặp lại khi in', () => {
    expect(sheet.freeze).toEqual({ rows: 7, columns: 1 });
    expect(sheet.page).toMatchObject({ orientation: 'landscape', titleRows: { first: 6, last: 6 } });
  });

  test('ghi được vào sổ tính', () => {
    for (const model of [sheet, filledSheet(), toCnscdSheet()])
      expect(() => {
        validateSheets([model], []);
      }).not.toThrow();
  });
});

describe('biểu gửi cho đơn vị', () => {
  const sheet = vanBanSheet([], { use: 'hand-out' });

  test('được bảo vệ, không mật khẩu; biểu của mình thì không', () => {
    expect(sheet.protection?.allow).toContain('select-unlocked-cells');
    expect(vanBanSheet().protection).toBeUndefined();
  });

  test('mở các ô của 500 dòng, đơn vị và kỳ; khóa tiêu đề và STT', () => {
    const isLocked = (address: string) => styleAt(sheet, address).locked !== false;
    expect(['B8', 'G8', 'F507', 'C3', 'C4', 'C5'].filter(isLocked)).toEqual([]);
    expect(['A1', 'A6', 'B7', 'A8'].filter((address) => !isLocked(address))).toEqual([]);
  });

  test('có ô “Lần gửi” ở cuối dòng ngày, gõ được, bắt đầu từ 1; biểu của mình thì không', () => {
    expect([contentAt(sheet, 'F5'), contentAt(sheet, 'G5')]).toEqual(['Lần gửi:', 1]);
    expect(styleAt(sheet, 'G5').locked).toBe(false);
    expect(sheet.merges.map(rangeText)).toContain('E3:G4');
    expect(contentAt(vanBanSheet(), 'F5')).toBeNull();
  });
});

describe('danh sách tổ công nghệ số cộng đồng', () => {
  const sheet = toCnscdSheet();

  test('điện thoại là chữ để giữ số 0 đứng đầu', () => {
    expect(styleAt(sheet, 'E8').numberFormat).toBe('@');
  });

  test('có hay không chọn từ hai từ', () => {
    expect(sheet.validations[6]).toMatchObject({
      rule: { type: 'list', values: ['Có', 'Không'] },
      error: { style: 'stop' },
    });
  });
});

describe('công thức STT trong một chương trình bảng tính', () => {
  const [{ name }, ordinals] = [
    filledSheet(),
    (workbook: CalculatedWorkbook) =>
      Array.from({ length: 9 }, (_, index) => workbook.valueAt('van-ban 6T-2023', 7 + index, 0)),
  ];

  test('đánh số các dòng có nội dung và bằng giá trị ghi sẵn', () => {
    const workbook = CalculatedWorkbook.of([filledSheet()]);
    expect(ordinals(workbook)).toEqual([1, 2, 3, 4, 5, '', '', '', '']);
    const cached = filledSheet()
      .cells.filter(({ column, row }) => column === 0 && row >= 7 && row < 16)
      .map(({ content }) =>
        content !== null && typeof content === 'object' && 'formula' in content ? content.cached : content,
      );
    expect(cached).toEqual([1, 2, 3, 4, 5, '', '', '', '']);
  });

  test('bỏ qua dòng trống ở giữa, và chạy tiếp khi gõ thêm', () => {
    const workbook = CalculatedWorkbook.of([filledSheet()]);
    workbook.clear(name, 'B9:G9');
    workbook.type(name, 'C14', '9/TB-UBND');
    expect(ordinals(workbook)).toEqual([1, '', 2, 3, 4, '', 5, '', '']);
  });
});
