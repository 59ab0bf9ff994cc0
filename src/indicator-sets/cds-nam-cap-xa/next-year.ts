import { formItem, type FormGroup } from '../grouped-form';

/** Section IV.1: what the commune sets itself for the year to come, in its own words. */
export const nextYear: FormGroup = {
  ordinal: 'IV',
  heading: 'Đề xuất các chỉ tiêu chuyển đổi số năm sau',
  items: [
    formItem('IV.1', '%', {
      value: {
        kind: 'target',
        code: 'T.DVC',
        unitOfMeasure: '%',
        name: {
          vi: 'Tỉ lệ Dịch vụ công trực tuyến có phát sinh hồ sơ của xã',
          en: 'Online public services in which dossiers are filed',
        },
      },
    }),
    formItem('IV.2', '%', {
      value: {
        kind: 'target',
        code: 'T.HS',
        unitOfMeasure: '%',
        name: { vi: 'Tỉ lệ hồ sơ nộp trực tuyến (từ Cổng DVC)', en: 'Dossiers filed online (on the portal)' },
      },
    }),
    formItem('IV.3', '%', {
      value: {
        kind: 'target',
        code: 'T.TO',
        unitOfMeasure: '%',
        name: {
          vi: 'Tỉ lệ xóm duy trì hoạt động hiệu quả của Tổ công nghệ số cộng đồng',
          en: 'Hamlets whose community digital team works well',
        },
      },
    }),
    formItem('IV.4', '%', {
      value: {
        kind: 'target',
        code: 'T.TKTT',
        unitOfMeasure: '%',
        name: {
          vi: 'Tỉ lệ người dân trưởng thành có tài khoản thanh toán số hoặc Mobile Money',
          en: 'Adults with a digital payment account or Mobile Money',
        },
        population: 'dân số trưởng thành',
      },
    }),
    formItem('IV.5', '%', {
      value: {
        kind: 'target',
        code: 'T.ATTT',
        unitOfMeasure: '%',
        name: {
          vi: 'Tỉ lệ cán bộ, công chức được tập huấn về kiến thức an toàn thông tin cơ bản',
          en: 'Staff trained in basic information security',
        },
      },
    }),
  ],
};
