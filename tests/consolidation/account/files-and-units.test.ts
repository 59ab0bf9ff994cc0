import { accountFor } from '../../../src/consolidation/account/account-for';
import type { Account } from '../../../src/consolidation/account/account';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import { finding } from '../../../src/model/finding';
import {
  fileOf,
  sentFile,
  sentRow,
  sentSheet,
  sevenFigures,
  takeIn,
  targetWith,
  unreadableFile,
  MY_BINH,
} from '../../support/submissions';

const MY_QUOI = { code: 'NN.06', name: 'UBND xã Mỹ Quới' };
const PARENT = { code: 'NN', name: 'UBND thị xã Ngã Năm' };
const JUNE_5 = { year: 2025, month: 6, day: 5 };

const outcomes = ({ files }: Account) => files.map(({ file, outcome }) => `${file.name} ${outcome}`);
const codes = ({ files }: Account, at = 0) => files[at]!.findings.map(({ code }) => code);
const unit = ({ units }: Account, code: string) => units.find((account) => account.unit.code === code)!;

describe('mỗi tệp: đủ, một phần, từ chối và vì sao', () => {
  test('đủ bảy số là đủ', () => {
    const account = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90))]));
    expect(account.files).toMatchObject([{ outcome: 'complete', taken: 7, refused: 0, findings: [] }]);
    expect(account.files[0]!.units.map(({ name }) => name)).toEqual(['UBND xã Mỹ Bình']);
    expect(unit(account, 'NN.05')).toMatchObject({ outcome: 'complete', filled: 7, asked: 7 });
  });

  test('không phát sinh cũng là trả lời; thiếu một ô là một phần', () => {
    const kps = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90, { TTTT: 'KPS' }))]));
    expect(outcomes(kps)).toEqual(['a.xlsx complete']);
    const blank = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90, { TTTT: null }))]));
    expect(blank.files).toMatchObject([{ outcome: 'partly', taken: 6, refused: 0 }]);
    expect(unit(blank, 'NN.05')).toMatchObject({ outcome: 'partly', filled: 6, asked: 7 });
    expect(blank.files[0]!.findings).toMatchObject([
      {
        code: 'cells-left-blank',
        severity: 'warning',
        place: { workbook: 'a.xlsx', cell: 'B9', unit: MY_BINH },
        details: { indicators: ['Thanh toán trực tuyến: TTHC có giao dịch'], asked: 7 },
      },
    ]);
  });

  test('ô bị từ chối nói rõ lý do, tệp, trang, ô, đơn vị; sáu ô kia vẫn được lấy', () => {
    const account = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90, { TTTT: 'chưa rõ' }))]));
    expect(account.files).toMatchObject([{ outcome: 'partly', taken: 6, refused: 1 }]);
    expect(account.files[0]!.findings).toMatchObject([
      {
        code: 'unknown-word',
        place: { workbook: 'a.xlsx', sheet: '766 5-2025', cell: 'H9', unit: MY_BINH },
      },
    ]);
    expect(account.values.map(({ code }) => code)).not.toContain('TTTT');
  });

  test('ô bị từ chối đã được cơ quan tổng hợp tự nhập: đơn vị vẫn chưa đủ', () => {
    const figures = sevenFigures(90, { TTTT: 'chưa rõ' });
    const target = targetWith({ 'NN.05': sevenFigures(90) });
    const account = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, figures)], { target }));
    expect(unit(account, 'NN.05')).toMatchObject({ outcome: 'partly', filled: 6, typed: 1, asked: 7 });
  });

  test('tệp không đọc được: nói lý do, không tính là đã gửi', () => {
    const account = accountFor(takeIn([unreadableFile('hong.xlsx')]));
    expect(account.files).toMatchObject([
      {
        outcome: 'refused',
        taken: 0,
        findings: [{ code: 'file-damaged', place: { workbook: 'hong.xlsx' } }],
      },
    ]);
    expect(account.values).toEqual([]);
    expect(unit(account, 'NN.05').outcome).toBe('not-sent');
  });

  test('dòng có số mà thiếu mã: nói thiếu mã, không nói là chưa điền', () => {
    const nameless = finding('row-without-code', { sheet: '766 5-2025', cell: 'B9' }, { name: 'Mỹ Bình' });
    const account = accountFor(takeIn([sentFile('a.xlsx', [sentSheet([], { findings: [nameless] })])]));
    expect(codes(account)).toEqual(['row-without-code']);
    expect(outcomes(account)).toEqual(['a.xlsx refused']);
  });

  test('biểu chưa điền: từ chối, đơn vị không được tính là có số', () => {
    const blank = Object.fromEntries(Object.keys(sevenFigures(0)).map((code) => [code, null]));
    const empty = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, blank)]));
    expect(outcomes(empty)).toEqual(['a.xlsx refused']);
    expect(codes(empty)).toEqual(['nothing-filled-in']);
    expect(unit(empty, 'NN.05')).toMatchObject({ outcome: 'refused', file: null, filled: 0 });
    expect([empty.files[0]!.units, empty.files[0]!.senders.map(({ code }) => code)]).toEqual([[], ['NN.05']]);
  });

  test('tệp không có biểu nào: kể tên các trang', () => {
    const account = accountFor(takeIn([{ ...sentFile('a.xlsx', []), passedOver: ['Sheet1', 'Ghi chú'] }]));
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'no-sheet-of-ours', details: { sheets: ['Sheet1', 'Ghi chú'] } },
    ]);
  });

  test('trang lạ không phải bảng đơn vị cũng được kể tên', () => {
    const foreign = [{ sheet: 'Nháp', rows: [['Ghi chú'], ['Gọi lại cho xã']], firstRow: 1 }];
    const account = accountFor(takeIn([{ ...sentFile('a.xlsx', []), foreign }]));
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'no-sheet-of-ours', details: { sheets: ['Nháp'] } },
    ]);
    expect(account.questions).toEqual([]);
  });

  test('tệp chỉ có sổ theo dõi: nói là biểu khác', () => {
    const register = {
      sheet: 'Văn bản',
      register: 'van-ban',
      period: '2025-05',
      revision: null,
      ...MY_BINH,
      records: [],
      findings: [],
    };
    const account = accountFor(takeIn([{ ...sentFile('a.xlsx', []), registers: [register] }]));
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'other-set', details: { set: 'van-ban', wanted: '766' } },
    ]);
  });
});

