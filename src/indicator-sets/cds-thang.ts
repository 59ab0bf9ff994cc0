import type { IndicatorSetSource } from '../model/indicator-set';
import { communityTeams } from './cds-thang/community-teams';
import { direction } from './cds-thang/direction';
import { populations } from './cds-thang/populations';
import { sentences } from './cds-thang/sentences';
import { formRows, indicatorsIn } from './grouped-form';

const GROUPS = [direction, communityTeams, populations];

/** Counted every month, with an increase and a total so far. */
const ACCUMULATED = ['TT', 'VNEID', 'TKTT', 'CDST', 'DTTM', 'CKS', 'TVSK', 'HSSK'];
/** Rates on groups of people. */
const RATED = ['VNEID', 'TKTT', 'CDST', 'DTTM', 'CKS', 'TVSK', 'HSSK'];

/**
 * What a district tells of every month in its report on digital transformation (thị xã Ngã Năm, báo cáo tháng 6/2025,
 * parts I.1 and I.2). The report prints it in sentences; the form is this product's own. The rates are reckoned from
 * populations that the report does not print and that are entered once: all seven of its rates fit 64.705, under four
 * names.
 */
export const cdsThang: IndicatorSetSource = {
  id: 'cds-thang',
  effectiveFrom: '2025-01-01',
  title: {
    vi: 'Kết quả hoạt động chuyển đổi số hằng tháng',
    en: 'Monthly results of digital transformation',
  },
  shortTitle: { vi: 'Chuyển đổi số tháng', en: 'Monthly digital transformation' },
  legalSource:
    'Kế hoạch số 06/KH-UBND ngày 23/01/2025 của Ủy ban nhân dân thị xã về Chuyển đổi số thị xã Ngã Năm năm 2025',
  source: 'Báo cáo của các ban, phòng ngành và Tổ công nghệ số cộng đồng',
  periodKinds: ['month'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(GROUPS),
  form: {
    title: ['Kết quả hoạt động chuyển đổi số {period}', 'trên địa bàn {place}'],
    orientation: 'landscape',
    ordinalHeading: 'TT',
    nameHeading: 'Nội dung',
    nameWidth: 44,
    columns: [
      { role: 'measure', heading: 'Đơn vị tính', width: 11 },
      { role: 'previous', facet: 'cumulative', heading: 'Lũy kế kỳ trước', width: 12, printed: false },
      { role: 'value', facet: 'increase', heading: 'Tăng trong kỳ', width: 11 },
      { role: 'value', facet: 'cumulative', heading: 'Lũy kế (tổng số)', width: 12 },
      { role: 'value', facet: 'rate', heading: 'Tỷ lệ (%)', width: 11 },
      { role: 'remark', heading: 'Ghi chú', width: 16 },
    ],
    rows: formRows(GROUPS),
  },
  rules: [
    ...ACCUMULATED.map((item) => ({
      kind: 'cumulative' as const,
      increase: `${item}.TANG`,
      cumulative: `${item}.LUYKE`,
    })),
    {
      kind: 'shared-base',
      rates: RATED.map((item) => ({ rate: `${item}.TYLE`, part: `${item}.LUYKE` })),
    },
    // Adults are among those of 14 years and more, and these among all.
    { kind: 'relation', formula: 'DSTT <= DS14' },
    { kind: 'relation', formula: 'DS14 <= DS' },
    // Nobody has the application on a smartphone without having a smartphone.
    { kind: 'relation', formula: 'CDST.LUYKE <= DTTM.LUYKE' },
  ],
  sentences,
};
