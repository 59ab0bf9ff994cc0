import { decimal } from '../../../src/model/decimal';
import { finding } from '../../../src/model/finding';
import { HALF_OF_2023, type TypedForm } from '../../support/filled-form';
import { ANNEX_1, ANNEX_2, CAP_HUYEN, CAP_XA, NINH_KHANG, resultsOf, VINH_LOC } from '../../support/vinh-loc';
import { rowContents, textsOf, writtenRows } from '../cells';
import { headerRow, printed, tableRows } from './form-reports';

const AT = { unit: VINH_LOC, period: HALF_OF_2023, asOf: { year: 2023, month: 6, day: 15 } };
const DISTRICT: TypedForm = { ...AT, set: CAP_HUYEN, values: resultsOf(ANNEX_1) };
const COMMUNES: TypedForm = { ...AT, set: CAP_XA, values: resultsOf(ANNEX_2) };

test('thêm cột Đánh giá: tự ghi "Đạt" mà không có số thì nói rõ', () => {
  const rows = tableRows(printed(DISTRICT, { layout: 'full' }), 'TT');
  const judgements: unknown = Object.fromEntries(rows.map((row) => [row[0], row[5]]));
  expect(judgements).toEqual({
    '1': null,
    '1.1': 'Chưa đạt',
    '2': null,
    '2.1': 'Đạt',
    '2.2': 'Đạt – tự đánh giá, không có số liệu',
    '2.3': 'Chưa đạt – tự đánh giá, không có số liệu',
    '2.4': 'Đạt',
    '2.5': 'Đạt',
    '2.6': 'Đạt',
    '2.7': 'Chưa đủ căn cứ',
    '3': null,
    '3.1': 'Chưa đạt – tự đánh giá, không có số liệu',
    '3.2': 'Đạt',
    '3.3': 'Chưa đủ căn cứ',
    '4': null,
    '4.1': 'Đạt – tự đánh giá, không có số liệu',
    '4.2': 'Chưa đạt – tự đánh giá, không có số liệu',
    '4.3': 'Chưa đủ căn cứ',
  });
});

test('chỉ tiêu không giao thì không đánh giá', () => {
  const rows = tableRows(printed(COMMUNES, { layout: 'full' }), 'TT');
  expect(rows.find(([ordinal]) => ordinal === '1.11')?.[6]).toBe('–');
});

test('dưới bảng: đếm theo nhóm bằng chữ và thành bảng, hoàn thành hay chưa, vì sao chưa đủ căn cứ', () => {
  const lines = textsOf(printed(COMMUNES, { layout: 'full' }));
  expect(lines).toEqual(
    expect.arrayContaining([
      '- Chính quyền số: 10 chỉ tiêu, đạt 7 (trong đó 4 tự đánh giá, không có số liệu), chưa đạt 2 (trong đó 1 tự đánh giá, không có số liệu), chưa đủ căn cứ 1, không đánh giá 1.',
      '- Kinh tế số: 06 chỉ tiêu, đạt 3 (trong đó 1 tự đánh giá, không có số liệu), chưa đạt 3 (trong đó 3 tự đánh giá, không có số liệu).',
      '- Chưa hoàn thành (hoàn thành khi đạt mọi chỉ tiêu được giao; đạt 26/35, 74,29%).',
      '- Chưa đủ căn cứ: 1.6 (kết quả bằng chữ, chỉ tiêu bằng số).',
    ]),
  );
  const rows = writtenRows(printed(COMMUNES, { layout: 'full' }));
  const first = rows.findIndex(([name]) => name === 'Nhóm chỉ tiêu');
  expect(rows.slice(first, first + 6)).toEqual([
    [
      'Nhóm chỉ tiêu',
      'Số chỉ tiêu',
      'Đạt (trong đó tự đánh giá)',
      'Chưa đạt (trong đó tự đánh giá)',
      'Chưa đủ căn cứ',
    ],
    ['Chính quyền số', '10', '7 (4)', '2 (1)', '1'],
    ['Kinh tế số', '6', '3 (1)', '3 (3)', '0'],
    ['Xã hội số', '11', '9 (5)', '2 (2)', '0'],
    ['Hạ tầng số', '8', '7 (3)', '1 (1)', '0'],
    ['Tổng số', '35', '26 (13)', '8 (7)', '1'],
  ]);
});

