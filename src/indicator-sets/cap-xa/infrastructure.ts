import { sentenceItem, type FormGroup } from '../grouped-form';
import { RATE } from '../usual-kinds';

/** Group 4 of Phụ lục 2, which the report's text calls "Hạ tầng nền tảng số". */
export const digitalInfrastructure: FormGroup = {
  ordinal: '4',
  heading: 'Hạ tầng số',
  items: [
    sentenceItem('4.1', '%', 'Hạ tầng cáp quang, 4G/5G đến hộ', {
      ...RATE,
      name: {
        vi: 'Hạ tầng mạng băng rộng cáp quang, mạng thông tin di động 4G/5G sẵn sàng cung cấp dịch vụ đến các hộ gia đình.',
        en: 'Fibre broadband and 4G/5G ready to serve every household',
      },
      population: 'hộ gia đình',
      target: '100%',
    }),
    sentenceItem('4.2', 'Hệ thống', 'Hạ tầng CNTT xã đáp ứng ATTT theo cấp độ', {
      kind: 'verdict',
      unitOfMeasure: 'Hệ thống',
      name: {
        vi: 'Hạ tầng và trang thiết bị CNTT tại UBND xã đáp ứng phương án đảm bảo an toàn thông tin theo cấp độ đã được phê duyệt',
        en: 'IT equipment of the commune meets the approved level of information security',
      },
      target: 'Đáp ứng',
      choices: ['Đáp ứng', 'Chưa đáp ứng'],
    }),
    sentenceItem('4.3', '%', 'CBCC có máy tính phục vụ công việc', {
      ...RATE,
      name: { vi: '100% CBCC có máy tính phục vụ công việc', en: 'Staff with a computer for their work' },
      target: '100%',
    }),
    sentenceItem('4.4', 'Hệ thống', 'Hội nghị truyền hình kết nối từ xã đến Trung ương', {
      kind: 'yes-no',
      unitOfMeasure: 'Hệ thống',
      accepts: ['verdict'],
      name: {
        vi: 'Có hệ thống hội nghị truyền hình trực tuyến được kết nối thông suốt từ cấp xã đến cấp huyện, tỉnh và Trung ương (Khuyến khích đến cấp thôn).',
        en: 'Video conferencing connects the commune with district, province and central government (villages if possible)',
      },
      target: 'Có',
    }),
    sentenceItem('4.5', 'Điểm phát', 'Điểm phát wifi công cộng', {
      kind: 'yes-no',
      unitOfMeasure: 'Điểm phát',
      accepts: ['verdict'],
      name: {
        vi: 'Có điểm phát wifi công cộng tại các địa điểm quan trọng trong xã tuỳ thuộc điều kiện (như tại UBND xã, nhà văn hoá, các điểm du lịch,…).',
        en: 'Public Wi-Fi at important places of the commune as its means allow',
      },
      target: 'Có',
    }),
    sentenceItem('4.6', 'Hệ thống', 'Camera an ninh kết nối UBND xã, công an xã', {
      kind: 'yes-no',
      unitOfMeasure: 'Hệ thống',
      accepts: ['verdict'],
      name: {
        vi: 'Có hệ thống Camara an ninh được kết nối đến UBND xã hoặc công an xã để quản lý và giám sát',
        en: 'Security cameras connected with the commune or its police',
      },
      target: 'Có',
    }),
    sentenceItem('4.7', 'Đài', 'Đài truyền thanh ứng dụng viễn thông - CNTT', {
      kind: 'yes-no',
      unitOfMeasure: 'Đài',
      accepts: ['verdict'],
      name: {
        vi: 'Hệ thống đài truyền thanh có ứng dụng viễn thông - CNTT',
        en: 'The loudspeaker system runs on telecommunications and IT',
      },
      target: 'Có',
    }),
    sentenceItem('4.8', 'Điểm', 'Điểm bưu chính, viễn thông hỗ trợ CĐS', {
      kind: 'verdict',
      unitOfMeasure: 'Điểm',
      name: {
        vi: 'Điểm cung cấp dịch vụ bưu chính, viễn thông tại xã (nếu có) trở thành điểm tư vấn, hỗ trợ, triển khai các dịch vụ chuyển đổi số',
        en: 'Postal and telecom points of the commune (if any) advise on and support digital services',
      },
      target: '*',
      choices: ['Đạt', 'Chưa đạt'],
    }),
  ],
};
