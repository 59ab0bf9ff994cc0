import fc from 'fast-check';
import { checkRegister } from '../../../src/checks/register/check-register';
import type { Finding } from '../../../src/model/finding';
import type { UnitList } from '../../../src/model/unit';
import { serialFromDate } from '../../../src/model/excel-date';
import {
  H1_2023,
  H1_2025,
  registerTable,
  sample,
  TO_CNSCD,
  VAN_BAN,
  VINH_LOC,
  YEAR_2025,
  type Typed,
} from '../../support/register-table';

const DOCUMENT: Typed = {
  loai: 'Quyết định',
  'so-ky-hieu': '236/QĐ-UBND',
  'ngay-ban-hanh': '19/01/2023',
  'co-quan': 'UBND huyện',
  'trich-yeu': 'phê duyệt kết quả xếp hạng',
};
const TEAM: Typed = {
  'ten-to': 'Tổ xóm 1',
  xom: 'Xóm 1',
  'to-truong': 'Nguyễn Văn An',
  'dien-thoai': '0912345678',
  'so-thanh-vien': 7,
};

/** "code cell" of each finding. */
const brief = (findings: readonly Finding[]) =>
  findings.map(({ code, place }) => `${code} ${place.cell ?? '–'}`);
const documents = (...records: readonly Typed[]) =>
  checkRegister({ table: registerTable(VAN_BAN, H1_2023, records), unitList: null });
const teams = (...records: readonly Typed[]) =>
  checkRegister({ table: registerTable(TO_CNSCD, YEAR_2025, records), unitList: null });

test('danh sách của hai huyện không có gì để nói', () => {
  const ofVinhLoc = registerTable(VAN_BAN, H1_2023, sample('vinh-loc'));
  const ofMinhLong = registerTable(VAN_BAN, H1_2025, sample('minh-long'));
  expect(checkRegister({ table: ofVinhLoc, unitList: null })).toEqual([]);
  expect(checkRegister({ table: ofMinhLong, unitList: null })).toEqual([]);
});

describe('ô bắt buộc', () => {
  test('để trống là lỗi ở đúng ô; cơ quan và ghi chú được để trống', () => {
    const { 'co-quan': _, ...withoutIssuer } = DOCUMENT;
    expect(documents(withoutIssuer)).toEqual([]);
    const found = documents({ ...DOCUMENT, 'trich-yeu': '  ' });
    expect(brief(found)).toEqual(['record-incomplete F8']);
    expect(found[0]).toMatchObject({
      severity: 'error',
      place: { set: 'van-ban', sheet: 'Danh sách', period: '2023-H1', indicator: { name: 'Trích yếu' } },
    });
  });
});

describe('ngày', () => {
  test.each(['30/2/2023', '19/01/23', 'đầu tháng 1'])('%s là lỗi', (text) => {
    const found = documents({ ...DOCUMENT, 'ngay-ban-hanh': text });
    expect(brief(found)).toEqual(['date-unreadable D8']);
    expect(found[0]).toMatchObject({ severity: 'error', details: { text } });
  });

  test('ngày đầu và ngày cuối kỳ thì được', () => {
    const second = { ...DOCUMENT, 'so-ky-hieu': '237/QĐ-UBND', 'ngay-ban-hanh': '30/6/2023' };
    expect(documents({ ...DOCUMENT, 'ngay-ban-hanh': '01/01/2023' }, second)).toEqual([]);
  });

  test.each(['31/12/2022', '01/7/2023'])('%s ở ngoài 6 tháng đầu năm 2023 là cảnh báo', (text) => {
    const found = documents({ ...DOCUMENT, 'ngay-ban-hanh': text });
    expect(brief(found)).toEqual(['date-outside D8']);
    expect(found[0]).toMatchObject({ severity: 'warning', details: { swapped: null } });
  });

  test('máy đọc 10/4 thành ngày 4 tháng 10: hỏi có phải ngày 10 tháng 4', () => {
    const swapped = serialFromDate({ year: 2023, month: 10, day: 4 });
    expect(documents({ ...DOCUMENT, 'ngay-ban-hanh': swapped })).toMatchObject([
      { code: 'date-outside', details: { swapped: { year: 2023, month: 4, day: 10 } } },
    ]);
  });

  test('tổ thành lập từ trước là thường; sau kỳ thì không', () => {
    expect(teams({ ...TEAM, 'ngay-thanh-lap': '12/4/2022' })).toEqual([]);
    expect(teams({ ...TEAM, 'ngay-thanh-lap': '15/01/2026' })).toMatchObject([
      { code: 'date-outside', details: { from: null, to: { year: 2025, month: 12, day: 31 } } },
    ]);
  });
});

