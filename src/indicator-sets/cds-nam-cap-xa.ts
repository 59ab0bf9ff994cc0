import type { IndicatorSetSource } from '../model/indicator-set';
import { direction, infrastructure, staff } from './cds-nam-cap-xa/direction-and-resources';
import { data, economy, government, security, society } from './cds-nam-cap-xa/government-and-society';
import { nextYear } from './cds-nam-cap-xa/next-year';
import { sentences } from './cds-nam-cap-xa/sentences';
import { situation } from './cds-nam-cap-xa/situation';
import { formRows, indicatorsIn } from './grouped-form';

const GROUPS = [
  situation,
  direction,
  infrastructure,
  staff,
  data,
  security,
  government,
  economy,
  society,
  nextYear,
];

/**
 * The figures of a commune's yearly report on digital transformation after the reform of 1 July 2025, as in xã Giao
 * Minh's report of 2025: results, inventory, staff and the targets it sets itself. The report gives no form for them.
 */
export const cdsNamCapXa: IndicatorSetSource = {
  id: 'cds-nam-cap-xa',
  effectiveFrom: '2025-01-01',
  title: {
    vi: 'Tình hình, đánh giá kết quả chuyển đổi số năm của cấp xã',
    en: 'Yearly figures of digital transformation, commune',
  },
  shortTitle: { vi: 'Chuyển đổi số năm, cấp xã', en: 'Digital transformation, commune, yearly' },
  legalSource: 'Kế hoạch 19/KH-UBND, theo báo cáo chuyển đổi số năm 2025 của UBND xã Giao Minh',
  source: 'Báo cáo của UBND cấp xã',
  periodKinds: ['year'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(GROUPS),
  form: {
    title: ['Biểu số liệu kết quả chuyển đổi số {period}'],
    orientation: 'portrait',
    ordinalHeading: 'TT',
    nameHeading: 'Nội dung',
    nameWidth: 46,
    numerals: 'two-digit',
    columns: [
      { role: 'measure', heading: 'Đơn vị tính', width: 12 },
      { role: 'value', facet: 'value', heading: 'Số liệu', width: 18 },
      { role: 'value', facet: 'rate', heading: 'Tỷ lệ', width: 12 },
      { role: 'remark', heading: 'Ghi chú', width: 18 },
      { role: 'previous', facet: 'value', heading: 'Số liệu năm trước', width: 14, printed: false },
      { role: 'previous', facet: 'rate', heading: 'Tỷ lệ năm trước', width: 12, printed: false },
    ],
    rows: formRows(GROUPS),
  },
  rules: [
    { kind: 'relation', formula: 'NL.KNS <= NL.CBCC' },
    { kind: 'relation', formula: 'NL.LAMCHU <= NL.CBCC' },
    { kind: 'relation', formula: 'NL.CT <= NL.CBCC' },
    { kind: 'same-matter', codes: ['DVC.PS', 'CQ.DVC'] },
    { kind: 'same-matter', codes: ['HS.TT', 'CQ.HS'] },
    { kind: 'same-matter', codes: ['DL.KS', 'CQ.KS'] },
    { kind: 'same-matter', codes: ['TO.TYLE', 'TO'] },
    { kind: 'target-surpassed', target: 'T.DVC', result: 'DVC.PS' },
    { kind: 'target-surpassed', target: 'T.HS', result: 'CQ.HS' },
    { kind: 'target-surpassed', target: 'T.TO', result: 'TO.TYLE' },
    { kind: 'target-surpassed', target: 'T.TKTT', result: 'TKTT' },
  ],
  sentences,
};