test('quy tắc hoàn thành do tỉnh đặt được in cùng kết luận', () => {
  const settings = { completion: { type: 'share', atLeastPercent: decimal('70') }, increase: null } as const;
  expect(textsOf(printed(COMMUNES, { layout: 'full', settings }))).toContain(
    '- Hoàn thành (hoàn thành khi đạt từ 70% số chỉ tiêu được giao trở lên; đạt 26/35, 74,29%).',
  );
});

describe('tăng/giảm so với kỳ trước', () => {
  const earlier: TypedForm = {
    ...DISTRICT,
    period: '2022-H2',
    values: { '2.5': '98,5%', '3.3': 15, '2.4': 'Đạt' },
  };
  const changes = (model: ReturnType<typeof printed>): unknown =>
    Object.fromEntries(tableRows(model, 'TT').map((row) => [row[0], row[6]]));

  test('tỷ lệ theo điểm %, số lượng theo số lượng; không có số kỳ trước thì gạch ngang', () => {
    const model = printed(DISTRICT, { layout: 'full', earlier });
    expect(rowContents(model, headerRow(model, 'TT')).at(-1)).toBe('Tăng/giảm so với 6 tháng cuối năm 2022');
    expect(changes(model)).toMatchObject({
      '2.5': '+1,5 điểm %',
      '3.3': '−2',
      '2.4': '–',
      '2.6': '–',
      '4.1': '–',
    });
  });

  test('số kỳ trước gõ trên chính biểu cũng dùng được', () => {
    const typed = { ...DISTRICT, previous: { '2.5': '98,5%' } };
    expect(changes(printed(typed, { layout: 'full' }))).toMatchObject({ '2.5': '+1,5 điểm %' });
  });

  test('không biết số nào của kỳ trước thì không có cột', () => {
    const model = printed(DISTRICT, { layout: 'full' });
    expect(rowContents(model, headerRow(model, 'TT'))).toHaveLength(6);
  });
});

describe('đúng mẫu', () => {
  test('không có cột và dòng nào về đánh giá', () => {
    const texts = textsOf(printed(COMMUNES)).join('\n');
    expect(texts).not.toContain('Đánh giá');
    expect(texts).not.toContain('tự đánh giá');
  });

  test('ghi chú nói của đơn vị nào, kỳ nào, tính đến ngày nào, và nghĩa của dấu sao', () => {
    expect(textsOf(printed(COMMUNES)).slice(-3)).toEqual([
      'Ghi chú:',
      '- UBND huyện Vĩnh Lộc, 6 tháng đầu năm 2023; số liệu tính đến ngày 15/6/2023; nguồn: Báo cáo của UBND cấp xã.',
      '- *: không giao chỉ tiêu.',
    ]);
  });
});

test('cảnh báo gom theo loại, lỗi đã chấp nhận có tên người chấp nhận', () => {
  const place = { sheet: 'cap-huyen', indicator: { code: '2.5', name: 'Hài lòng' } };
  const found = finding(
    'set-changed',
    { sheet: 'cap-huyen' },
    { set: 'cấp huyện', effectiveFrom: '2022-05-03' },
  );
  const texts = textsOf(
    printed(DISTRICT, {
      section: {
        warnings: [
          finding('blank', place, {}),
          finding('blank', { ...place, indicator: { code: '2.6', name: 'Định danh' } }, {}),
        ],
        accepted: [{ finding: found, acceptance: { key: 'k', by: 'Trần Thị B', note: 'chỉ đổi tên gọi' } }],
      },
    }),
  );
  expect(texts.some((text) => text.endsWith(': Hài lòng; Định danh.'))).toBe(true);
  expect(texts.some((text) => text.endsWith('Đã chấp nhận: Trần Thị B – chỉ đổi tên gọi.'))).toBe(true);
});

test('nhiều đơn vị cùng báo cáo: mỗi đơn vị một trang, có tên đơn vị dưới tiêu đề', () => {
  const model = printed({ ...COMMUNES, unit: NINH_KHANG }, { section: { isOneOfSeveral: true } });
  expect(model.name).toBe('BC cap-xa 6T-2023 VL.03');
  expect(textsOf(model)).toContain('(UBND xã Ninh Khang, 6 tháng đầu năm 2023)');
});

test('mã đơn vị dài hay có dấu cấm thì tên trang vẫn là tên Excel nhận', () => {
  const unit = { ...NINH_KHANG, code: 'H21/217/000.00.00.00.99' };
  const model = printed({ ...COMMUNES, unit }, { section: { isOneOfSeveral: true } });
  expect(model.name).toMatch(/^B.* 6T-2023 H21-217-0/);
  expect(model.name.length).toBeLessThanOrEqual(31);
});
