import type { IndicatorSetSource } from '../model/indicator-set';
import { criteria } from './766-diem/criteria';
import { groupsOfPoints } from './766-diem/points';
import { formRows, indicatorsIn } from './grouped-form';

const EACH_UNIT = '- Điểm của từng đơn vị cấp xã trên địa bàn {area}';

/**
 * The 766 index in points. As a matrix it holds what the portal publishes of each unit: the total and the criteria, six
 * of them, or five where DVTT stands for CLGQ and TTTT, which are then không áp dụng. As a form it reckons one unit's
 * points from its numbers. A published score is typed over the reckoned one and wins; the check tells the difference.
 */
export const set766Diem: IndicatorSetSource = {
  id: '766-diem',
  effectiveFrom: '2022-06-23',
  title: {
    vi: 'Điểm Bộ chỉ số phục vụ người dân, doanh nghiệp trong thực hiện TTHC, cung cấp dịch vụ công (Bộ chỉ số 766)',
    en: 'Points of the index of service to citizens and businesses in administrative procedures and public services (766 index)',
  },
  shortTitle: { vi: 'Điểm Bộ chỉ số 766', en: '766 index in points' },
  legalSource: 'Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ',
  source: 'Cổng Dịch vụ công quốc gia',
  periodKinds: ['month', 'quarter', 'half', 'nine-months', 'year'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(groupsOfPoints),
  matrix: {
    columns: ['TONG', 'CKMB', 'TDGQ', 'DVTT', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'],
    report: {
      title: [
        'BÁO CÁO ĐIỂM BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP',
        'TRONG THỰC HIỆN TTHC, CUNG CẤP DỊCH VỤ CÔNG',
      ],
      sections: [
        {
          indicator: 'TONG',
          heading:
            '1. Kết quả điểm số Bộ chỉ số 766 của {place} trên Cổng Dịch vụ công quốc gia (tính đến ngày {asOf})',
          parentCaption: '- Điểm số tổng hợp {period}',
          unitCaption: '- Điểm số tổng hợp {periodKind} của từng đơn vị cấp xã trên địa bàn {area}',
          parentRows: [],
        },
        section('CKMB', '2. Tiêu chí công khai, minh bạch (tối đa 18 điểm):'),
        section('TDGQ', '3. Tiêu chí tiến độ giải quyết (tối đa 20 điểm):'),
        section('DVTT', '4. Tiêu chí dịch vụ trực tuyến (tối đa 22 điểm):'),
        section('CLGQ', '4.1. Cung cấp dịch vụ công trực tuyến (tối đa 12 điểm):'),
        section('TTTT', '4.2. Thanh toán trực tuyến (tối đa 10 điểm):'),
        section('MDSH', '5. Tiêu chí số hóa hồ sơ (tối đa 22 điểm):'),
        section('MDHL', '6. Tiêu chí mức độ hài lòng (tối đa 18 điểm):'),
      ],
    },
  },
  form: {
    title: ['Điểm Bộ chỉ số 766 của {place}', '{period}'],
    orientation: 'portrait',
    ordinalHeading: 'TT',
    nameHeading: 'Tiêu chí',
    nameWidth: 48,
    columns: [
      { role: 'value', facet: 'numerator', heading: 'Tử số', width: 11 },
      { role: 'value', facet: 'denominator', heading: 'Mẫu số', width: 11 },
      { role: 'measure', heading: 'Điểm tối đa', width: 9 },
      { role: 'value', facet: 'points', heading: 'Điểm', width: 9 },
      { role: 'remark', heading: 'Ghi chú', width: 16 },
      { role: 'previous', facet: 'points', heading: 'Điểm kỳ trước', width: 10, printed: false },
    ],
    rows: formRows(groupsOfPoints),
  },
  rules: criteria.flatMap(({ metrics }) =>
    metrics.map(({ code }) => ({ kind: 'relation' as const, formula: `${code}.TS <= ${code}.MS` })),
  ),
  bands: [
    { from: '90', name: { vi: 'Xuất sắc', en: 'Excellent' } },
    { from: '80', name: { vi: 'Tốt', en: 'Good' } },
    { from: '70', name: { vi: 'Khá', en: 'Fair' } },
    { from: '50', name: { vi: 'Trung bình', en: 'Average' } },
    { from: '0', name: { vi: 'Yếu', en: 'Weak' } },
  ],
};

function section(indicator: string, heading: string) {
  return {
    indicator,
    heading,
    parentCaption: '- Điểm đến {period}',
    unitCaption: EACH_UNIT,
    parentRows: [],
  };
}
