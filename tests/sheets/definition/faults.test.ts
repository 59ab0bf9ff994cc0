import type { DefinitionFault } from '../../../src/model/set/definition-problem';
import type { CellContent } from '../../../src/workbook/sheet-model';
import { OWN_SET } from '../../support/own-set';
import { problemsOf, typedOver, type Spot } from './edited-sheet';

const INDICATORS = 'CÁC CHỈ TIÊU';
const GENERAL = 'THÔNG TIN CHUNG CỦA BỘ CHỈ TIÊU';
const RULES = 'QUY TẮC KIỂM TRA';
const SENTENCES = 'MẪU CÂU BÁO CÁO';
const of = (row: string, column: string): Spot => ({ block: INDICATORS, row, column });
const general = (row: string): Spot => ({ block: GENERAL, row, column: 'Nội dung' });
const matrix = (row: string): Spot => ({ block: 'BIỂU NHIỀU ĐƠN VỊ', row, column: 'Nội dung' });
const section = (row: number, column: string): Spot => ({
  block: 'CÁC MỤC CỦA BÁO CÁO XẾP HẠNG',
  row,
  column,
});
const form = (row: string): Spot => ({ block: 'BIỂU MỘT ĐƠN VỊ', row, column: 'Nội dung' });
const formColumn = (row: number, column: string): Spot => ({
  block: 'CÁC CỘT CỦA BIỂU MỘT ĐƠN VỊ',
  row,
  column,
});
const formRow = (row: string | number, column: string): Spot => ({
  block: 'CÁC DÒNG CỦA BIỂU MỘT ĐƠN VỊ',
  row,
  column,
});
const rule = (row: number): Spot => ({ block: RULES, row, column: 'Nội dung quy tắc' });
const sentence = (row: number): Spot => ({ block: SENTENCES, row, column: 'Mẫu câu' });

type Case = readonly [what: string, spot: Spot, typed: CellContent, fault: DefinitionFault];

