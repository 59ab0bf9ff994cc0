import type { IndicatorSetSource } from '../model/indicator-set';
import { sentenceItem, formRows, indicatorsIn, type FormGroup } from './grouped-form';
import { COUNT, RATE } from './usual-kinds';

/** The annex prints no unit of measure. */
const NO_MEASURE = '';
const UNDER_WAY = ['Đang triển khai', 'Chưa triển khai'];

const GROUPS: readonly FormGroup[] = [
  {
    ordinal: '1',
    heading: 'Yêu cầu chung',
    items: [
      sentenceItem('1.1', NO_MEASURE, 'Tỷ lệ số xã, phường, thị trấn hoàn thành CĐS', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ số xã, phường, thị trấn hoàn thành chuyển đổi số',
          en: 'Communes, wards and townships that have completed their digital transformation',
        },
        target: '100%',
      }),
    ],
  },
  {
    ordinal: '2',
    heading: 'Chính quyền số',
    items: [
      sentenceItem('2.1', NO_MEASURE, 'Triển khai HTTT CSDL tổng hợp cấp huyện, cấp xã', {
        kind: 'yes-no',
        name: {
          vi: 'Triển khai hệ thống thông tin CSDL tổng hợp cấp huyện, cấp xã',
          en: 'A consolidated database system is in use at district and commune level',
        },
        target: 'Có',
      }),
      sentenceItem('2.2', NO_MEASURE, 'HTTT, CSDL kết nối, chia sẻ với CSDL Tỉnh và Quốc gia', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ các hệ thống thông tin, cơ sở dữ liệu dùng chung, cơ sở dữ liệu chuyên ngành được kết nối, chia sẻ, khai thác với các cơ sở dữ liệu của Tỉnh và Quốc gia',
          en: 'Information systems, shared and specialised databases connected with provincial and national databases',
        },
        target: '100%',
      }),
      sentenceItem('2.3', NO_MEASURE, 'Cuộc kiểm tra qua môi trường mạng', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ các cuộc kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường mạng và hệ thống thông tin của cơ quan quản lý',
          en: 'Inspections carried out online and through the inspecting body’s information system',
        },
        target: '50%',
      }),
      sentenceItem('2.4', NO_MEASURE, 'DVC đủ điều kiện cung cấp mức độ 4', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ dịch vụ công có đủ điều kiện theo quy định được cung cấp dịch vụ công trực tuyến mức độ 4',
          en: 'Eligible public services offered online at level 4',
        },
        target: '100%',
      }),
      sentenceItem('2.5', NO_MEASURE, 'Người dân, DN hài lòng giải quyết TTHC', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ người dân, doanh nghiệp trở lên hài lòng với giải quyết thủ tục hành chính',
          en: 'Citizens and businesses satisfied with the settling of administrative procedures',
        },
        target: '90%',
      }),
      sentenceItem('2.6', NO_MEASURE, 'Người dùng DVCTT được định danh, xác thực điện tử', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ người dân, doanh nghiệp sử dụng dịch vụ công trực tuyến được định danh và xác thực điện tử thông suốt, hợp nhất.',
          en: 'Users of online public services with one electronic identification throughout',
        },
        target: '100%',
      }),
      sentenceItem('2.7', NO_MEASURE, 'Trung tâm điều hành thông minh', {
        kind: 'verdict',
        name: {
          vi: 'Có Trung tâm điều hành thông minh phù hợp với cấp huyện. (phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)',
          en: 'An intelligent operations centre fit for the district (as far as its means allow)',
        },
        target: '(phụ thuộc vào điều kiện KT-XH của các đơn vị để đầu tư)',
        choices: ['Có', ...UNDER_WAY],
      }),
    ],
  },
  {
    ordinal: '3',
    heading: 'Kinh tế số',
    items: [
      sentenceItem('3.1', NO_MEASURE, 'Doanh nghiệp chuyển đổi số', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ doanh nghiệp chuyển đổi số',
          en: 'Enterprises that transform digitally',
        },
        target: '50%',
      }),
      sentenceItem('3.2', NO_MEASURE, 'DN, HTX, hộ KD tiếp cận chương trình hỗ trợ', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ doanh nghiệp, hợp tác xã, trang trại, làng nghề, hộ kinh doanh được tiếp cận chương trình hỗ trợ chuyển đổi số',
          en: 'Enterprises, cooperatives, farms, craft villages and household businesses reached by support for digital transformation',
        },
        target: '100%',
      }),
      sentenceItem('3.3', NO_MEASURE, 'Sản phẩm chủ lực, OCOP lên sàn TMĐT, gắn QR', {
        ...COUNT,
        unitOfMeasure: 'sản phẩm',
        name: {
          vi: 'Các sản phẩm nông nghiệp chủ lực, các sản phẩm OCOP đưa lên sàn thương mại điện tử và được gắn mã QR truy xuất nguồn gốc',
          en: 'Key farm products and OCOP products sold on e-commerce platforms with a QR code of origin',
        },
        // What stands in the annex's column of targets is the unit of measure.
        target: 'Sản phẩm',
      }),
    ],
  },
  {
    ordinal: '4',
    heading: 'Xã hội số',
    items: [
      sentenceItem('4.1', NO_MEASURE, 'Phổ cập Internet cáp quang; 4G/5G', {
        kind: 'verdict',
        name: {
          vi: 'Phổ cập dịch vụ Internet băng rộng cáp quang; phổ cập dịch vụ di động 4G/5G',
          en: 'Fibre broadband for all; 4G/5G mobile service for all',
        },
        choices: ['Phổ cập', 'Chưa phổ cập', 'Đang thực hiện'],
      }),
      sentenceItem('4.2', NO_MEASURE, 'Dân số từ 18 tuổi có tài khoản thanh toán điện tử', {
        ...RATE,
        name: {
          vi: 'Tỷ lệ dân số từ 18 tuổi trở lên có tài khoản thanh toán điện tử',
          en: 'People aged 18 and over with an electronic payment account',
        },
        population: 'dân số từ 18 tuổi trở lên',
        target: '80%',
      }),
      sentenceItem('4.3', NO_MEASURE, 'Thúc đẩy CĐS trong các lĩnh vực', {
        kind: 'verdict',
        name: {
          vi: 'Thúc đẩy chuyển đổi số trong các lĩnh vực trên địa bàn',
          en: 'Digital transformation is furthered in the fields of the area',
        },
        choices: ['Đang thực hiện', 'Đã hoàn thành', 'Chưa thực hiện'],
      }),
    ],
  },
];

