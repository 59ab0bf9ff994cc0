import { detectLegacyEncoding } from '../../src/model/legacy-encoding';
import { isVietnameseSyllable } from '../../src/model/vietnamese-syllable';

test.each([
  'øng dông C«ng nghÖ',
  'Céng hßa x· héi chñ nghÜa ViÖt Nam',
  'UBND X· VÜnh Quíi',
  'Mü B×nh',
  'Tû lÖ hå s¬ xö lý ®óng h¹n',
  'code,name\n1,UBND Ph­êng 1\n2,UBND x· Mü B×nh',
])('TCVN3: %s', (text) => {
  expect(detectLegacyEncoding(text)).toBe('tcvn3');
});

test.each([
  'UÛy ban nhaân daân',
  'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
  'Tyû leä hoà sô ñuùng haïn',
  'UBND phöôøng 1 vaø xaõ Myõ Bình',
])('VNI: %s', (text) => {
  expect(detectLegacyEncoding(text)).toBe('vni');
});

test.each([
  '',
  '766',
  'UBND Phường 1',
  'Kết quả hoạt động Chuyển đổi số tháng 6/2025',
  'Ủy ban nhân dân thị xã triển khai Kế hoạch thực hiện nhiệm vụ Chuyển đổi số thị xã Ngã Năm năm 2025',
  'Uỷ ban nhân dân huyện; PHƢƠNG HƢỚNG; đạt đƣợc kết quả',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  'Tỷ lệ hồ sơ đúng hạn'.normalize('NFD'),
  'HÒa Bình, ĐÔng Triều, hÓa đơn, THÔNg tin',
  'xã Ea H’leo, huyện Krông Pắc, Đắk R’lấp, Cư M’gar, Ia Ko',
  '· Nội dung «Công dân số» © 2025 ® 5µm 30°C 1ª ½',
  'Le café est très âgé; l’été dernier, où êtes-vous allé ? Ça a dû être naïf, sûr et laïc.',
  'Noël, maïs, Citroën, château, forêt, île, hôtel, août, goût, coût, français, garçon, œuvre',
  'déjà vu, naïve, résumé, façade, jalapeño, piñata, São Paulo, Zürich, Müller, Straße, smörgåsbord',
  'The quick brown fox fills in the form; the rate is 92.83% (±0.5), 3×4 m²',
])('không báo nhầm: %s', (text) => {
  expect(detectLegacyEncoding(text)).toBeNull();
});

test('không báo nhầm từng từ tiếng Pháp đứng riêng', () => {
  const words = 'dû né thé laïc haï père mère où là île été être sûr fût mûr noël maïs âgé bébé côté'.split(
    ' ',
  );
  expect(words.filter((word) => detectLegacyEncoding(word) !== null)).toEqual([]);
});

test('âm tiết tiếng Việt', () => {
  const syllables =
    'nghệ Quới giếng gì quỳnh quốc khuỷu thuở người Vĩnh được yếu ủy khoẻ khỏe xoong quyền ĐỒNG gia kẻng huơ';
  expect(syllables.split(' ').filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  const others = 'web nghÖ naïf gỏt fax nhaân bcd à́ café dûr strong';
  expect(others.split(' ').filter((word) => isVietnameseSyllable(word))).toEqual([]);
});
