import type { IndicatorSetSource } from '../model/indicator-set';
import { formRows, indicatorsIn } from './grouped-form';
import { digitalEconomy, digitalSociety } from './cap-xa/economy-and-society';
import { digitalGovernment } from './cap-xa/government';
import { digitalInfrastructure } from './cap-xa/infrastructure';

const GROUPS = [digitalGovernment, digitalEconomy, digitalSociety, digitalInfrastructure];

/**
 * What a commune of Thanh Hóa reports of its digital transformation: Phụ lục 2 of the report of huyện Vĩnh Lộc for the
 * first half of 2023. Codes are the annex's numbers; names are the annex's, "Camara" included.
 */
export const capXa: IndicatorSetSource = {
  id: 'cap-xa',
  effectiveFrom: '2023-05-30',
  title: {
    vi: 'Kết quả chuyển đổi số tại đơn vị cấp xã theo Quyết định số 1829/QĐ-UBND của UBND tỉnh Thanh Hóa',
    en: 'Digital transformation of a commune (decision 1829/QĐ-UBND of Thanh Hóa province)',
  },
  shortTitle: { vi: 'Chuyển đổi số cấp xã', en: 'Digital transformation, commune' },
  legalSource: 'Quyết định số 1829/QĐ-UBND ngày 30/5/2023 của UBND tỉnh Thanh Hóa',
  source: 'Báo cáo của UBND cấp xã',
  periodKinds: ['quarter', 'half', 'nine-months', 'year'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(GROUPS),
  form: {
    title: [
      'Phụ lục 2:',
      'Kết quả chuyển đổi số tại đơn vị cấp xã theo Quyết định số 1829/QĐ-UBND, ngày 30/5/2023 của UBND tỉnh Thanh Hóa về việc ban hành các tiêu chí chuyển đổi số cấp xã đến năm 2025 trên địa bàn tỉnh Thanh Hóa.',
    ],
    orientation: 'landscape',
    ordinalHeading: 'TT',
    nameHeading: 'Tên chỉ tiêu',
    nameWidth: 52,
    columns: [
      { role: 'measure', heading: 'Đơn vị tính', width: 12 },
      { role: 'target', heading: 'Chỉ tiêu cụ thể năm {year}', width: 18 },
      { role: 'value', facet: 'result', heading: 'Kết quả đạt được', width: 20 },
      { role: 'remark', heading: 'Khó khăn, vướng mắc', width: 26 },
      { role: 'previous', facet: 'result', heading: 'Kỳ trước', width: 14, printed: false },
    ],
    rows: formRows(GROUPS),
  },
};
