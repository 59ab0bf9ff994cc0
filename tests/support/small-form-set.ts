import { asFormSet, indicatorSetSchema, type FormSet } from '../../src/model/indicator-set';

const named = (code: string, vi: string) => ({ code, name: { vi, en: vi } });
const count = (code: string, vi: string) => ({
  ...named(code, vi),
  unitOfMeasure: 'người',
  kind: 'count' as const,
  decimals: 0,
  range: { min: '0', max: '1000000' },
});

/** A form with every kind of cell: counts, a computed rate, a figure that may be told in words, and all kinds of words. */
export const SMALL_FORM: FormSet = asFormSet(
  indicatorSetSchema.parse({
    id: 'bieu-nho',
    effectiveFrom: '2025-01-01',
    title: { vi: 'Biểu nhỏ', en: 'A small form' },
    shortTitle: { vi: 'Biểu nhỏ', en: 'A small form' },
    legalSource: 'Kế hoạch số 1/KH-UBND',
    source: 'Các xã',
    periodKinds: ['month'],
    statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
    indicators: [
      count('DS', 'Dân số trưởng thành'),
      { ...count('CKS.TANG', 'Chữ ký số: tăng'), range: { min: '-1000', max: '1000000' } },
      { ...count('CKS.LUYKE', 'Chữ ký số: lũy kế'), jump: '1000' },
      {
        ...named('CKS.TYLE', 'Chữ ký số: tỷ lệ'),
        unitOfMeasure: '%',
        kind: 'percent',
        decimals: 2,
        range: { min: '0', max: '100' },
        computed: { from: 'CKS.LUYKE / DS × 100' },
      },
      {
        ...named('HOSO', 'Hồ sơ trực tuyến'),
        unitOfMeasure: '%',
        kind: 'percent',
        decimals: 2,
        range: { min: '0', max: '100' },
        target: 'trên 60%',
        accepts: ['bound', 'verdict'],
      },
      { ...named('KENH', 'Kênh giao tiếp số'), kind: 'yes-no', target: 'Có' },
      { ...named('TRANG', 'Trang thông tin'), kind: 'verdict', choices: ['Đạt', 'Chưa đạt', 'Mức độ 2'] },
      { ...named('TO', 'Tổ công nghệ số'), kind: 'fraction' },
      { ...named('NGAY', 'Ngày ban hành'), kind: 'date' },
      { ...named('TIN', 'Tần suất tin bài'), kind: 'text' },
      { ...named('MUCTIEU', 'Mục tiêu năm sau'), kind: 'target' },
    ],
    form: {
      title: ['BIỂU NHỎ'],
      orientation: 'landscape',
      ordinalHeading: 'TT',
      nameHeading: 'Nội dung',
      nameWidth: 30,
      columns: [
        { role: 'measure', heading: 'Đơn vị tính', width: 10 },
        { role: 'target', heading: 'Chỉ tiêu năm {year}', width: 12 },
        { role: 'previous', facet: 'cumulative', heading: 'Lũy kế kỳ trước', width: 11, printed: false },
        { role: 'value', facet: 'increase', heading: 'Tăng', width: 10 },
        { role: 'value', facet: 'cumulative', heading: 'Lũy kế', width: 11 },
        { role: 'value', facet: 'rate', heading: 'Tỷ lệ (%)', width: 10 },
        { role: 'value', facet: 'result', heading: 'Kết quả', width: 14 },
        { role: 'remark', heading: 'Ghi chú', width: 16 },
      ],
      rows: [
        { type: 'group', ordinal: 'I', name: 'Dân số' },
        item('DS', '1', 'Dân số trưởng thành', { cumulative: 'DS' }, 'người'),
        item(
          'CKS',
          '1.10',
          'Người có chữ ký số cá nhân hoặc chữ ký số được cấp miễn phí trên ứng dụng',
          { increase: 'CKS.TANG', cumulative: 'CKS.LUYKE', rate: 'CKS.TYLE' },
          'người',
        ),
        { type: 'group', ordinal: 'II', name: 'Chính quyền số' },
        item('HOSO', '1', 'Hồ sơ trực tuyến', { result: 'HOSO' }, '%'),
        item('KENH', '2', 'Kênh giao tiếp số', { result: 'KENH' }),
        item('TRANG', '3', 'Trang thông tin', { result: 'TRANG' }),
        item('TO', '4', 'Tổ công nghệ số', { result: 'TO' }),
        item('NGAY', '5', 'Ngày ban hành', { result: 'NGAY' }),
        item('TIN', '6', 'Tần suất tin bài', { result: 'TIN' }),
        item('MUCTIEU', '7', 'Mục tiêu năm sau', { result: 'MUCTIEU' }),
      ],
    },
  }),
);

function item(
  code: string,
  ordinal: string,
  name: string,
  cells: Readonly<Record<string, string>>,
  measure = '',
) {
  return { type: 'item', code, ordinal, name, measure, cells } as const;
}
