import type { FormGroup } from '../grouped-form';
import { planned } from './planned-item';

/**
 * The targets by matter: the plan lists them one after the other, and only its tasks (part III) are under headings,
 * from which these groups are taken. Within a group they keep the plan's order. Where one sentence sets two targets
 * there are two.
 */
export const TARGETS: readonly FormGroup[] = [
  {
    ordinal: '1',
    heading: 'Chính quyền số',
    items: [
      planned({
        code: 'HSCV.TX',
        ordinal: '1.1',
        name: {
          vi: 'Hồ sơ công việc tại thị xã được xử lý trên môi trường mạng (không bao gồm xử lý công việc có nội dung mật)',
          en: 'Work files of the town handled online (secret matters apart)',
        },
        shortName: { vi: 'Hồ sơ công việc tại thị xã', en: 'Work files of the town' },
        target: '90%',
      }),
      planned({
        code: 'HSCV.XA',
        ordinal: '1.2',
        name: {
          vi: 'Hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng (không bao gồm xử lý công việc có nội dung mật)',
          en: 'Work files of the communes handled online (secret matters apart)',
        },
        shortName: { vi: 'Hồ sơ công việc tại cấp xã', en: 'Work files of the communes' },
        target: '70%',
      }),
      planned({
        code: 'BAOCAO',
        ordinal: '1.3',
        name: {
          vi: 'Chế độ báo cáo, chỉ tiêu tổng hợp báo cáo định kỳ và báo cáo thống kê về kinh tế - xã hội phục vụ sự chỉ đạo, điều hành của cấp ủy đảng, chính quyền các cấp được kết nối, tích hợp, chia sẻ dữ liệu số trên hệ thống thông tin báo cáo của tỉnh',
          en: "Periodic and statistical reports for the authorities connected, integrated and shared as data on the province's reporting system",
        },
        shortName: { vi: 'Báo cáo trên hệ thống thông tin của tỉnh', en: "Reports on the province's system" },
        target: '100%',
      }),
      planned({
        code: 'CSDL',
        ordinal: '1.4',
        name: {
          vi: 'Cơ sở dữ liệu dùng chung được kết nối, chia sẻ trên toàn tỉnh',
          en: 'Shared databases connected and shared throughout the province',
        },
        shortName: { vi: 'Cơ sở dữ liệu dùng chung', en: 'Shared databases' },
        target: '100%',
      }),
      planned({
        code: 'KIEMTRA',
        ordinal: '1.5',
        name: {
          vi: 'Hoạt động kiểm tra của cơ quan quản lý nhà nước được thực hiện thông qua môi trường số và các hệ thống thông tin của cơ quan',
          en: 'Inspections by state bodies done online and through their information systems',
        },
        shortName: { vi: 'Kiểm tra qua môi trường số', en: 'Inspections done online' },
        target: '50%',
      }),
      planned({
        code: 'DVCTT.TTHC',
        ordinal: '1.6',
        name: {
          vi: 'Cung cấp dịch vụ công trực tuyến toàn trình trên số thủ tục hành chính có đủ điều kiện',
          en: 'Eligible administrative procedures provided as end-to-end online services',
        },
        shortName: { vi: 'Dịch vụ công trực tuyến toàn trình', en: 'End-to-end online services' },
        target: '90%',
        population: 'thủ tục hành chính có đủ điều kiện',
      }),
      planned({
        code: 'HOSO.TT',
        ordinal: '1.7',
        name: {
          vi: 'Hồ sơ trực tuyến toàn trình của các dịch vụ công trực tuyến (trung bình)',
          en: 'Dossiers of online public services handled end to end online (mean)',
        },
        shortName: { vi: 'Hồ sơ trực tuyến toàn trình', en: 'End-to-end online dossiers' },
        target: '70%',
      }),
      planned({
        code: 'KQDT',
        ordinal: '1.8',
        name: {
          vi: 'Tỷ lệ cấp kết quả giải quyết thủ tục hành chính điện tử',
          en: 'Results of administrative procedures issued electronically',
        },
        shortName: { vi: 'Cấp kết quả điện tử', en: 'Electronic results' },
        target: '100%',
      }),
      planned({
        code: 'HAILONG',
        ordinal: '1.9',
        name: {
          vi: 'Tỷ lệ người dân, doanh nghiệp hài lòng trong giải quyết thủ tục hành chính',
          en: 'Citizens and businesses satisfied with the settling of administrative procedures',
        },
        shortName: { vi: 'Hài lòng trong giải quyết TTHC', en: 'Satisfaction with procedures' },
        target: '90%',
        population: 'người dân, doanh nghiệp',
      }),
    ],
  },
  {
    ordinal: '2',
    heading: 'Hạ tầng số',
    items: [
      planned({
        code: 'LOMSONG',
        ordinal: '2.1',
        name: {
          vi: 'Các khóm, ấp đang lõm sóng được phủ sóng băng rộng di động',
          en: 'Hamlets without signal now covered by mobile broadband',
        },
        shortName: { vi: 'Khóm, ấp lõm sóng được phủ sóng', en: 'Hamlets newly covered' },
        target: '100%',
        population: 'khóm, ấp đang lõm sóng',
      }),
      planned({
        code: 'CAPQUANG',
        ordinal: '2.2',
        name: {
          vi: 'Số hộ gia đình có khả năng tiếp cận dịch vụ Internet cáp quang băng rộng',
          en: 'Households able to have fibre broadband',
        },
        shortName: { vi: 'Hộ tiếp cận Internet cáp quang', en: 'Households with access to fibre' },
        target: '100%',
        population: 'hộ gia đình',
      }),
      planned({
        code: 'DIDONG',
        ordinal: '2.3',
        name: {
          vi: 'Dịch vụ mạng di động 4G/5G được cung cấp trên toàn tỉnh',
          en: '4G/5G mobile services provided throughout the province',
        },
        shortName: { vi: 'Dịch vụ di động 4G/5G', en: '4G/5G services' },
        target: '100%',
      }),
      planned({
        code: 'HATANG.4G',
        ordinal: '2.4',
        name: {
          vi: 'Khóm, ấp có hạ tầng viễn thông di động 4G và hạ tầng dịch vụ Internet băng rộng',
          en: 'Hamlets with 4G and broadband Internet infrastructure',
        },
        shortName: { vi: 'Khóm, ấp có hạ tầng 4G, băng rộng', en: 'Hamlets with 4G and broadband' },
        target: '100%',
        population: 'khóm, ấp',
      }),
    ],
  },
  {
    ordinal: '3',
    heading: 'Kinh tế số',
    items: [
      planned({
        code: 'HOPDONG',
        ordinal: '3.1',
        name: {
          vi: 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử trong lĩnh vực thương mại',
          en: 'Businesses that use electronic contracts in trade',
        },
        shortName: { vi: 'Doanh nghiệp dùng hợp đồng điện tử', en: 'Electronic contracts' },
        target: 'trên 80%',
        population: 'doanh nghiệp',
      }),
      planned({
        code: 'DNNVV',
        ordinal: '3.2',
        name: {
          vi: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
          en: 'Small and medium businesses that use digital platforms',
        },
        shortName: { vi: 'Doanh nghiệp nhỏ và vừa dùng nền tảng số', en: 'Small businesses on platforms' },
        target: 'trên 50%',
        population: 'doanh nghiệp nhỏ và vừa',
      }),
      planned({
        code: 'HDDT.TTTM',
        ordinal: '3.3',
        name: {
          vi: 'Trung tâm thương mại trên địa bàn tỉnh triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách',
          en: 'Shopping centres that issue electronic invoices from the till',
        },
        shortName: { vi: 'Hóa đơn điện tử: trung tâm thương mại', en: 'Till invoices: shopping centres' },
        target: '100%',
        population: 'trung tâm thương mại trên địa bàn tỉnh',
      }),
      planned({
        code: 'HDDT.BANLE',
        ordinal: '3.4',
        name: {
          vi: 'Cơ sở cung cấp dịch vụ ăn uống, bán lẻ hàng hóa tại các trung tâm thương mại, cửa hàng bán lẻ hàng tiêu dùng triển khai giải pháp hóa đơn điện tử khởi tạo từ máy tính tiền để chống thất thu thuế, thất thu ngân sách',
          en: 'Restaurants and retailers that issue electronic invoices from the till',
        },
        shortName: { vi: 'Hóa đơn điện tử: ăn uống, bán lẻ', en: 'Till invoices: restaurants, retail' },
        target: '80%',
        population: 'cơ sở cung cấp dịch vụ ăn uống, bán lẻ hàng hóa',
      }),
    ],
  },
  {
    ordinal: '4',
    heading: 'Xã hội số',
    items: [
      planned({
        code: 'HOCBA',
        ordinal: '4.1',
        name: {
          vi: 'Tỷ lệ triển khai học bạ số đối với học sinh và bảng điểm số đối với sinh viên',
          en: 'Digital school records of pupils and transcripts of students',
        },
        shortName: { vi: 'Học bạ số, bảng điểm số', en: 'Digital school records' },
        target: '100%',
        population: 'học sinh, sinh viên',
      }),
      planned({
        code: 'HOCPHI',
        ordinal: '4.2',
        name: {
          vi: 'Tỷ lệ các cơ sở giáo dục công lập trên toàn quốc triển khai thanh toán học phí không dùng tiền mặt',
          en: 'Public schools where fees are paid without cash',
        },
        shortName: { vi: 'Học phí không dùng tiền mặt', en: 'Cashless school fees' },
        target: '100%',
        population: 'cơ sở giáo dục công lập',
      }),
      planned({
        code: 'SOSK',
        ordinal: '4.3',
        name: {
          vi: 'Tỷ lệ các cơ sở khám chữa bệnh triển khai Sổ sức khỏe điện tử tích hợp trên ứng dụng VNeID',
          en: 'Medical facilities that use the electronic health book within VNeID',
        },
        shortName: { vi: 'Sổ sức khỏe điện tử trên VNeID', en: 'Health book in VNeID' },
        target: '100%',
        population: 'cơ sở khám chữa bệnh',
      }),
      planned({
        code: 'DTTM',
        ordinal: '4.4',
        name: { vi: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh', en: 'Adults with a smartphone' },
        shortName: { vi: 'Điện thoại thông minh', en: 'Smartphones' },
        target: '80%',
        population: 'dân số trưởng thành',
      }),
      planned({
        code: 'TK.DS',
        ordinal: '4.5',
        name: {
          vi: 'Dân số có tài khoản thanh toán điện tử',
          en: 'People with an electronic payment account',
        },
        shortName: { vi: 'Tài khoản thanh toán điện tử', en: 'Electronic payment accounts' },
        target: 'tối thiểu 50%',
        population: 'dân số',
      }),
      planned({
        code: 'TK.15',
        ordinal: '4.6',
        name: {
          vi: 'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác',
          en: 'People aged 15 or more with a payment account at a bank or another permitted body',
        },
        shortName: { vi: 'Tài khoản của người từ 15 tuổi', en: 'Accounts from the age of 15' },
        target: '80%',
        population: 'dân số từ 15 tuổi trở lên',
      }),
      planned({
        code: 'CKS',
        ordinal: '4.7',
        name: {
          vi: 'Tỷ lệ dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
          en: 'Adults with a digital signature or a personal electronic signature',
        },
        shortName: { vi: 'Chữ ký số cá nhân', en: 'Personal digital signatures' },
        target: 'trên 50%',
        population: 'dân số trưởng thành',
      }),
      planned({
        code: 'KNS',
        ordinal: '4.8',
        name: {
          vi: 'Tỷ lệ người dân trong độ tuổi lao động được đào tạo kỹ năng số cơ bản',
          en: 'People of working age trained in basic digital skills',
        },
        shortName: { vi: 'Kỹ năng số cơ bản', en: 'Basic digital skills' },
        target: 'trên 60%',
        population: 'người dân trong độ tuổi lao động',
      }),
      planned({
        code: 'DVCTT.DS',
        ordinal: '4.9',
        name: {
          vi: 'Tỷ lệ dân số trưởng thành có sử dụng dịch vụ công trực tuyến',
          en: 'Adults who use online public services',
        },
        shortName: { vi: 'Sử dụng dịch vụ công trực tuyến', en: 'Use of online services' },
        target: 'trên 40%',
        population: 'dân số trưởng thành',
      }),
    ],
  },
  {
    ordinal: '5',
    heading: 'An toàn thông tin mạng',
    items: [
      planned({
        code: 'CAPDO',
        ordinal: '5.1',
        name: {
          vi: 'Tỷ lệ phê duyệt cấp độ an toàn hệ thống thông tin của các cơ quan nhà nước',
          en: 'Information systems of state bodies with an approved security level',
        },
        shortName: { vi: 'Phê duyệt cấp độ an toàn', en: 'Approved security levels' },
        target: '100%',
        population: 'hệ thống thông tin của các cơ quan nhà nước',
      }),
      planned({
        code: 'PHUONGAN',
        ordinal: '5.2',
        name: {
          vi: 'Tỷ lệ triển khai đầy đủ phương án bảo đảm an toàn hệ thống thông tin theo cấp độ của các cơ quan nhà nước',
          en: 'Information systems of state bodies fully protected as their level demands',
        },
        shortName: { vi: 'Phương án an toàn theo cấp độ', en: 'Protection by level' },
        target: '100%',
        population: 'hệ thống thông tin của các cơ quan nhà nước',
      }),
      planned({
        code: 'MADOC',
        ordinal: '5.3',
        name: {
          vi: 'Máy tính của công chức, viên chức trên địa bàn tỉnh được cài đặt phần mềm phòng, chống mã độc',
          en: 'Computers of officials with anti-malware software',
        },
        shortName: { vi: 'Máy tính có phần mềm chống mã độc', en: 'Computers with anti-malware' },
        target: '90% trở lên',
        population: 'máy tính của công chức, viên chức',
      }),
    ],
  },
];
