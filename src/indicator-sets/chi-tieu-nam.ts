import type { IndicatorSetSource } from '../model/indicator-set';
import { TARGETS } from './chi-tieu-nam/targets';
import { formRows, indicatorsIn } from './grouped-form';

/**
 * What a district is to reach in a year (thị xã Ngã Năm, Kế hoạch Chuyển đổi số năm 2025: part II.2 and the one
 * figure of III.3), 29 targets in the plan's own words. The plan lists them without a table; the form, its groups and
 * codes are this product's own.
 */
export const chiTieuNam: IndicatorSetSource = {
  id: 'chi-tieu-nam',
  // The plan was signed later and holds for the whole year.
  effectiveFrom: '2025-01-01',
  title: {
    vi: 'Mục tiêu, chỉ tiêu chuyển đổi số trong năm',
    en: 'Targets of digital transformation for the year',
  },
  shortTitle: { vi: 'Chỉ tiêu chuyển đổi số năm', en: 'Yearly targets' },
  legalSource:
    'Kế hoạch số 06/KH-UBND ngày 23/01/2025 của Ủy ban nhân dân thị xã về Chuyển đổi số thị xã Ngã Năm năm 2025',
  source: 'Báo cáo của các ban, phòng ngành và Ủy ban nhân dân các xã, phường',
  periodKinds: ['year', 'nine-months', 'half', 'quarter', 'month'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(TARGETS),
  form: {
    title: ['Kết quả thực hiện chỉ tiêu chuyển đổi số {period}', 'trên địa bàn {place}'],
    orientation: 'landscape',
    ordinalHeading: 'TT',
    nameHeading: 'Chỉ tiêu',
    nameWidth: 58,
    columns: [
      { role: 'measure', heading: 'Đơn vị tính', width: 9 },
      { role: 'target', heading: 'Chỉ tiêu năm {year}', width: 15 },
      { role: 'value', facet: 'result', heading: 'Kết quả thực hiện', width: 15 },
      { role: 'remark', heading: 'Ghi chú (khó khăn, vướng mắc)', width: 28 },
    ],
    rows: formRows(TARGETS),
  },
};
