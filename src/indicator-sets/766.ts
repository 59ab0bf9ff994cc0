import type { IndicatorSetSource } from '../model/indicator-set';

/** Percentage points, or points, by which a figure may move in a month before it is worth a second look. */
const JUMP = '30';
const PERCENT = {
  kind: 'percent',
  unitOfMeasure: '%',
  decimals: 2,
  range: { min: '0', max: '100' },
  direction: 'higher-is-better',
  jump: JUMP,
} as const;

/**
 * The 766 index as a district's monthly report prints it (thị xã Ngã Năm, báo cáo chuyển đổi số tháng 6/2025, annex):
 * the total in points and one lead rate per criterion. Criteria 6 and 7 have sub-rows for the parent alone.
 * Codes are the portal's group codes.
 */
export const set766: IndicatorSetSource = {
  id: '766',
  effectiveFrom: '2022-06-23',
  title: {
    vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp trong thực hiện TTHC, cung cấp dịch vụ công (Bộ chỉ số 766)',
    en: 'Index of service to citizens and businesses in administrative procedures and public services (766 index)',
  },
  shortTitle: { vi: 'Bộ chỉ số 766', en: '766 index' },
  legalSource: 'Quyết định số 766/QĐ-TTg ngày 23/06/2022 của Thủ tướng Chính phủ',
  source: 'Cổng Dịch vụ công quốc gia',
  periodKinds: ['month', 'quarter', 'half', 'nine-months', 'year'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: [
    {
      code: 'TONG',
      name: { vi: 'Điểm số tổng hợp', en: 'Total score' },
      shortName: { vi: 'Điểm số tổng hợp', en: 'Total score' },
      kind: 'score',
      unitOfMeasure: 'điểm',
      decimals: 2,
      range: { min: '0', max: '100' },
      direction: 'higher-is-better',
      scope: 'all',
      jump: JUMP,
    },
    {
      ...PERCENT,
      code: 'CKMB',
      name: {
        vi: 'Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia',
        en: 'Dossiers synchronised with the National Public Service Portal',
      },
      shortName: { vi: 'Công khai, minh bạch: hồ sơ đồng bộ', en: 'Transparency: synchronised dossiers' },
      scope: 'all',
    },
    {
      ...PERCENT,
      code: 'TDGQ',
      name: { vi: 'Tỷ lệ hồ sơ xử lý đúng hạn', en: 'Dossiers settled on time' },
      shortName: { vi: 'Tiến độ: hồ sơ xử lý đúng hạn', en: 'Timeliness: settled on time' },
      scope: 'all',
    },
    {
      ...PERCENT,
      code: 'CLGQ',
      name: { vi: 'Tỷ lệ hồ sơ TTHC theo hình thức nộp hồ sơ', en: 'Dossiers by way of filing' },
      shortName: { vi: 'DVC trực tuyến: hình thức nộp hồ sơ', en: 'Online services: way of filing' },
      scope: 'all',
    },
    {
      ...PERCENT,
      code: 'TTTT',
      name: {
        vi: 'Tỷ lệ TTHC có giao dịch thanh toán trực tuyến',
        en: 'Procedures with an online payment',
      },
      shortName: {
        vi: 'Thanh toán trực tuyến: TTHC có giao dịch',
        en: 'Online payment: procedures with one',
      },
      scope: 'all',
    },
    {
      ...PERCENT,
      code: 'MDSH',
      name: {
        vi: 'Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả giải quyết TTHC',
        en: 'Procedures whose dossiers and results are digitised',
      },
      shortName: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
      scope: 'all',
      parts: ['MDSH.1', 'MDSH.2'],
    },
    {
      ...PERCENT,
      code: 'MDSH.1',
      name: { vi: 'Hồ sơ cấp kết quả điện tử', en: 'Dossiers with an electronic result' },
      shortName: { vi: 'Hồ sơ cấp kết quả điện tử', en: 'Electronic result' },
      scope: 'parent',
    },
    {
      ...PERCENT,
      code: 'MDSH.2',
      name: { vi: 'Hồ sơ TTHC số hóa kết quả giải quyết', en: 'Dossiers whose result is digitised' },
      shortName: { vi: 'Hồ sơ TTHC số hóa kết quả giải quyết', en: 'Digitised result' },
      scope: 'parent',
    },
    {
      ...PERCENT,
      code: 'MDHL',
      name: { vi: 'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC', en: 'Satisfaction' },
      shortName: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      scope: 'all',
      parts: ['MDHL.1', 'MDHL.2'],
    },
    {
      ...PERCENT,
      code: 'MDHL.1',
      name: {
        vi: 'Hài lòng trong xử lý phản ánh kiến nghị',
        en: 'Satisfaction with the handling of complaints',
      },
      shortName: { vi: 'Hài lòng trong xử lý phản ánh kiến nghị', en: 'Complaints' },
      scope: 'parent',
    },
    {
      ...PERCENT,
      code: 'MDHL.2',
      name: {
        vi: 'Hài lòng trong tiếp nhận giải quyết TTHC',
        en: 'Satisfaction with the settling of procedures',
      },
      shortName: { vi: 'Hài lòng trong tiếp nhận giải quyết TTHC', en: 'Procedures' },
      scope: 'parent',
    },
  ],
  matrix: {
    columns: ['TONG', 'CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDSH.1', 'MDSH.2', 'MDHL', 'MDHL.1', 'MDHL.2'],
    report: {
      title: [
        'BÁO CÁO BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP',
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
        {
          indicator: 'CKMB',
          heading: '2. Tiêu chí công khai, minh bạch:',
          parentCaption: '- Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia đến {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentRows: [],
        },
        {
          indicator: 'TDGQ',
          heading: '3. Tiêu chí tiến độ giải quyết:',
          parentCaption: '- Tỷ lệ hồ sơ xử lý đúng hạn đến {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentRows: [],
        },
        {
          indicator: 'CLGQ',
          heading: '4. Tiêu chí dịch vụ công trực tuyến:',
          parentCaption: '- Tỷ lệ hồ sơ TTHC theo hình thức nộp hồ sơ đến {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentRows: [],
        },
        {
          indicator: 'TTTT',
          heading: '5. Tiêu chí thanh toán trực tuyến:',
          parentCaption: '- Tỷ lệ TTHC có giao dịch thanh toán trực tuyến đến {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentRows: [],
        },
        {
          indicator: 'MDSH',
          heading: '6. Tiêu chí số hóa hồ sơ:',
          parentCaption:
            '- Tỷ lệ thủ tục hành chính thực hiện số hóa hồ sơ, kết quả giải quyết TTHC đến {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentSuffix: '(tổng hợp)',
          parentRows: ['MDSH.1', 'MDSH.2'],
        },
        {
          indicator: 'MDHL',
          heading: '7. Tiêu chí mức độ hài lòng:',
          parentCaption: 'Tỷ lệ hài lòng trong tiếp nhận, giải quyết TTHC {period}',
          unitCaption: '- Tỷ lệ của từng đơn vị cấp xã trên địa bàn {area}',
          parentSuffix: '(tổng hợp)',
          parentRows: ['MDHL.1', 'MDHL.2'],
        },
      ],
    },
  },
};
