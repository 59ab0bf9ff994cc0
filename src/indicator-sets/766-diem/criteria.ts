/** A part of a criterion that is scored by itself: max × min(1, numerator ÷ denominator ÷ threshold). */
export interface Metric {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Points. */
  readonly max: number;
  /** The share that earns all points, as a formula writes it; 1 is 100 %. */
  readonly threshold: '1' | '0,9' | '0,8';
  /** Points where there is nothing to count: 0 of 0. */
  readonly ofNothing: string;
}

/** A group of the index. */
export interface Criterion {
  readonly code: string;
  readonly ordinal: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly max: number;
  /** 30 % of its points, as the index of rates has 30 percentage points. */
  readonly jump: string;
  /** None where only the group's score is known. */
  readonly metrics: readonly Metric[];
}

const WHOLE = { threshold: '1', ofNothing: '0' } as const;
const FOUR_FIFTHS = { threshold: '0,8', ofNothing: '0' } as const;

/**
 * The six criteria of Quyết định 766/QĐ-TTg with the portal's points. Where the portal's rule for 0 of 0 is not known
 * it gives 0 here, and 2 to full publication: only so does a commune without dossiers come to the 16,00 that the
 * portal shows (2 for transparency, 2 for digitisation, 12 for satisfaction).
 */
export const criteria: readonly Criterion[] = [
  {
    code: 'CKMB',
    ordinal: 'I',
    name: { vi: 'Công khai, minh bạch', en: 'Transparency' },
    max: 18,
    jump: '5.4',
    metrics: [
      {
        ...WHOLE,
        code: 'CKMB.CB',
        name: { vi: 'TTHC công bố đúng hạn', en: 'Procedures announced on time' },
        max: 6,
      },
      {
        ...WHOLE,
        code: 'CKMB.DH',
        name: { vi: 'TTHC công khai đúng hạn', en: 'Procedures published on time' },
        max: 4,
      },
      {
        code: 'CKMB.DD',
        name: { vi: 'TTHC công khai đầy đủ', en: 'Procedures published in full' },
        max: 2,
        threshold: '1',
        ofNothing: '2',
      },
      {
        ...WHOLE,
        code: 'CKMB.DB',
        name: {
          vi: 'Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
          en: 'Dossiers synchronised with the National Public Service Portal',
        },
        max: 6,
      },
    ],
  },
  {
    code: 'TDGQ',
    ordinal: 'II',
    name: { vi: 'Tiến độ giải quyết', en: 'Timeliness' },
    max: 20,
    jump: '6',
    metrics: [
      {
        ...WHOLE,
        code: 'TDGQ.DH',
        name: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers settled on time' },
        max: 20,
      },
    ],
  },
  {
    code: 'CLGQ',
    ordinal: 'III',
    name: { vi: 'Cung cấp dịch vụ công trực tuyến', en: 'Online public services' },
    max: 12,
    jump: '3.6',
    metrics: [],
  },
  {
    code: 'TTTT',
    ordinal: 'IV',
    name: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
    max: 10,
    jump: '3',
    metrics: [
      {
        ...WHOLE,
        code: 'TTTT.HS',
        name: { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
        max: 6,
      },
      {
        ...FOUR_FIFTHS,
        code: 'TTTT.GD',
        name: { vi: 'TTHC có giao dịch thanh toán trực tuyến', en: 'Procedures with an online payment' },
        max: 2,
      },
      {
        ...FOUR_FIFTHS,
        code: 'TTTT.PS',
        name: {
          vi: 'TTHC thu phí, lệ phí có phát sinh thanh toán trực tuyến',
          en: 'Procedures with fees that were paid online',
        },
        max: 2,
      },
    ],
  },
  {
    code: 'MDSH',
    ordinal: 'V',
    name: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
    max: 22,
    jump: '6.6',
    metrics: [
      {
        ...WHOLE,
        code: 'MDSH.KQ',
        name: { vi: 'Hồ sơ cấp kết quả điện tử', en: 'Dossiers with an electronic result' },
        max: 6,
      },
      {
        ...WHOLE,
        code: 'MDSH.TP',
        name: { vi: 'Hồ sơ số hóa thành phần', en: 'Dossiers whose papers are digitised' },
        max: 4,
      },
      {
        ...WHOLE,
        code: 'MDSH.KN',
        name: { vi: 'Kết nối, chia sẻ dữ liệu', en: 'Data connected and shared' },
        max: 4,
      },
      {
        ...WHOLE,
        code: 'MDSH.DC1',
        name: { vi: 'Dữ liệu dân cư (tiêu chí thứ nhất)', en: 'Population data (first criterion)' },
        max: 2,
      },
      {
        ...WHOLE,
        code: 'MDSH.DC2',
        name: { vi: 'Dữ liệu dân cư (tiêu chí thứ hai)', en: 'Population data (second criterion)' },
        max: 2,
      },
      {
        ...FOUR_FIFTHS,
        code: 'MDSH.DL',
        name: { vi: 'Sử dụng lại dữ liệu số hóa', en: 'Digitised data used again' },
        max: 2,
      },
      {
        code: 'MDSH.CT',
        name: { vi: 'Chứng thực bản sao điện tử', en: 'Certified electronic copies' },
        max: 2,
        threshold: '1',
        ofNothing: '2',
      },
    ],
  },
  {
    code: 'MDHL',
    ordinal: 'VI',
    name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
    max: 18,
    jump: '5.4',
    metrics: [
      {
        code: 'MDHL.DH',
        name: { vi: 'Phản ánh, kiến nghị xử lý đúng hạn', en: 'Complaints handled on time' },
        max: 6,
        threshold: '1',
        ofNothing: '6',
      },
      {
        code: 'MDHL.PA',
        name: {
          vi: 'Hài lòng trong xử lý phản ánh, kiến nghị',
          en: 'Satisfaction with the handling of complaints',
        },
        max: 6,
        threshold: '1',
        ofNothing: '6',
      },
      {
        code: 'MDHL.TN',
        name: {
          vi: 'Hài lòng trong tiếp nhận, giải quyết TTHC',
          en: 'Satisfaction with the settling of procedures',
        },
        max: 6,
        threshold: '0,9',
        ofNothing: '0',
      },
    ],
  },
];
