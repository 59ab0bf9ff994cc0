import { accountFor } from '../../../src/consolidation/account/account-for';
import type { Account } from '../../../src/consolidation/account/account';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import {
  afterTaking,
  fileOf,
  sentFile,
  sentRow,
  sentSheet,
  sevenFigures,
  takeIn,
  MY_BINH,
} from '../../support/submissions';

const JUNE_3 = '2025-06-03T02:00:00Z';
const JUNE_4 = '2025-06-04T02:00:00Z';

const first = fileOf('lan-1.xlsx', MY_BINH, sevenFigures(90), { modified: JUNE_3 });
const second = fileOf('lan-2.xlsx', MY_BINH, sevenFigures(95), { modified: JUNE_4 });
const counting = ({ units }: Account) => units.find(({ unit }) => unit.code === 'NN.05')!;
const figures = ({ values }: Account) => [...new Set(values.map(({ source }) => source.content))];
const codes = ({ files }: Account) => files.map(({ findings }) => findings.map(({ code }) => code).join(' '));

test('tệp nhận sau được tính, tệp trước nói rõ tệp nào thay nó', () => {
  const account = accountFor(takeIn([second, first]));
  expect(figures(account)).toEqual([95]);
  expect(counting(account)).toMatchObject({ file: { name: 'lan-2.xlsx' }, outcome: 'complete' });
  expect(counting(account).superseded.map(({ name }) => name)).toEqual(['lan-1.xlsx']);
  expect(account.files[1]).toMatchObject({
    outcome: 'set-aside',
    findings: [{ code: 'superseded', details: { by: 'lan-2.xlsx', because: 'later' } }],
  });
  expect(account.questions).toEqual([]);
});

test('tệp được tính để trống ô mà tệp trước có số: nêu số ấy, không mất trong im lặng', () => {
  const later = fileOf('lan-2.xlsx', MY_BINH, sevenFigures(95, { MDSH: null, MDHL: null }), {
    modified: JUNE_4,
  });
  const before = fileOf('lan-1.xlsx', MY_BINH, sevenFigures(90, { MDHL: null, MDSH: 40.4 }), {
    modified: JUNE_3,
  });
  const account = accountFor(takeIn([later, before]));
  expect(account.files[1]).toMatchObject({
    outcome: 'set-aside',
    findings: [
      { code: 'superseded' },
      {
        code: 'figures-left-behind',
        severity: 'warning',
        details: { by: 'lan-2.xlsx', figures: ['Số hóa hồ sơ: 40,4'] },
      },
    ],
  });
});

test('tệp được chọn thay tệp gửi sau: nói là được chọn, không nói là gửi sau', () => {
  const files = new Map([['NN.05', 'lan-1.xlsx']]);
  const account = accountFor(takeIn([first, second], { decisions: { ...NOTHING_DECIDED, files } }));
  expect(figures(account)).toEqual([90]);
  expect(account.files[1]!.findings).toMatchObject([
    { code: 'superseded', details: { by: 'lan-1.xlsx', because: 'chosen' } },
  ]);
});

test('ngày nhận được sửa thì tệp được tính cũng đổi', () => {
  const received = new Map([['lan-1.xlsx', { year: 2025, month: 6, day: 9 }]]);
  const account = accountFor(takeIn([first, second], { decisions: { ...NOTHING_DECIDED, received } }));
  expect(figures(account)).toEqual([90]);
});

describe('cùng ngày nhận', () => {
  const sent = (name: string, figure: number, revision: number | null) =>
    fileOf(name, MY_BINH, sevenFigures(figure), { modified: JUNE_3, revision });

  test('lần gửi cao hơn được tính', () => {
    expect(figures(accountFor(takeIn([sent('a.xlsx', 90, 2), sent('b.xlsx', 95, 1)])))).toEqual([90]);
  });

  test('không rõ lần gửi thì hỏi, không lấy tệp nào', () => {
    const account = accountFor(takeIn([sent('a.xlsx', 90, 2), sent('b.xlsx', 95, null)]));
    expect(account.values).toEqual([]);
    expect(account.questions).toMatchObject([
      { type: 'files', unit: { code: 'NN.05' }, files: [{ name: 'a.xlsx' }, { name: 'b.xlsx' }] },
    ]);
    expect(counting(account)).toMatchObject({ outcome: 'waiting', file: null });
    expect(codes(account)).toEqual(['several-files', 'several-files']);
  });

  test('người tổng hợp chọn tệp', () => {
    const decisions = { ...NOTHING_DECIDED, files: new Map([['NN.05', 'b.xlsx']]) };
    const files = [sent('a.xlsx', 90, 2), sent('b.xlsx', 95, 1)];
    expect(figures(accountFor(takeIn(files, { decisions })))).toEqual([95]);
  });

  test('hai tệp nói như nhau thì không cần hỏi', () => {
    const account = accountFor(takeIn([sent('b.xlsx', 90, null), sent('a.xlsx', 90, null)]));
    expect(account.questions).toEqual([]);
    expect(counting(account)).toMatchObject({ file: { name: 'a.xlsx' } });
  });
});