describe('kỳ và bộ chỉ tiêu khác', () => {
  const row = sentRow(MY_BINH, sevenFigures(90));

  test.each([
    ['biểu tháng 4 khi tổng hợp tháng 5', { period: '2025-04' }, 'other-period', 'refused'],
    ['biểu của bộ chỉ tiêu khác', { set: 'cds-thang' }, 'other-set', 'not-sent'],
    ['biểu làm theo định nghĩa cũ', { setHash: '0000000000000000' }, 'set-changed', 'refused'],
  ] as const)('%s: không lấy số nào', (_, facts, code, outcome) => {
    const account = accountFor(takeIn([sentFile('a.xlsx', [sentSheet([row], facts)])]));
    expect(outcomes(account)).toEqual(['a.xlsx refused']);
    expect(codes(account)).toEqual([code]);
    expect(account.values).toEqual([]);
    expect(unit(account, 'NN.05').outcome).toBe(outcome);
  });

  test('biểu tự mâu thuẫn về kỳ: lý do của biểu, không lấy số nào', () => {
    const findings = [finding('period-unreadable', { sheet: '766 5-2025' }, { text: 'tháng năm' })];
    const account = accountFor(takeIn([sentFile('a.xlsx', [sentSheet([row], { period: null, findings })])]));
    expect(codes(account)).toEqual(['period-unreadable']);
    expect(account.values).toEqual([]);
  });

  test('biểu tháng trước gửi kèm để xem còn trong tệp: không phải lỗi, tháng này vẫn đủ', () => {
    const april = sentSheet([sentRow(MY_BINH, sevenFigures(10))], { sheet: '766 4-2025', period: '2025-04' });
    const account = accountFor(takeIn([sentFile('a.xlsx', [april, sentSheet([row])])]));
    expect(outcomes(account)).toEqual(['a.xlsx complete']);
    expect(codes(account)).toEqual([]);
    expect(account.values.map(({ source }) => source.content)).toEqual([90, 90, 90, 90, 90, 90, 90]);
  });
});

test('các số theo thứ tự đơn vị trong danh mục, rồi thứ tự chỉ tiêu của bộ', () => {
  const backwards = Object.fromEntries(Object.entries(sevenFigures(90)).reverse());
  const files = [fileOf('a.xlsx', MY_QUOI, backwards), fileOf('b.xlsx', MY_BINH, backwards)];
  const inOrder = ['TONG', 'CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL'];
  expect(accountFor(takeIn(files)).values.map(({ unit: of, code }) => `${of} ${code}`)).toEqual([
    ...inOrder.map((code) => `NN.05 ${code}`),
    ...inOrder.map((code) => `NN.06 ${code}`),
  ]);
});