/** One thing typed wrongly, and what is said of that very cell. */
const ONE_CELL: readonly Case[] = [
  ['mã bộ có dấu', general('Mã bộ'), 'Bộ 766', { type: 'set-id-unreadable', text: 'Bộ 766' }],
  [
    'mã bộ quá dài cho tên trang',
    general('Mã bộ'),
    'chuyen-doi-so-xa',
    { type: 'set-id-unreadable', text: 'chuyen-doi-so-xa' },
  ],
  ['thiếu tên', general('Tên'), '', { type: 'missing-value', column: 'Tên' }],
  ['ngày không có', general('Hiệu lực từ'), '31/02/2026', { type: 'date-unreadable', text: '31/02/2026' }],
  ['năm thay cho ngày', general('Hiệu lực từ'), 2026, { type: 'date-unreadable', text: '2026' }],
  [
    'số dài hơn Excel giữ được',
    of('1.1', 'Lớn nhất'),
    '1'.repeat(18),
    { type: 'number-unreadable', text: '1'.repeat(18) },
  ],
  ['số khổng lồ', of('1.1', 'Lớn nhất'), 1e20, { type: 'number-unreadable', text: `1${'0'.repeat(20)}` }],
  [
    'kỳ lạ',
    general('Kỳ báo cáo'),
    'quý; tuần',
    { type: 'unknown-word', text: 'tuần', allowed: ['tháng', 'quý', '6 tháng', '9 tháng', 'năm'] },
  ],
  [
    'tên mục gõ sai',
    { block: GENERAL, row: 'Căn cứ', column: 'Mục' },
    'Căn cư pháp lý gì đó',
    { type: 'unknown-property', text: 'Căn cư pháp lý gì đó', nearest: null },
  ],
  ['mã lặp', of('HOP', 'Mã'), 'VB', { type: 'repeated-code', code: 'VB' }],
  ['mã có dấu cách', of('VB', 'Mã'), 'V B', { type: 'code-unreadable', text: 'V B' }],
  ['mã thành số', of('1.10', 'Mã'), 1.1, { type: 'code-as-number', text: '1.1' }],
  ['thiếu tên chỉ tiêu', of('VB', 'Tên'), '   ', { type: 'missing-value', column: 'Tên' }],
  [
    'loại lạ',
    of('1.1', 'Loại'),
    'tỷ số',
    {
      type: 'unknown-word',
      text: 'tỷ số',
      allowed: [
        'tỷ lệ %',
        'điểm',
        'số đếm',
        'có/không',
        'đánh giá',
        'chữ',
        'phân số',
        'ngày',
        'chỉ tiêu kỳ sau',
      ],
    },
  ],
  ['thiếu đơn vị tính', of('1.1', 'Đơn vị tính'), null, { type: 'missing-value', column: 'Đơn vị tính' }],
  ['số lẻ là chữ', of('1.1', 'Số lẻ'), 'hai', { type: 'number-unreadable', text: 'hai' }],
  ['số lẻ không nguyên', of('1.1', 'Số lẻ'), 1.5, { type: 'whole-number-needed', text: '1,5' }],
  ['số lẻ quá lớn', of('1.1', 'Số lẻ'), 7, { type: 'number-outside', text: '7', min: 0, max: 6 }],
  ['số hai nghĩa', of('1.1', 'Lớn nhất'), '1.686', { type: 'number-unreadable', text: '1.686' }],
  ['ô báo lỗi', of('1.1', 'Lớn nhất'), { error: '#REF!' }, { type: 'error-value', error: '#REF!' }],
  [
    'nhỏ nhất lớn hơn lớn nhất',
    of('DIEM', 'Nhỏ nhất'),
    10.5,
    { type: 'min-above-max', min: '10.5', max: '10' },
  ],
  [
    'chiều lạ',
    of('1.1', 'Chiều tốt'),
    'lên',
    { type: 'unknown-word', text: 'lên', allowed: ['cao là tốt', 'thấp là tốt'] },
  ],
  [
    'lựa chọn cho một số',
    of('1.1', 'Lựa chọn'),
    'Có|Không',
    { type: 'not-for-kind', column: 'Lựa chọn', kind: 'số đếm' },
  ],
  ['khoảng cho một chữ', of('VB', 'Nhỏ nhất'), 0, { type: 'not-for-kind', column: 'Nhỏ nhất', kind: 'chữ' }],
  [
    'phần không có',
    of('DIEM', 'Gồm các phần'),
    '1.1; 1.11',
    { type: 'unknown-code', code: '1.11', nearest: '1.1' },
  ],
  [
    'chỉ tiêu giao không rõ',
    of('1.1', 'Chỉ tiêu giao'),
    'khoảng 80%',
    { type: 'target-unreadable', text: 'khoảng 80%' },
  ],
  [
    'công thức sai',
    of('TYLE', 'Tính từ'),
    'DIEM / (1.1)',
    { type: 'formula', text: 'DIEM / (1.1)', problem: { type: 'number-unreadable', at: 9, text: '1.1' } },
  ],
  [
    'công thức với mã gõ sai',
    of('TYLE', 'Tính từ'),
    'DIEN × 10',
    { type: 'unknown-code', code: 'DIEN', nearest: 'DIEM' },
  ],
  ['công thức với chữ', of('TYLE', 'Tính từ'), 'VB × 10', { type: 'not-a-figure', code: 'VB' }],
  ['công thức gọi chính nó', of('TYLE', 'Tính từ'), 'TYLE + 1', { type: 'circle', codes: ['TYLE'] }],
  [
    'công thức của Excel',
    of('TYLE', 'Tính từ'),
    { formula: '=I18/I19', cached: 3 },
    { type: 'live-formula' },
  ],
  [
    'cột không có',
    matrix('Các cột'),
    'TYLE; 1.1; 1.10; TLE',
    { type: 'unknown-code', code: 'TLE', nearest: 'TYLE' },
  ],
  ['cột là chữ', matrix('Các cột'), '1.1; 1.10; TYLE; VB', { type: 'not-a-figure', code: 'VB' }],
  ['cột lặp', matrix('Các cột'), 'TYLE; TYLE', { type: 'placed-twice', code: 'TYLE' }],
  [
    'mục của chỉ tiêu không có',
    section(2, 'Mã chỉ tiêu'),
    'ABCD',
    { type: 'unknown-code', code: 'ABCD', nearest: null },
  ],
  [
    'chữ thay không có',
    section(1, 'Tiêu đề mục'),
    'Kết quả {quy}',
    {
      type: 'placeholder-unknown',
      text: '{quy}',
      allowed: ['{place}', '{area}', '{period}', '{periodKind}', '{year}', '{asOf}'],
    },
  ],
  [
    'mức không thấp dần',
    { block: 'XẾP MỨC THEO ĐIỂM', row: 2, column: 'Từ điểm' },
    95,
    { type: 'band-not-below', from: '95', before: '90.50' },
  ],
  ['khổ giấy lạ', form('Khổ giấy'), 'A3', { type: 'unknown-word', text: 'A3', allowed: ['dọc', 'ngang'] }],
  ['cột quá hẹp', formColumn(1, 'Độ rộng'), 2, { type: 'number-outside', text: '2', min: 4, max: 80 }],
  [
    'hai cột cùng vai trò',
    formColumn(6, 'Vai trò'),
    'chỉ tiêu giao',
    { type: 'column-twice', heading: 'Khó khăn, vướng mắc' },
  ],
  ['mã chỉ khác chữ hoa', of('HOP', 'Mã'), 'vb', { type: 'repeated-code', code: 'vb' }],
  [
    'ký hiệu có dấu',
    formColumn(5, 'Ký hiệu số liệu'),
    'Năm sau',
    { type: 'facet-unreadable', text: 'Năm sau' },
  ],
  [
    'ký hiệu cho cột ghi chú',
    formColumn(6, 'Ký hiệu số liệu'),
    'result',
    { type: 'not-for-kind', column: 'Ký hiệu số liệu', kind: 'ghi chú' },
  ],
  ['dòng lặp mã', formRow('r4', 'Mã dòng'), 'r3', { type: 'repeated-code', code: 'r3' }],
  [
    'chỉ tiêu ở hai dòng',
    formRow('r4', 'Mã chỉ tiêu: result'),
    'TYLE',
    { type: 'placed-twice', code: 'TYLE' },
  ],
  ['nhóm có mã', formRow(1, 'Mã dòng'), 'g1', { type: 'not-for-kind', column: 'Mã dòng', kind: 'nhóm' }],
  ['số thứ tự thành số', formRow('1.10', 'Số thứ tự in'), 1.1, { type: 'code-as-number', text: '1.1' }],
  [
    'quy tắc không so sánh',
    rule(1),
    '[1.1] + [1.10]',
    { type: 'formula', text: '[1.1] + [1.10]', problem: { type: 'comparison-missing', at: 15 } },
  ],
  [
    'tổng của mã không có',
    rule(1),
    '[1.10] = SUM([1.1]; HS.TC)',
    { type: 'unknown-code', code: 'HS.TC', nearest: null },
  ],
  [
    'lũy kế thiếu một mã',
    rule(2),
    '1.1',
    { type: 'rule-unreadable', text: '1.1', example: 'HSSK.TANG; HSSK.LUYKE' },
  ],
  [
    'chung mẫu số thiếu số đếm',
    rule(3),
    'TYLE; DIEM',
    {
      type: 'rule-unreadable',
      text: 'TYLE; DIEM',
      example: 'VNEID.TYLE: VNEID.LUYKE; HSSK.TYLE: HSSK.LUYKE',
    },
  ],
  [
    'cùng nội dung với mã không có',
    rule(4),
    'KHCN; VB2',
    { type: 'unknown-code', code: 'VB2', nearest: 'VB' },
  ],
  [
    'câu không đóng ngoặc',
    sentence(2),
    'Xã họp {HOP.',
    { type: 'sentence', problem: { type: 'unclosed-placeholder', position: 8, near: '{' } },
  ],
  [
    'câu nói chỉ tiêu không có',
    sentence(2),
    'Xã họp {HOPP}.',
    { type: 'unknown-code', code: 'HOPP', nearest: 'HOP' },
  ],
  ['ô quá dài', of('VB', 'Tên'), 'x'.repeat(2001), { type: 'text-too-long', length: 2001, limit: 2000 }],
];

