import { catalogue, findSet } from '../../src/indicator-sets/catalogue';
import { isFigureIndicator } from '../../src/model/indicator-set';
import { combiningOf } from '../../src/model/set/combining';

const combining = (set: string, code: string) => {
  const { indicators } = findSet(set)!;
  return combiningOf(
    indicators.find((indicator) => indicator.code === code)!,
    indicators,
  ).type;
};

test.each([
  ['cds-thang', 'DS', 'sum', 'dân số mỗi xã là của riêng xã'],
  ['cds-thang', 'VNEID.TYLE', 'pooled', 'tỷ lệ tính lại từ tổng tử số và tổng mẫu số'],
  ['cds-6-thang', 'NHAMANG', 'none', 'một nhà mạng phục vụ nhiều huyện'],
  ['cds-6-thang', 'HS.TYLE', 'pooled', 'tỷ lệ hồ sơ trực tuyến'],
  ['766', 'TONG', 'none', 'điểm không cộng được'],
])('%s %s: %s, vì %s', (set, code, expected) => {
  expect(combining(set, code)).toBe(expected);
});

test('không bộ nào cộng tỷ lệ hay điểm', () => {
  const summed = catalogue.flatMap(({ id, indicators }) =>
    indicators.flatMap((indicator) =>
      isFigureIndicator(indicator) &&
      indicator.kind !== 'count' &&
      combiningOf(indicator, indicators).type === 'sum'
        ? [`${id} ${indicator.code}`]
        : [],
    ),
  );
  expect(summed).toEqual([]);
});