describe('dòng lặp lại', () => {
  test('cùng số, ngày và cơ quan, viết khác nhau, là lỗi ở dòng sau', () => {
    const again = {
      ...DOCUMENT,
      'so-ky-hieu': 'Số 236/qđ-ubnd',
      'ngay-ban-hanh': serialFromDate({ year: 2023, month: 1, day: 19 }),
      'co-quan': 'Ủy ban nhân dân huyện',
    };
    const found = documents(DOCUMENT, again);
    expect(found.filter(({ code }) => code === 'duplicate-record')).toMatchObject([
      { severity: 'error', place: { cell: 'C9' }, details: { otherRow: 8 } },
    ]);
  });

  test('dòng không ghi cơ quan vẫn lặp lại dòng có ghi', () => {
    const { 'co-quan': _, ...withoutIssuer } = DOCUMENT;
    expect(brief(documents(DOCUMENT, withoutIssuer))).toEqual(['duplicate-record C9']);
  });

  test.each([
    ['ngày khác', { 'ngay-ban-hanh': '20/01/2023' }],
    ['cơ quan khác', { 'co-quan': 'UBND tỉnh' }],
    ['số khác', { 'so-ky-hieu': '2360/QĐ-UBND' }],
    ['ký hiệu khác', { 'so-ky-hieu': '236/KH-UBND' }],
  ])('%s là văn bản khác', (_, change) => {
    expect(documents(DOCUMENT, { ...DOCUMENT, ...change })).toEqual([]);
  });

  test('hai tổ cùng tên ở hai xóm là hai tổ; cùng xóm thì lặp', () => {
    expect(teams(TEAM, { ...TEAM, xom: 'Xóm 2' })).toEqual([]);
    expect(brief(teams(TEAM, { ...TEAM, 'ten-to': 'TỔ  XÓM 1' }))).toEqual(['duplicate-record B9']);
  });

  test('số lần báo không phụ thuộc thứ tự các dòng', () => {
    const records = [DOCUMENT, { ...DOCUMENT, 'so-ky-hieu': '5/KH-UBND' }, DOCUMENT, DOCUMENT];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 4 }), (shuffled) => {
        expect(documents(...shuffled)).toHaveLength(2);
      }),
    );
  });
});

describe('số, ký hiệu và điện thoại', () => {
  test('khác thường thì chỉ lưu ý, có gợi ý khi đoán được', () => {
    expect(documents({ ...DOCUMENT, 'so-ky-hieu': '236/qđ-ubnd' })).toMatchObject([
      { code: 'document-number-shape', severity: 'note', details: { probable: '236/QĐ-UBND' } },
    ]);
    // Typed into a cell that is not text.
    expect(documents({ ...DOCUMENT, 'so-ky-hieu': 236 })).toMatchObject([
      { code: 'document-number-shape', details: { text: '236', probable: null } },
    ]);
    expect(teams({ ...TEAM, 'dien-thoai': 912345678 })).toMatchObject([
      { code: 'phone-shape', severity: 'note', details: { text: '912345678', probable: '0912345678' } },
    ]);
  });
});

describe('từ và số đếm', () => {
  test('loại văn bản thiếu dấu thì hỏi, loại lạ thì cảnh báo', () => {
    expect(documents({ ...DOCUMENT, loai: 'Quyet dinh' })).toMatchObject([
      { code: 'unknown-choice', severity: 'warning', details: { probable: 'Quyết định' } },
    ]);
    expect(documents({ ...DOCUMENT, loai: 'Giấy phép' })).toMatchObject([
      { code: 'unknown-choice', details: { probable: null } },
    ]);
  });

  test('có hay không', () => {
    expect(teams({ ...TEAM, 'nhom-zalo': 'khong' })).toMatchObject([
      { code: 'unknown-choice', details: { choices: ['Có', 'Không'], probable: 'Không' } },
    ]);
  });

  test('“khoảng 7” người không phải số đếm', () => {
    expect(brief(teams({ ...TEAM, 'so-thanh-vien': 'khoảng 7' }))).toEqual(['count-unreadable F8']);
  });
});

test('chữ TCVN3 là lỗi của ô, và không kéo theo lời nào khác', () => {
  const found = documents({
    ...DOCUMENT,
    'trich-yeu': 'øng dông C«ng nghÖ th«ng tin trong ho¹t ®éng',
    loai: 'QuyÕt ®Þnh',
  });
  expect(found.every(({ code }) => code === 'legacy-encoding')).toBe(true);
  expect(found.map(({ place }) => place.cell)).toContain('F8');
  expect(found.find(({ place }) => place.cell === 'F8')).toMatchObject({
    severity: 'error',
    details: { encoding: 'tcvn3' },
  });
});

describe('đơn vị lập danh sách', () => {
  const unitList: UnitList = {
    parent: { code: 'VL', name: 'UBND huyện Vĩnh Lộc', kind: 'district', aliases: ['Vĩnh Lộc'] },
    units: [{ code: 'VL.1', name: 'UBND xã Minh Tân', kind: 'commune', aliases: [], parent: 'VL' }],
  };
  const of = (unit: { code: string; name: string }) =>
    brief(checkRegister({ table: registerTable(VAN_BAN, H1_2023, [DOCUMENT], unit), unitList }));

  test('là đơn vị trên hay đơn vị dưới của danh mục', () => {
    expect(of(VINH_LOC)).toEqual([]);
    expect(of({ code: 'VL.1', name: 'xã Minh Tân' })).toEqual([]);
    expect(of({ code: '', name: 'Ủy ban nhân dân xã Minh Tân' })).toEqual([]);
  });

  test('không có trong danh mục, hay tên và mã của hai đơn vị', () => {
    expect(of({ code: 'VL.2', name: 'UBND xã Vĩnh Hùng' })).toEqual(['register-unit-unknown –']);
    expect(of({ code: 'VL.1', name: 'UBND huyện Vĩnh Lộc' })).toEqual(['register-unit-unknown –']);
  });

  test('để trống', () => {
    expect(of({ code: 'VL', name: '' })).toEqual(['register-unit-missing –']);
  });
});