test.each(ONE_CELL)('%s', async (_, spot, content, fault) => {
  const { model, cells } = typedOver(OWN_SET, [[spot, content]]);
  expect(await problemsOf(model)).toContainEqual({ cell: cells[0], fault });
});

/** A code that changes is missed by whoever calls it; a set's own name, too, by nothing. */
const FOLLOWED_TYPES: readonly DefinitionFault['type'][] = [
  'repeated-code',
  'code-unreadable',
  'code-as-number',
  'unknown-code',
  'unknown-property',
  'placed-twice',
  'facet-unreadable',
];
const FOLLOWED: ReadonlySet<string> = new Set(FOLLOWED_TYPES);

/** Faults of a cell that leave nothing else to complain of: no cry follows from another. */
test.each(ONE_CELL.filter(([, , , { type }]) => !FOLLOWED.has(type)))(
  '%s: chỉ báo một lần',
  async (_, spot, content) => {
    const { model } = typedOver(OWN_SET, [[spot, content]]);
    expect(await problemsOf(model)).toHaveLength(1);
  },
);

test('mã 1.10 gõ thành số: báo ở ô ấy một lần, và ở mỗi chỗ gọi 1.10', async () => {
  const { model, cells } = typedOver(OWN_SET, [[of('1.10', 'Mã'), 1.1]]);
  const problems = await problemsOf(model);
  expect(problems.filter(({ cell }) => cell === cells[0]).map(({ fault }) => fault.type)).toEqual([
    'code-as-number',
  ]);
  expect(problems.slice(1).map(({ fault }) => fault)).toEqual(
    Array.from({ length: 8 }, () => ({ type: 'unknown-code', code: '1.10', nearest: '1.1' })),
  );
});