/**
 * What a district of Thanh Hóa reports of its digital transformation: Phụ lục 1 of the report of huyện Vĩnh Lộc for
 * the first half of 2023, whose "Yên cầu chung" is put right. Codes are the annex's numbers.
 */
export const capHuyen: IndicatorSetSource = {
  id: 'cap-huyen',
  effectiveFrom: '2022-05-03',
  title: {
    vi: 'Kết quả chuyển đổi số cấp huyện theo Công văn số 891/STTTT-CNTT',
    en: 'Digital transformation of a district (official letter 891/STTTT-CNTT)',
  },
  shortTitle: { vi: 'Chuyển đổi số cấp huyện', en: 'Digital transformation, district' },
  legalSource: 'Công văn số 891/STTTT-CNTT ngày 03/5/2022 của Sở Thông tin và Truyền thông tỉnh Thanh Hóa',
  source: 'Báo cáo của UBND cấp huyện',
  periodKinds: ['quarter', 'half', 'nine-months', 'year'],
  statuses: ['not-submitted', 'no-activity', 'not-applicable', 'not-assigned'],
  indicators: indicatorsIn(GROUPS),
  form: {
    title: ['Phụ lục 1:', 'Kết quả chuyển đổi số cấp huyện theo Công văn số 891/STTTT-CNTT ngày 03/5/2022'],
    orientation: 'portrait',
    ordinalHeading: 'TT',
    nameHeading: 'Nội dung',
    nameWidth: 46,
    columns: [
      { role: 'target', heading: 'Chỉ tiêu giao', width: 15 },
      { role: 'value', facet: 'result', heading: 'Kết quả đạt được', width: 13 },
      { role: 'remark', heading: 'Khó khăn; đề xuất', width: 18 },
      { role: 'previous', facet: 'result', heading: 'Kỳ trước', width: 13, printed: false },
    ],
    rows: formRows(GROUPS),
  },
};
