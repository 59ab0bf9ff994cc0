import { set766Diem } from '../../src/indicator-sets/766-diem';
import { decimal } from '../../src/model/decimal';
import { indicatorSetSchema } from '../../src/model/indicator-set';
import { bandOf } from '../../src/ranking/bands';

const bands = indicatorSetSchema.parse(set766Diem).bands ?? [];

test.each([
  ['100', 'Xuất sắc'],
  ['90', 'Xuất sắc'],
  ['89.99', 'Tốt'],
  ['80.00', 'Tốt'],
  ['79.99', 'Khá'],
  ['70', 'Khá'],
  ['69.99', 'Trung bình'],
  ['50', 'Trung bình'],
  ['49.99', 'Yếu'],
  ['16', 'Yếu'],
  ['0', 'Yếu'],
])('%s điểm: %s', (value, name) => {
  expect(bandOf(decimal(value), bands)?.name.vi).toBe(name);
});

test('dưới mức thấp nhất thì không xếp loại', () => {
  expect(bandOf(decimal('49.99'), bands.slice(0, 4))).toBeNull();
  expect(bandOf(decimal('100'), [])).toBeNull();
});

describe('mức do người dùng sửa', () => {
  const name = { vi: 'Loại', en: 'Band' };
  const faults = (...from: readonly string[]) => {
    const edited = { ...set766Diem, bands: from.map((each) => ({ from: each, name })) };
    const result = indicatorSetSchema.safeParse(edited);
    return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
  };

  test('giảm dần thì được, so bằng số chứ không bằng chữ', () => {
    expect(faults('100', '85.5', '9', '-1')).toEqual([]);
  });

  test('mức sau không thấp hơn mức trước thì nói đúng chỗ', () => {
    expect(faults('90', '90.0')).toEqual(['bands.1.from']);
    expect(faults('50', '9', '70', '80')).toEqual(['bands.2.from', 'bands.3.from']);
  });

  test('mức không phải là số, hoặc không có mức nào', () => {
    expect(faults('90', 'tốt')).toEqual(['bands.1.from']);
    expect(faults()).toEqual(['bands']);
  });
});