describe('chưa gửi và gửi trễ', () => {
  test('đơn vị không có tệp nào là chưa gửi; thị xã không bị kể', () => {
    const account = accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90))]));
    const silent = account.units.filter(({ outcome }) => outcome === 'not-sent');
    expect(silent.map(({ unit: { code } }) => code)).toEqual([
      'NN.01',
      'NN.02',
      'NN.03',
      'NN.04',
      'NN.06',
      'NN.07',
      'NN.08',
    ]);
  });

  const sentAt = (modified: string) =>
    accountFor(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90), { modified })], { deadline: JUNE_5 }));

  test('đúng ngày hạn, 23 giờ 59 giờ Việt Nam, là đúng hạn; ngày nhận ghi là theo tệp', () => {
    const account = sentAt('2025-06-05T16:59:59Z');
    expect(unit(account, 'NN.05')).toMatchObject({
      received: JUNE_5,
      isReceivedGuessed: true,
      daysLate: 0,
    });
    expect(codes(account)).toEqual([]);
  });

  test('một giây sau là ngày 6, trễ 1 ngày', () => {
    const account = sentAt('2025-06-05T17:00:00Z');
    expect(unit(account, 'NN.05')).toMatchObject({ received: { ...JUNE_5, day: 6 }, daysLate: 1 });
    expect(account.files[0]!.findings).toMatchObject([{ code: 'sent-late', details: { days: 1 } }]);
    expect(outcomes(account)).toEqual(['a.xlsx complete']);
  });

  test('ngày nhận do người tổng hợp ghi thay ngày của tệp', () => {
    const file = fileOf('a.xlsx', MY_BINH, sevenFigures(90), { modified: '2025-06-20T01:00:00Z' });
    const decisions = { ...NOTHING_DECIDED, received: new Map([['a.xlsx', { ...JUNE_5, day: 8 }]]) };
    const account = accountFor(takeIn([file], { deadline: JUNE_5, decisions }));
    expect(unit(account, 'NN.05')).toMatchObject({ isReceivedGuessed: false, daysLate: 3 });
  });

  test('tệp không rõ ngày thì không nói trễ hay đúng hạn', () => {
    const file = fileOf('a.xlsx', MY_BINH, sevenFigures(90));
    const account = accountFor(takeIn([file], { deadline: JUNE_5 }));
    expect(unit(account, 'NN.05')).toMatchObject({ received: null, daysLate: null });
  });
});

describe('dòng của đơn vị tổng hợp', () => {
  const own = sentRow(PARENT, sevenFigures(70), 8);
  const blank = Object.fromEntries(Object.keys(sevenFigures(0)).map((code) => [code, null]));
  const taken = (rows: Parameters<typeof sentSheet>[0]) => {
    const account = accountFor(takeIn([sentFile('a.xlsx', [sentSheet(rows)])]));
    return [...new Set(account.values.map((value) => value.unit))];
  };

  test('trong tệp riêng của một xã: không lấy, và nói', () => {
    const rows = [own, sentRow(MY_BINH, sevenFigures(90))];
    const account = accountFor(takeIn([sentFile('a.xlsx', [sentSheet(rows)])]));
    expect(taken(rows)).toEqual(['NN.05']);
    expect(codes(account)).toEqual(['parents-row']);
    expect(outcomes(account)).toEqual(['a.xlsx complete']);
  });

  test('xã không điền gì trong tệp riêng: số của thị xã ở đó cũng không lấy', () => {
    expect(taken([own, sentRow(MY_BINH, blank)])).toEqual([]);
  });

  test('trong biểu chung mà chỉ một xã điền: tệp là của xã ấy, số của thị xã không lấy', () => {
    expect(taken([own, sentRow(MY_BINH, sevenFigures(90)), sentRow(MY_QUOI, blank, 10)])).toEqual(['NN.05']);
  });

  test('trong tệp của chính thị xã, hoặc của nhiều đơn vị: lấy', () => {
    expect(taken([own])).toEqual(['NN']);
    expect(taken([own, sentRow(MY_BINH, sevenFigures(90)), sentRow(MY_QUOI, sevenFigures(80), 10)])).toEqual([
      'NN',
      'NN.05',
      'NN.06',
    ]);
  });
});

describe('số do cơ quan tổng hợp tự nhập', () => {
  const target = targetWith({ 'NN.05': sevenFigures(90), 'NN.06': { TDGQ: 88 } });

  test('không làm cho đơn vị chưa gửi thành đã có số', () => {
    const account = accountFor(takeIn([], { target }));
    expect(unit(account, 'NN.05')).toMatchObject({ outcome: 'not-sent', filled: 0, typed: 7, asked: 7 });
    expect(unit(account, 'NN.06')).toMatchObject({ outcome: 'not-sent', filled: 0, typed: 1 });
  });

  test('đơn vị gửi số khác số đã gõ: là số đơn vị đã gửi, dù số gõ còn chờ quyết định', () => {
    const account = accountFor(takeIn([fileOf('a.xlsx', MY_QUOI, sevenFigures(90))], { target }));
    expect(account.questions).toHaveLength(1);
    expect(unit(account, 'NN.06')).toMatchObject({ outcome: 'complete', filled: 7, typed: 0 });
  });
});
