import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import { unitClaimKey } from '../../../src/consolidation/units/unit-claim';
import { finding, type Finding } from '../../../src/model/finding';
import {
  document,
  fileWith,
  MY_BINH,
  MY_QUOI,
  pairsOf,
  PHUONG_1,
  recordsOf,
  sentRegister,
  united,
} from '../../support/sent-registers';
import { TO_CNSCD } from '../../support/register-table';
import { unreadableFile } from '../../support/submissions';

const of766 = { 'co-quan': 'Thủ tướng Chính phủ' };

describe('gộp danh sách của nhiều đơn vị', () => {
  test('mọi dòng còn đủ, theo thứ tự danh mục đơn vị rồi thứ tự trong tệp; đơn vị không gửi là chưa gửi', () => {
    const account = united([
      fileWith('b.xlsx', [sentRegister(MY_QUOI, [document('3/KH-UBND')])]),
      fileWith('a.xlsx', [sentRegister(MY_BINH, [document('2/KH-UBND'), document('1/KH-UBND')])]),
    ]);
    expect(recordsOf(account)).toEqual(['NN.05 2/KH-UBND', 'NN.05 1/KH-UBND', 'NN.06 3/KH-UBND']);
    expect(account.files.map(({ outcome, records, taken }) => [outcome, records, taken])).toEqual([
      ['complete', 1, 4],
      ['complete', 2, 8],
    ]);
    expect(account.units.map(({ unit, outcome, records }) => `${unit.code} ${outcome} ${records}`)).toEqual([
      'NN.01 not-sent 0',
      'NN.02 not-sent 0',
      'NN.03 not-sent 0',
      'NN.04 not-sent 0',
      'NN.05 complete 2',
      'NN.06 complete 1',
      'NN.07 not-sent 0',
      'NN.08 not-sent 0',
    ]);
  });

  test('đơn vị được nhận ra như ở mọi nơi khác: tên khác trong danh mục, chữ tổ hợp', () => {
    const account = united([
      fileWith('a.xlsx', [sentRegister({ code: '', name: 'P.1' }, [document('1/KH-UBND')])]),
      fileWith('b.xlsx', [
        sentRegister({ code: 'NN.05', name: 'UBND xã Mỹ Bình'.normalize('NFD') }, [document('2/KH-UBND')]),
      ]),
    ]);
    expect(recordsOf(account)).toEqual(['NN.01 1/KH-UBND', 'NN.05 2/KH-UBND']);
  });

  test('tên chưa chắc của ai thì hỏi và không lấy dòng nào; quyết định rồi thì lấy', () => {
    const claim = { code: '', name: 'xa My Binh' };
    const files = [fileWith('a.xlsx', [sentRegister(claim, [document('1/KH-UBND')])])];
    const asked = united(files);
    expect(asked.records).toEqual([]);
    expect(asked.questions).toMatchObject([
      { type: 'unit', file: 'a.xlsx', name: 'xa My Binh', suggestions: [{ unit: { code: 'NN.05' } }] },
    ]);
    expect(asked.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('waiting');
    const units = new Map([[unitClaimKey(claim), 'NN.05']]);
    expect(recordsOf(united(files, { decisions: { ...NOTHING_DECIDED, units } }))).toEqual([
      'NN.05 1/KH-UBND',
    ]);
  });

  test('mã của xã này, tên của xã kia: không đoán', () => {
    const account = united([
      fileWith('a.xlsx', [sentRegister({ code: 'NN.05', name: MY_QUOI.name }, [document('1/KH-UBND')])]),
    ]);
    expect(account.records).toEqual([]);
    expect(account.files[0]?.findings.map(({ code }) => code)).toEqual(['code-name-mismatch']);
  });
});

describe('dòng trùng nhau', () => {
  test('hai xã cùng số, cùng ngày, không ghi cơ quan: mỗi xã có văn bản của mình, không phải trùng', () => {
    const account = united([
      fileWith('a.xlsx', [sentRegister(MY_BINH, [document('12/KH-UBND')])]),
      fileWith('b.xlsx', [sentRegister(MY_QUOI, [document('12/KH-UBND')])]),
    ]);
    expect(pairsOf(account)).toEqual([]);
    expect(account.records).toHaveLength(2);
  });

  test('“UBND xã” là xã của chính đơn vị; “UBND thị xã” thì là một cơ quan', () => {
    const both = (body: string) =>
      united([
        fileWith('a.xlsx', [sentRegister(MY_BINH, [document('12/KH-UBND', { 'co-quan': body })])]),
        fileWith('b.xlsx', [sentRegister(MY_QUOI, [document('12/KH-UBND', { 'co-quan': body })])]),
      ]);
    expect(pairsOf(both('UBND xã'))).toEqual([]);
    expect(pairsOf(both('Ủy ban nhân dân xã'))).toEqual([]);
    expect(pairsOf(both('UBND thị xã'))).toEqual(['b.xlsx 8 = a.xlsx 8']);
  });

  test('một văn bản ở ba đơn vị, viết ba cách: nói mỗi dòng trùng với dòng đầu, giữ cả ba', () => {
    const account = united([
      fileWith('a.xlsx', [sentRegister(PHUONG_1, [document('766/QĐ-TTg', of766)])]),
      fileWith('b.xlsx', [
        sentRegister(MY_BINH, [
          document('1/KH-UBND'),
          document('Số 766 / qđ-ttg', { 'ngay-ban-hanh': '15/1/2025', 'co-quan': 'THỦ TƯỚNG CHÍNH PHỦ' }),
        ]),
      ]),
      fileWith('c.xlsx', [
        sentRegister(MY_QUOI, [
          document('766/QĐ-TTg'.normalize('NFD'), { 'co-quan': 'Thủ tướng Chính phủ'.normalize('NFD') }),
        ]),
      ]),
    ]);
    expect(pairsOf(account)).toEqual(['b.xlsx 9 = a.xlsx 8', 'c.xlsx 8 = a.xlsx 8']);
    expect(account.records).toHaveLength(4);
  });

  test('trong một đơn vị, cơ quan để trống không làm hai dòng khác nhau', () => {
    const account = united([
      fileWith('a.xlsx', [sentRegister(MY_BINH, [document('1/KH-UBND', of766), document('1/KH-UBND')])]),
    ]);
    expect(pairsOf(account)).toEqual(['a.xlsx 9 = a.xlsx 8']);
  });

  test('tổ công nghệ số: cùng tên tổ, cùng xóm là hai tổ của hai xã, trừ khi cùng cả tổ trưởng và điện thoại', () => {
    const team = { 'ten-to': 'Tổ số 1', xom: 'Ấp 1', 'to-truong': 'Nguyễn Văn An', 'so-thanh-vien': 5 };
    const both = (first: string, second: string) =>
      united(
        [first, second].map((phone, index) =>
          fileWith(`${index}.xlsx`, [
            sentRegister(index === 0 ? MY_BINH : MY_QUOI, [{ ...team, 'dien-thoai': phone }], {
              register: TO_CNSCD.id,
            }),
          ]),
        ),
        { register: TO_CNSCD },
      );
    expect(pairsOf(both('0912345678', '0987654321'))).toEqual([]);
    expect(pairsOf(both('0912345678', '0912 345 678'))).toEqual(['1.xlsx 8 = 0.xlsx 8']);
    expect(pairsOf(both('', ''))).toEqual([]);
  });
});

describe('nhiều tệp của một đơn vị', () => {
  const first = fileWith(
    'cu.xlsx',
    [sentRegister(MY_BINH, [document('1/KH-UBND'), document('2/KH-UBND')])],
    3,
  );
  const later = fileWith(
    'moi.xlsx',
    [sentRegister(MY_BINH, [document('2/KH-UBND'), document('3/KH-UBND')])],
    5,
  );

  test('tệp nhận sau được tính; dòng chỉ có ở tệp trước được nêu, không mất trong im lặng', () => {
    const account = united([first, later]);
    expect(recordsOf(account)).toEqual(['NN.05 2/KH-UBND', 'NN.05 3/KH-UBND']);
    expect(
      account.leftBehind.map(({ file, by, records }) => [
        file.name,
        by.name,
        records.map(({ record }) => record.row + 1),
      ]),
    ).toEqual([['cu.xlsx', 'moi.xlsx', [8]]]);
    expect(account.files.map(({ outcome, findings }) => [outcome, findings.map(({ code }) => code)])).toEqual(
      [
        ['set-aside', ['superseded']],
        ['complete', []],
      ],
    );
  });

  test('một dòng được viết lại ở tệp sau là bản mới của dòng đó, không phải dòng bị bỏ lại', () => {
    const rewritten = fileWith(
      'moi.xlsx',
      [
        sentRegister(MY_BINH, [
          document('1 / kh-ubnd', { 'trich-yeu': 'Chuyển đổi số năm 2025 (sửa)' }),
          document('2/KH-UBND'),
        ]),
      ],
      5,
    );
    expect(united([first, rewritten]).leftBehind).toEqual([]);
  });

  test('cùng ngày thì lần gửi lớn hơn được tính; ngày nhận sau vẫn hơn lần gửi', () => {
    const sent = (name: string, number: string, revision: number, day: number) =>
      fileWith(name, [sentRegister(MY_BINH, [document(number)], { revision })], day);
    const sameDay = united([sent('a.xlsx', '1/KH-UBND', 2, 3), sent('b.xlsx', '2/KH-UBND', 1, 3)]);
    expect(recordsOf(sameDay)).toEqual(['NN.05 1/KH-UBND']);
    expect(sameDay.units.find(({ unit }) => unit.code === 'NN.05')?.revision).toBe(2);
    const laterDay = united([sent('a.xlsx', '1/KH-UBND', 2, 3), sent('b.xlsx', '2/KH-UBND', 1, 4)]);
    expect(recordsOf(laterDay)).toEqual(['NN.05 2/KH-UBND']);
  });

  test('tệp cũ được chọn thì dòng của tệp mới bị bỏ lại, và cũng được nêu', () => {
    const files = new Map([['NN.05', 'cu.xlsx']]);
    const account = united([first, later], { decisions: { ...NOTHING_DECIDED, files } });
    expect(recordsOf(account)).toEqual(['NN.05 1/KH-UBND', 'NN.05 2/KH-UBND']);
    expect(account.leftBehind.map(({ records }) => records.length)).toEqual([1]);
  });

  test('quyết định ghi nhầm tên tệp, đơn vị, dòng, bảng lạ: nói rõ là không có tác dụng', () => {
    const decisions = {
      received: new Map([['khac.xlsx', { year: 2023, month: 7, day: 1 }]]),
      units: new Map([['["","xã lạ"]', 'NN.05']]),
      files: new Map([
        ['NN.05', 'cu.xlsx'],
        ['NN.06', 'cu.xlsx'],
      ]),
      conflicts: new Map([['["NN.05","value","99"]', 'take' as const]]),
      mappings: new Map([['a1b2', null]]),
    };
    const { idle } = united([first, later], { decisions });
    expect(idle.map(({ about, key }) => `${about} ${key}`)).toEqual([
      'received khac.xlsx',
      'units ["","xã lạ"]',
      'files NN.06',
      'conflicts ["NN.05","value","99"]',
      'mappings a1b2',
    ]);
  });

  test('cùng ngày mà khác nhau: hỏi, chưa lấy dòng nào', () => {
    const sameDay = fileWith('moi.xlsx', [sentRegister(MY_BINH, [document('3/KH-UBND')])], 3);
    const account = united([first, sameDay]);
    expect(account.records).toEqual([]);
    expect(account.questions).toMatchObject([{ type: 'files', unit: { code: 'NN.05' } }]);
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('waiting');
  });

  test('một tệp gửi hai lần: tính một lần, không có dòng nào trùng', () => {
    const again = { ...first, file: { ...first.file, name: 'gui lai.xlsx' } };
    const account = united([first, again]);
    expect(account.records).toHaveLength(2);
    expect(pairsOf(account)).toEqual([]);
    expect(account.leftBehind).toEqual([]);
    expect(account.files.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['file-twice']);
  });

  test('hai trang danh sách khác nhau trong một tệp: không biết trang nào được tính', () => {
    const account = united([
      fileWith('a.xlsx', [
        sentRegister(MY_BINH, [document('1/KH-UBND')]),
        sentRegister(MY_BINH, [document('2/KH-UBND')], { sheet: 'van-ban 6T-2025 (2)' }),
      ]),
    ]);
    expect(account.records).toEqual([]);
    expect(account.files[0]?.findings.map(({ code }) => code)).toEqual([
      'unit-twice-in-file',
      'unit-twice-in-file',
    ]);
  });
});

describe('những gì không lấy, và vì sao', () => {
  test.each([
    ['kỳ khác', { period: '2024-H2' }, 'other-period'],
    ['chưa có dòng nào', { records: [] }, 'nothing-filled-in'],
  ])('%s', (_, others, code) => {
    const account = united([fileWith('a.xlsx', [sentRegister(MY_BINH, [document('1/KH-UBND')], others)])]);
    expect(account.records).toEqual([]);
    expect(account.files).toMatchObject([{ outcome: 'refused', records: 0, findings: [{ code }] }]);
    expect(account.files[0]?.findings[0]?.place).toMatchObject({
      workbook: 'a.xlsx',
      sheet: 'van-ban 6T-2025',
    });
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('refused');
  });

  test('kỳ trước đứng cạnh kỳ này trong một tệp: lấy kỳ này, tệp vẫn đủ', () => {
    const account = united([
      fileWith('a.xlsx', [
        sentRegister(MY_BINH, [document('9/KH-UBND')], { sheet: 'van-ban 6T-2024', period: '2024-H1' }),
        sentRegister(MY_BINH, [document('1/KH-UBND')]),
      ]),
    ]);
    expect(recordsOf(account)).toEqual(['NN.05 1/KH-UBND']);
    expect(account.files[0]?.outcome).toBe('complete');
  });

  test('kỳ trên trang mâu thuẫn, hoặc lập theo định nghĩa khác: không lấy, nói lý do của trang', () => {
    const contradicted = finding('register-unit-missing', {}, {});
    const changed = finding('set-changed', {}, { set: 'Danh sách văn bản', effectiveFrom: '2020-03-05' });
    const account = united([
      fileWith('a.xlsx', [
        sentRegister(MY_BINH, [document('1/KH-UBND')], { period: null, findings: [contradicted] }),
      ]),
      fileWith('b.xlsx', [sentRegister(MY_QUOI, [document('1/KH-UBND')], { findings: [changed] })]),
    ]);
    expect(account.records).toEqual([]);
    expect(account.files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['register-unit-missing'],
      ['set-changed'],
    ]);
  });

  test('dòng có lỗi vẫn lấy nguyên văn; tệp và đơn vị chỉ một phần, lỗi nêu tệp, trang, ô; cảnh báo thì vẫn đủ', () => {
    const place = { sheet: 'van-ban 6T-2025', cell: 'D8' };
    const sentWith = (fault: Finding) => {
      const sheet = sentRegister(MY_BINH, [document('1/KH-UBND', { 'ngay-ban-hanh': '31/02/2025' })]);
      const records = sheet.records.map((record) => ({ ...record, faults: [fault] }));
      return united([fileWith('a.xlsx', [{ ...sheet, records }])]);
    };
    const wrong = sentWith(finding('date-unreadable', place, { text: '31/02/2025' }));
    expect(wrong.records.map(({ record }) => record.cells.get('ngay-ban-hanh')?.content)).toEqual([
      '31/02/2025',
    ]);
    expect(wrong.files).toMatchObject([
      {
        outcome: 'partly',
        records: 1,
        findings: [
          { code: 'date-unreadable', place: { workbook: 'a.xlsx', ...place, unit: { code: 'NN.05' } } },
        ],
      },
    ]);
    expect(wrong.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('partly');
    const odd = sentWith(finding('unknown-choice', place, { text: 'Sổ', choices: [], probable: null }));
    expect(odd.files).toMatchObject([{ outcome: 'complete', findings: [{ code: 'unknown-choice' }] }]);
    expect(odd.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('complete');
  });

  test('thiếu một cột: lấy phần còn lại, tệp chỉ một phần', () => {
    const missing = finding('register-column-missing', {}, {});
    const account = united([
      fileWith('a.xlsx', [sentRegister(MY_BINH, [document('1/KH-UBND')], { findings: [missing] })]),
    ]);
    expect(account.records).toHaveLength(1);
    expect(account.files[0]?.outcome).toBe('partly');
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')?.outcome).toBe('partly');
  });

  test('tệp hỏng, danh sách khác, tệp không có trang nào của chương trình', () => {
    const account = united([
      unreadableFile('hong.xlsx'),
      fileWith('to.xlsx', [sentRegister(MY_BINH, [document('1/KH-UBND')], { register: TO_CNSCD.id })]),
      fileWith('la.xlsx', []),
    ]);
    expect(account.files.map(({ outcome, findings }) => [outcome, findings.map(({ code }) => code)])).toEqual(
      [
        ['refused', ['file-damaged']],
        ['refused', ['other-set']],
        ['refused', ['no-sheet-of-ours']],
      ],
    );
  });

  test('gửi sau hạn: vẫn lấy, nói trễ mấy ngày', () => {
    const account = united([fileWith('a.xlsx', [sentRegister(MY_BINH, [document('1/KH-UBND')])], 8)], {
      deadline: { year: 2025, month: 6, day: 5 },
    });
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')?.daysLate).toBe(3);
    expect(account.files[0]).toMatchObject({ outcome: 'complete', findings: [{ code: 'sent-late' }] });
  });
});