test('một tệp không rõ ngày: chỉ lần gửi nói được tệp nào sau', () => {
  const undated = (revision: number | null) =>
    fileOf('khong-ngay.xlsx', MY_BINH, sevenFigures(80), { revision });
  const dated = fileOf('co-ngay.xlsx', MY_BINH, sevenFigures(90), { modified: JUNE_3, revision: 1 });
  expect(figures(accountFor(takeIn([undated(2), dated])))).toEqual([80]);
  expect(accountFor(takeIn([undated(null), dated])).questions).toMatchObject([{ type: 'files' }]);
});

test('hai tệp trùng tên ở hai thư mục vẫn là hai tệp', () => {
  const older = fileOf('bieu.xlsx', MY_BINH, sevenFigures(90), { modified: JUNE_3, hash: 'a' });
  const newer = fileOf('bieu.xlsx', MY_BINH, sevenFigures(95), { modified: JUNE_4, hash: 'b' });
  expect(figures(accountFor(takeIn([older, newer])))).toEqual([95]);
});

test('tệp giống hệt nhau chỉ tính một lần, theo lần nhận sau', () => {
  const copy = { ...first, file: { ...first.file, name: 'lan-3.xlsx', modified: '2025-06-06T02:00:00Z' } };
  const account = accountFor(takeIn([first, second, copy]));
  // Gửi 90, rồi 95, rồi gửi lại đúng tệp 90: lời sau cùng của xã là 90.
  expect(figures(account)).toEqual([90]);
  expect(codes(account)).toEqual(['file-twice', 'superseded', '']);
  expect(account.values).toHaveLength(7);
});

test('hai tệp giống hệt nhau cùng ngày: thứ tự chọn tệp không quyết định tệp nào được tính', () => {
  const copy = { ...first, file: { ...first.file, name: 'ban-sao.xlsx' } };
  for (const files of [
    [first, copy],
    [copy, first],
  ]) {
    expect(counting(accountFor(takeIn(files)))).toMatchObject({ file: { name: 'ban-sao.xlsx' } });
  }
});

test('tệp lưu lại cùng số liệu: tính một tệp và nói tệp kia có số liệu giống hệt', () => {
  const resaved = fileOf('ban-sao.xlsx', MY_BINH, sevenFigures(90), { modified: JUNE_3 });
  const account = accountFor(takeIn([first, resaved]));
  expect(figures(account)).toEqual([90]);
  expect(account.files[0]!.findings).toMatchObject([
    { code: 'superseded', details: { by: 'ban-sao.xlsx', because: 'same' } },
  ]);
});

describe('một đơn vị hai lần trong một tệp', () => {
  const twice = (figure: number, modified: string) =>
    sentFile(
      'hai-trang.xlsx',
      [
        sentSheet([sentRow(MY_BINH, sevenFigures(90))]),
        sentSheet([sentRow(MY_BINH, sevenFigures(figure), 12)], { sheet: '766 5-2025 (2)' }),
      ],
      { modified },
    );

  test('khác số: không lấy chỗ nào, mỗi chỗ chỉ ra chỗ kia', () => {
    const account = accountFor(takeIn([twice(95, JUNE_3)]));
    expect(account.values).toEqual([]);
    expect(counting(account).outcome).toBe('refused');
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'unit-twice-in-file', details: { otherSheet: '766 5-2025 (2)', otherCell: 'B12' } },
      { code: 'unit-twice-in-file', details: { otherSheet: '766 5-2025', otherCell: 'B9' } },
    ]);
  });

  test('cùng số: lấy một lần', () => {
    const account = accountFor(takeIn([twice(90, JUNE_3)]));
    expect(account.values).toHaveLength(7);
    expect(codes(account)).toEqual(['']);
  });

  test('tệp mâu thuẫn gửi trước không cản tệp đúng gửi sau', () => {
    const account = accountFor(takeIn([twice(95, JUNE_3), second]));
    expect(figures(account)).toEqual([95]);
    expect(counting(account)).toMatchObject({ outcome: 'complete', file: { name: 'lan-2.xlsx' } });
  });

  test('tệp mâu thuẫn gửi sau thì không quay về tệp trước', () => {
    const account = accountFor(takeIn([first, twice(95, JUNE_4)]));
    expect(account.values).toEqual([]);
    expect(counting(account).outcome).toBe('refused');
  });
});

test('tệp cũ mang đến sau khi đã nhận tệp mới: tệp đã nhận vẫn được tính', () => {
  const request = takeIn([second]);
  const later = afterTaking(request, accountFor(request), '2025-06-10T01:00:00Z');
  const account = accountFor({ ...later, submissions: [first] });
  expect(account.values).toEqual([]);
  expect(counting(account)).toMatchObject({ outcome: 'earlier', file: null, filled: 7 });
  expect(account.files[0]).toMatchObject({
    findings: [{ code: 'superseded', details: { by: 'lan-2.xlsx' } }],
  });
});
