import { sentenceItem, type FormGroup } from '../grouped-form';
import { RATE } from '../usual-kinds';

/** Group 1 of Phụ lục 2. */
export const digitalGovernment: FormGroup = {
  ordinal: '1',
  heading: 'Chính quyền số',
  items: [
    // Measured in documents, with a target in percent.
    sentenceItem('1.1', 'Văn bản', 'Xây dựng, triển khai chỉ tiêu CĐS theo giai đoạn và hàng năm', {
      ...RATE,
      name: {
        vi: 'Xây dựng và tổ chức triển khai thực hiện các chỉ tiêu về chuyển đổi số theo giai đoạn và hàng năm.',
        en: 'Digital transformation targets drawn up and carried out, by stage and by year',
      },
      target: '100%',
    }),
    sentenceItem('1.2', '%', 'Lãnh đạo, CBCC xử lý công việc hoàn toàn trên môi trường điện tử', {
      ...RATE,
      name: {
        vi: 'Lãnh đạo, cán bộ, công chức trên địa bàn cấp xã chỉ đạo, điều hành, xử lý công việc hoàn toàn trên môi trường điện tử',
        en: 'Leaders and staff of the commune who direct and handle work wholly online',
      },
      target: '100%',
    }),
    sentenceItem('1.3', '%', 'Văn bản, hồ sơ tạo lập, xử lý, ký số điện tử', {
      ...RATE,
      name: {
        vi: 'Các văn bản, hồ sơ công việc được tạo lập, xử lý, ký số trên môi trường điện tử (trừ văn bản mật theo quy định).',
        en: 'Documents and files drawn up, handled and signed digitally (secret ones excepted)',
      },
      target: '100%',
    }),
    sentenceItem('1.4', '%', 'CBCC có hộp thư điện tử công vụ', {
      ...RATE,
      name: {
        vi: 'Cán bộ, công chức xã có hộp thư điện tử công vụ của các cơ quan Nhà nước cấp',
        en: 'Staff of the commune with an official e-mail box issued by the state',
      },
      target: '100%',
    }),
    sentenceItem('1.5', '%', 'Hồ sơ TTHC xử lý trên HTTT một cửa điện tử', {
      ...RATE,
      name: {
        vi: 'Hồ sơ TTHC tại UBND cấp xã tiếp nhận, cập nhật, xử lý trên Hệ thống thông tin một cửa điện tử.',
        en: 'Dossiers received, updated and handled in the electronic one-stop system',
      },
      target: '100%',
    }),
    sentenceItem('1.6', '%', 'Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ hồ sơ TTHC tiếp nhận, giải quyết trực tuyến.',
        en: 'Dossiers received and settled online',
      },
      target: '70%',
    }),
    sentenceItem('1.7', 'Kênh giao tiếp', 'Ứng dụng nền tảng số tương tác với người dân', {
      kind: 'yes-no',
      unitOfMeasure: 'Kênh giao tiếp',
      accepts: ['verdict'],
      name: {
        vi: 'Ứng dụng nền tảng số hỗ trợ chính quyền cấp xã giao tiếp, tương tác và tiếp nhận các ý kiến, phản ánh, kiến nghị của người dân (Kênh zalo, Trang Thông tin điện tử, ...)',
        en: 'Digital channels through which citizens reach the commune (Zalo, website …)',
      },
      target: 'Có',
    }),
    sentenceItem('1.8', 'Hệ thống', 'Khai thác CSDL, phần mềm dùng chung', {
      kind: 'verdict',
      unitOfMeasure: 'Hệ thống',
      name: {
        vi: 'Khai thác, sử dụng các cơ sở dữ liệu chuyên ngành, phần mềm, nền tảng ứng dụng dùng chung từ Trung ương đến địa phương đảm bảo thông suốt, hiệu quả.',
        en: 'Specialised databases, shared software and platforms of central and local bodies in smooth use',
      },
      target: 'Triển khai sử dụng',
      choices: ['Triển khai', 'Đang triển khai', 'Chưa triển khai'],
    }),
    sentenceItem('1.9', 'Có trang', 'Trang TTĐT theo NĐ 42/2022/NĐ-CP', {
      kind: 'text',
      unitOfMeasure: 'Có trang',
      name: {
        vi: 'Trang thông tin điện tử hoạt động tuân theo quy định Nghị định số 42/2022/NĐ-CP quy định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
        en: 'The website keeps to decree 42/2022/NĐ-CP on online information and public services of state bodies',
      },
      target: 'Cung cấp đầy đủ thông tin theo quy định',
      choices: ['Cung cấp đầy đủ thông tin theo quy định', 'Chưa cung cấp đầy đủ thông tin', 'Chưa có trang'],
    }),
    sentenceItem('1.10', '%', 'Tuyên truyền, đào tạo kỹ năng số cho CBCC', {
      ...RATE,
      name: {
        vi: 'Tuyên truyền, đào tạo, tập huấn nâng cao nhận thức và kỹ năng số cho đội ngũ cán bộ công chức, người lao động của cơ quan.',
        en: 'Staff informed and trained in digital awareness and skills',
      },
      target: '100%',
    }),
    sentenceItem('1.11', 'Nền tảng', 'Nền tảng công nghệ phòng, chống dịch', {
      kind: 'verdict',
      unitOfMeasure: 'Nền tảng',
      name: {
        vi: 'Triển khai các nền tảng công nghệ, ứng dụng phòng, chống dịch theo các hướng dẫn của Bộ Y tế và Bộ Thông tin và Truyền thông.',
        en: 'Technology platforms against epidemics in use as the ministries of health and of information direct',
      },
      target: '*1',
      choices: ['Triển khai', 'Đang triển khai', 'Chưa triển khai'],
    }),
  ],
};
