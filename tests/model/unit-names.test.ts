import { placeName } from '../../src/model/unit-names';

test.each([
  ['UBND thị xã Ngã Năm', 'thị xã Ngã Năm', 'thị xã'],
  ['Ủy ban nhân dân thị xã Ngã Năm', 'thị xã Ngã Năm', 'thị xã'],
  ['Uỷ ban nhân dân Thị xã Ngã Năm'.normalize('NFD'), 'thị xã Ngã Năm', 'thị xã'],
  ['TX. Ngã Năm', 'thị xã Ngã Năm', 'thị xã'],
  ['UBND huyện Vĩnh Lộc', 'huyện Vĩnh Lộc', 'huyện'],
  ['UBND  xã  Giao Minh', 'xã Giao Minh', 'xã'],
  ['UBND Phường 1', 'Phường 1', 'phường'],
  ['P.1', 'Phường 1', 'phường'],
  ['UBND phường Mỹ Xuyên', 'phường Mỹ Xuyên', 'phường'],
  ['UBND tỉnh Sóc Trăng', 'tỉnh Sóc Trăng', 'tỉnh'],
  ['TP. Cần Thơ', 'thành phố Cần Thơ', 'thành phố'],
  ['UBND THỊ XÃ NGÃ NĂM', 'THỊ XÃ NGÃ NĂM', 'thị xã'],
  ['UBND tỉnh', 'tỉnh', 'tỉnh'],
  ['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ'],
  ['Ngã Năm', 'Ngã Năm', 'Ngã Năm'],
])('%s', (name, place, area) => {
  expect(placeName(name)).toEqual({ place, area });
});

test('tên trống loại được loại khai của đơn vị bổ sung', () => {
  expect(placeName('Ngã Năm', 'town')).toEqual({ place: 'thị xã Ngã Năm', area: 'thị xã' });
  expect(placeName('1', 'ward')).toEqual({ place: 'Phường 1', area: 'phường' });
  expect(placeName('Sở Nội vụ', 'department')).toEqual({ place: 'Sở Nội vụ', area: 'Sở Nội vụ' });
});