test('giá trị khi 0/0 mà không có công thức: ô trống là ô công thức', async () => {
  const { model } = typedOver(OWN_SET, [[of('DIEM', 'Khi 0/0'), 5]]);
  const [cell] = typedOver(OWN_SET, [[of('DIEM', 'Tính từ'), '']]).cells;
  expect(await problemsOf(model)).toEqual([{ cell, fault: { type: 'missing-value', column: 'Tính từ' } }]);
});

test('chỉ tiêu giao có hai cách đọc', async () => {
  const { model, cells } = typedOver(OWN_SET, [
    [of('DIEM', 'Chỉ tiêu giao'), '1.686'],
    [of('DIEM', 'Số lẻ'), 3],
    [of('DIEM', 'Lớn nhất'), 5000],
  ]);
  expect(await problemsOf(model)).toEqual([
    { cell: cells[0], fault: { type: 'target-ambiguous', text: '1.686' } },
  ]);
});

test('vòng tròn kể các mã theo thứ tự', async () => {
  const { model, cells } = typedOver(OWN_SET, [
    [of('TYLE', 'Tính từ'), 'DIEM × 2'],
    [of('DIEM', 'Tính từ'), '[1.1] + 1'],
    [of('1.1', 'Tính từ'), 'TYLE − 1'],
  ]);
  expect(await problemsOf(model)).toEqual([
    { cell: cells[2], fault: { type: 'circle', codes: ['1.1', 'TYLE', 'DIEM'] } },
  ]);
});

test('hai trăm lỗi cùng lúc được báo đủ, mỗi lỗi ở ô của nó', async () => {
  const many = {
    ...OWN_SET,
    indicators: [
      ...OWN_SET.indicators,
      ...Array.from({ length: 200 }, (_, index) => ({
        ...OWN_SET.indicators[0]!,
        code: `M${index}`,
        computed: { from: `M${index}X9 / KHONGCO` },
      })),
    ],
  };
  const { model } = typedOver(many, []);
  const problems = await problemsOf(model);
  expect(problems).toHaveLength(400);
  expect(new Set(problems.map(({ cell }) => cell)).size).toBe(200);
});
