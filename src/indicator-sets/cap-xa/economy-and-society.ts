import { sentenceItem, type FormGroup } from '../grouped-form';
import { RATE } from '../usual-kinds';

const ADULTS = 'dân số trưởng thành';

/** Group 2 of Phụ lục 2. */
export const digitalEconomy: FormGroup = {
  ordinal: '2',
  heading: 'Kinh tế số',
  items: [
    sentenceItem('2.1', '%', 'Tuyên truyền CĐS cho DN, hộ KD, người dân', {
      ...RATE,
      name: {
        vi: 'Tuyên truyền, nâng cao nhận thức cho doanh nghiệp, hộ kinh doanh, sản xuất và người dân về chuyển đổi số, phát triển kinh tế, mua bán, phân phối hàng hóa dựa trên môi trường mạng.',
        en: 'Enterprises, household businesses and citizens informed of digital transformation and online trade',
      },
      target: '100%',
    }),
    sentenceItem('2.2', '%', 'Sản phẩm lợi thế, OCOP quảng bá trên Internet', {
      ...RATE,
      name: {
        vi: 'Các sản phẩm, dịch vụ có lợi thế của xã, sản phẩm OCOP được quảng bá, giới thiệu trên mạng internet (trang thông tin điện tử, mạng xã hội,…)',
        en: 'Strong products and services of the commune and OCOP products presented on the internet',
      },
      target: '100%',
    }),
    sentenceItem('2.3', '%', 'Hỗ trợ đưa sản phẩm lên sàn TMĐT', {
      ...RATE,
      name: {
        vi: 'Hướng dẫn, hỗ trợ doanh nghiệp, hợp tác xã, hộ kinh doanh, sản xuất và người dân có sản phẩm OCOP, sản phẩm có lợi thế được đưa sàn thương mại điện tử postmart.vn, voso.vn và các sàn thương mại điện tử khác.',
        en: 'Makers of OCOP and strong products helped onto e-commerce platforms (postmart.vn, voso.vn and others)',
      },
      target: '100%',
    }),
    sentenceItem('2.4', '%', 'DN, tổ chức thanh toán không dùng tiền mặt', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ doanh nghiệp, tổ chức sử dụng phương tiện thanh toán không dùng tiền mặt qua các kênh thanh toán điện tử',
        en: 'Enterprises and organisations that pay without cash through electronic channels',
      },
      target: '60%',
    }),
    sentenceItem('2.5', '%', 'DN sử dụng hợp đồng điện tử', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử',
        en: 'Enterprises that use electronic contracts',
      },
      target: '50%',
    }),
    sentenceItem('2.6', '%', 'DN nhỏ và vừa sử dụng nền tảng số', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số',
        en: 'Small and medium enterprises that use digital platforms',
      },
      target: '50%',
    }),
  ],
};

/** Group 3 of Phụ lục 2. */
export const digitalSociety: FormGroup = {
  ordinal: '3',
  heading: 'Xã hội số',
  items: [
    sentenceItem('3.1', '%', 'Người trong độ tuổi lao động được đào tạo kỹ năng số cơ bản', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ người dân trong độ tuổi lao động được thông tin, tuyên truyền, đào tạo kỹ năng số cơ bản',
        en: 'People of working age informed of and trained in basic digital skills',
      },
      population: 'người dân trong độ tuổi lao động',
      target: '60%',
    }),
    sentenceItem('3.2', '%', 'Dân số từ 15 tuổi có tài khoản giao dịch', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác',
        en: 'People aged 15 and over with an account at a bank or another licensed institution',
      },
      population: 'dân số từ 15 tuổi trở lên',
      target: '60%',
    }),
    sentenceItem('3.3', '%', 'Thuê bao điện thoại thông minh dùng phần mềm ATTT cơ bản', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ thuê bao điện thoại di động thông minh có sử dụng phần mềm an toàn thông tin mạng cơ bản',
        en: 'Smartphone subscriptions that use basic security software',
      },
      population: 'thuê bao điện thoại di động thông minh',
      target: '*',
    }),
    sentenceItem('3.4', '%', 'Dân số trưởng thành có điện thoại thông minh', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ dân số trưởng thành có điện thoại thông minh',
        en: 'Adults with a smartphone',
      },
      population: ADULTS,
      target: '65%',
    }),
    sentenceItem('3.5', '%', 'Người dân có hồ sơ sức khỏe điện tử được cập nhật', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ người dân có hồ sơ sức khỏe điện tử, được cập nhật, bổ sung thông tin thường xuyên',
        en: 'People with an electronic health record that is kept up to date',
      },
      population: 'dân số',
      target: '95%',
    }),
    sentenceItem('3.6', '%', 'Dân số trưởng thành dùng tư vấn sức khỏe, khám chữa bệnh từ xa', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ dân số trưởng thành dùng dịch vụ tư vấn sức khỏe trực tuyến, khám chữa bệnh từ xa.',
        en: 'Adults who use online health advice or telemedicine',
      },
      population: ADULTS,
      target: '10%',
    }),
    sentenceItem('3.7', '%', 'Trường tiểu học, THCS quản trị số', {
      ...RATE,
      name: {
        vi: 'Các trường tiểu học đến trung học cơ sở hoàn thiện được mô hình quản trị số, hoạt động số, chuẩn hóa dữ liệu số, kho học liệu số mở.',
        en: 'Primary and lower secondary schools with digital administration, standard data and open learning material',
      },
      target: '100%',
    }),
    sentenceItem('3.8', '%', 'Cơ sở giáo dục thu học phí không dùng tiền mặt', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ cơ sở giáo dục và đào tạo chấp nhận thanh toán học phí bằng phương thức thanh toán không dùng tiền mặt',
        en: 'Schools that take tuition fees without cash',
      },
      target: '50%',
    }),
    sentenceItem('3.9', '%', 'Số lượng người dân có tài khoản định danh điện tử', {
      ...RATE,
      name: {
        vi: 'Số lượng người dân có tài khoản định danh điện tử',
        en: 'People with an electronic identification account',
      },
      population: 'dân số',
      target: '50%',
    }),
    sentenceItem('3.10', '%', 'Dân số trưởng thành có chữ ký số, chữ ký điện tử', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ dân số ở độ tuổi trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân',
        en: 'Adults with a digital or personal electronic signature',
      },
      population: ADULTS,
      target: '30%',
    }),
    sentenceItem('3.11', '%', 'Dân số trưởng thành sử dụng DVCTT', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ dân số trưởng thành có sử dụng dịch vụ công trực tuyến',
        en: 'Adults who use online public services',
      },
      population: ADULTS,
      target: '20%',
    }),
    sentenceItem('3.12', '%', 'Hộ thanh toán tiền điện không dùng tiền mặt', {
      ...RATE,
      name: {
        vi: 'Tỷ lệ hộ gia đình thanh toán tiền điện bằng phương thức thanh toán không dùng tiền mặt.',
        en: 'Households that pay for electricity without cash',
      },
      population: 'hộ gia đình',
      target: '60%',
    }),
  ],
};
