import { targetCell } from '../../src/checks/target-cell';
import { countOf, findingsInForm, formSetOf, rateOf, toldInForm, wordsOf } from '../support/form-table';

const SET = formSetOf(
  [
    rateOf('TT', 'Hồ sơ trực tuyến', { target: '70%' }),
    rateOf('HL', 'Hài lòng', { target: 'trên 80%' }),
    wordsOf('NT', 'Nền tảng số', 'yes-no'),
    { ...wordsOf('PM', 'Phần mềm dùng chung', 'text'), target: 'Triển khai sử dụng' },
    countOf('SP', 'Sản phẩm OCOP', { target: 'Sản phẩm' }),
    rateOf('TD', 'Tự đặt'),
    wordsOf('T', 'Tự đặt kỳ sau'),
    wordsOf('T2', 'Kỳ sau, không kèm kết quả'),
    { ...rateOf('KG', 'Không giao'), target: '*' },
  ],
  [{ kind: 'target-surpassed', target: 'T', result: 'TD' }],
);

test('ô ghi 60%, bộ chỉ tiêu ghi 70%', () => {
  expect(toldInForm(targetCell, { set: SET, cells: {}, targets: { TT: '60%' } })).toEqual([
    {
      code: 'target-differs',
      severity: 'note',
      cell: 'C8',
      unit: 'GM',
      indicator: 'TT',
      details: { text: '60%', ofSet: '70%' },
    },
  ]);
});

test.each([
  [{ HL: '80%' }, { text: '80%', ofSet: 'trên 80%' }], // từ 80 trở lên không phải trên 80
  [{ TT: '' }, { text: '', ofSet: '70%' }],
  [{ PM: 'Có' }, { text: 'Có', ofSet: 'Triển khai sử dụng' }],
  [{ TT: 'tăng thêm 10%' }, { text: 'tăng thêm 10%', ofSet: '70%' }],
  [{ KG: '50%' }, { text: '50%', ofSet: '*' }],
])('khác bộ chỉ tiêu: %p', (targets, details) => {
  expect(toldInForm(targetCell, { set: SET, cells: {}, targets })).toMatchObject([
    { code: 'target-differs', details },
  ]);
});

test('chữ không số nào đối chiếu được, có hay không có chỉ tiêu của bộ', () => {
  const targets = { TT: 'khoảng 70%', TD: 'như năm trước' };
  expect(toldInForm(targetCell, { set: SET, cells: {}, targets })).toMatchObject([
    {
      code: 'target-unreadable',
      severity: 'note',
      cell: 'C8',
      details: { text: 'khoảng 70%', ofSet: '70%' },
    },
    { code: 'target-unreadable', cell: 'C13', details: { text: 'như năm trước', ofSet: null } },
  ]);
  expect(toldInForm(targetCell, { set: SET, cells: { T: 'theo kế hoạch của tỉnh' } })).toMatchObject([
    { code: 'target-unreadable', cell: 'D14', indicator: 'T' },
  ]);
  expect(toldInForm(targetCell, { set: SET, cells: { T2: 'theo kế hoạch của tỉnh' } })).toMatchObject([
    { code: 'target-unreadable', cell: 'D15', indicator: 'T2' },
  ]);
});

test.each([
  [{ TT: '70%' }],
  [{ TT: '≥ 70 %' }],
  [{ TT: 'tối thiểu 70%' }],
  [{ HL: 'Trên 80 %' }],
  [{ PM: 'triển khai  sử dụng' }],
  [{ SP: 'Sản phẩm' }], // như bộ chỉ tiêu: cột chỉ tiêu của văn bản ghi đơn vị tính
  [{ TD: '65%' }], // đơn vị tự đặt mức
  [{ TD: '' }],
  [{ NT: 'Có' }],
  [{ KG: '*' }],
  [{}],
])('không nói gì: %p', (targets: Readonly<Record<string, string>>) => {
  expect(findingsInForm(targetCell, { set: SET, cells: { T: '≥ 90%' }, targets })).toEqual([]);
});
