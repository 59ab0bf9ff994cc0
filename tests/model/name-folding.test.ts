import fc from 'fast-check';
import { duplicateNames, foldName, sameUnitName, unitNameKey } from '../../src/model/name-folding';
import { foldText, withoutAccents } from '../../src/model/vietnamese-text';

describe('gấp chữ tiếng Việt', () => {
  test.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['khỏe', 'khoẻ'],
    ['thủy', 'thuỷ'],
    ['Ủy ban', 'Uỷ ban'],
    ['qúy', 'quý'],
    ['qủa', 'quả'],
    ['thóang', 'thoáng'],
    ['đạt đƣợc', 'đạt được'],
    ['PHƢƠNG HƢỚNG', 'phương hướng'],
    ['Ðạt', 'đạt'],
    ['Mỹ\u00a0 Bình', 'mỹ bình'],
    ['Vĩnh\u200b Quới', 'vĩnh quới'],
    ['Mỹ Bình'.normalize('NFD'), 'Mỹ Bình'.normalize('NFC')],
  ])('%s = %s', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test.each([
    ['hòa', 'hóa'],
    ['Mỹ Bình', 'My Binh'],
    ['dạt', 'đạt'],
    ['của', 'cua'],
    ['mùa', 'muà'],
  ])('%s khác %s', (a, b) => {
    expect(foldText(a)).not.toBe(foldText(b));
  });

  test('bỏ dấu chỉ để gợi ý', () => {
    expect(withoutAccents('Xã Mỹ Quới')).toBe('xa my quoi');
    expect(withoutAccents('Ðắk Lƣơng, đường')).toBe('dak luong, duong');
  });

  const vietnamese = fc.array(
    fc.constantFrom(
      ..."aăâeêioôơuưyàáảãạằắặầấậèéẹềếệìíịòóọồốộờớợùúụừứựỳýỵbcdđhnpqt AĐƯƢƣðÐ'’.,-–(01\u00a0\u0300\u0301\u0323\u0309\u0303\u0302".split(
        '',
      ),
    ),
    { maxLength: 20 },
  );

  test('gấp hai lần như gấp một lần; NFC và NFD như nhau', () => {
    const texts = fc.oneof(
      vietnamese.map((letters) => letters.join('')),
      fc.string(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldName(foldName(text))).toBe(foldName(text));
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(sameUnitName(text, text.normalize('NFD'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tên đơn vị', () => {
  test.each([
    'UBND Phường 1',
    'Ủy ban nhân dân phường 1',
    'Uỷ ban nhân dân Phường 1',
    'P.1',
    'P. 1',
    'P 1',
    'P1',
    'Phường 01',
    'PHƯỜNG 1',
    'phường  1',
  ])('%s là phường 1', (name) => {
    expect(unitNameKey(name)).toEqual({ kind: 'ward', base: '1', qualifier: null });
  });

  test.each([
    ['UBND xã Mỹ Bình', 'commune', 'mỹ bình', null],
    ['x. Mỹ Bình', 'commune', 'mỹ bình', null],
    ['Mỹ Bình', null, 'mỹ bình', null],
    ['xã Mỹ Bình - Gia Lai', 'commune', 'mỹ bình', 'gia lai'],
    ['xã Mỹ Bình, tỉnh Gia Lai', 'commune', 'mỹ bình', 'gia lai'],
    ['xã Mỹ Bình (Gia Lai)', 'commune', 'mỹ bình', 'gia lai'],
    ['Ủy ban nhân dân xã Giao Minh tỉnh Ninh Bình', 'commune', 'giao minh', 'ninh bình'],
    ['UBND thị xã Ngã Năm (tổng hợp)', 'town', 'ngã năm', 'tổng hợp'],
    ['TT. Vĩnh Lộc', 'township', 'vĩnh lộc', null],
    ['TT Vĩnh Lộc', 'township', 'vĩnh lộc', null],
    ['Thị trấn Vĩnh Lộc', 'township', 'vĩnh lộc', null],
    ['TX. Ngã Năm', 'town', 'ngã năm', null],
    ['huyện Minh Long', 'district', 'minh long', null],
    ['H. Minh Long', 'district', 'minh long', null],
    ['Đặc khu Phú Quốc', 'special-zone', 'phú quốc', null],
    ['Q.1', 'urban-district', '1', null],
    ['TP. Cần Thơ', 'municipality', 'cần thơ', null],
    ['thành phố Sóc Trăng', 'provincial-city', 'sóc trăng', null],
    ['TP. Phan Rang - Tháp Chàm', 'provincial-city', 'phan rang tháp chàm', null],
    ['tỉnh Bà Rịa - Vũng Tàu', 'province', 'bà rịa vũng tàu', null],
    ['Sở Y tế', 'department', 'sở y tế', null],
    ['Sở Văn hóa, Thể thao và Du lịch', 'department', 'sở văn hoá thể thao và du lịch', null],
    ['Phường I', 'ward', 'i', null],
    ['xã Ea H’leo', 'commune', 'ea hleo', null],
  ] as const)('%s', (name, kind, base, qualifier) => {
    expect(unitNameKey(name)).toEqual({
      kind,
      base: foldText(base),
      qualifier: qualifier === null ? null : foldText(qualifier),
    });
  });

  test.each([
    ['UBND xã Mỹ Bình', 'xã Mỹ Bình'],
    ['UBND xã Mỹ Bình', 'Mỹ Bình'],
    ['xã Mỹ Bình - Gia Lai', 'UBND xã Mỹ Bình'],
    ['Xã Ea H’leo', "xã Ea H'leo"],
    ['xã Hòa Bình', 'xã Hoà Bình'],
    ['Bà Rịa - Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['UBND thị xã Ngã Năm (tổng hợp)', 'UBND thị xã Ngã Năm'],
  ])('%s và %s là một', (a, b) => {
    expect(sameUnitName(a, b)).toBe(true);
    expect(sameUnitName(b, a)).toBe(true);
  });

  test.each([
    ['Phường 1', 'Phường 10'],
    ['Phường 1', 'Phường 11'],
    ['Phường 1', 'Phường I'],
    ['Phường 1', 'Quận 1'],
    ['xã Mỹ Bình', 'xã Mỹ Quới'],
    ['xã Mỹ Bình', 'phường Mỹ Bình'],
    ['xã Mỹ Bình', 'xã My Binh'],
    ['xã Mỹ Bình - Gia Lai', 'xã Mỹ Bình - An Giang'],
    ['Tuy Phước', 'Tuy Phước Tây'],
    ['thị xã Ngã Năm', 'phường Ngã Năm'],
    ['Sở Y tế', 'Phòng Y tế'],
    ['xã Hòa Bình', 'xã Hóa Bình'],
  ])('%s không phải %s', (a, b) => {
    expect(sameUnitName(a, b)).toBe(false);
    expect(sameUnitName(b, a)).toBe(false);
  });

  test('tám đơn vị của thị xã Ngã Năm không trùng nhau; tên viết hai lối thì trùng', () => {
    const names = [
      'UBND Phường 1',
      'UBND Phường 2',
      'UBND Phường 3',
      'UBND xã Vĩnh Quới',
      'UBND xã Mỹ Bình',
      'UBND xã Mỹ Quới',
      'UBND xã Long Bình',
      'UBND xã Tân Long',
    ];
    expect(duplicateNames(names)).toEqual([]);
    expect(duplicateNames([...names, 'P.01', 'Tân Long'])).toEqual([
      { first: 0, second: 8 },
      { first: 7, second: 9 },
    ]);
  });
});
