import type { IndicatorSetSource } from '../model/indicator-set';
import { direction, information } from './cds-6-thang/direction-and-information';
import { economyAndSociety, security } from './cds-6-thang/economy-and-society';
import { government } from './cds-6-thang/government';
import { sentences } from './cds-6-thang/sentences';
import { formRows, indicatorsIn } from './grouped-form';

const GROUPS = [direction, information, government, economyAndSociety, security];

/**
 * The figures of a district's half-yearly report on digital transformation: those of huyện Minh Long (2025) under its
 * headings, and those in the text of huyện Vĩnh Lộc's report (2023). Neither gives a form for them.
 */
export const cds6Thang: IndicatorSetSource = {
  id: 'cds-6-thang',
  effectiveFrom: '2023-01-01',
  title: {
    vi: 'Kết quả chuyển đổi số 6 tháng của cấp huyện',
    en: 'Half-yearly figures of digital transformation, district',
  },
  shortTitle: { vi: 'Chuyển đổi số 6 tháng', en: 'Digital transformation, half-year' },
  legalSource:
    'Công văn số 1356/STTTT-CNTT ngày 2/6/2023 của Sở Thông tin và Truyền thông tỉnh Thanh Hóa; Công văn số 1026/SKHCN-BCVT&CNTT ngày 21/5/2025 của Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
  source: 'Báo cáo của UBND cấp huyện',
  periodKinds: ['half'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(GROUPS),
  form: {
    title: ['Biểu số liệu kết quả chuyển đổi số {period}'],
    orientation: 'portrait',
    ordinalHeading: 'TT',
    nameHeading: 'Nội dung',
    nameWidth: 48,
    numerals: 'two-digit',
    columns: [
      { role: 'measure', heading: 'Đơn vị tính', width: 11 },
      { role: 'value', facet: 'value', heading: 'Số lượng', width: 14 },
      { role: 'value', facet: 'rate', heading: 'Tỷ lệ', width: 12 },
      { role: 'remark', heading: 'Ghi chú', width: 18 },
      { role: 'previous', facet: 'value', heading: 'Số lượng kỳ trước', width: 14, printed: false },
      { role: 'previous', facet: 'rate', heading: 'Tỷ lệ kỳ trước', width: 12, printed: false },
    ],
    rows: formRows(GROUPS),
  },
  rules: [
    { kind: 'relation', formula: 'HS = HS.TT + HS.TC' },
    { kind: 'relation', formula: 'BTS = BTS.VNPT + BTS.VIETTEL' },
  ],
  sentences,
};
