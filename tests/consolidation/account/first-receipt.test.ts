import { accountFor } from '../../../src/consolidation/account/account-for';
import type { AccountRequest } from '../../../src/consolidation/account/account-request';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import {
  afterTaking,
  fileOf,
  sentFile,
  sentRow,
  sentSheet,
  sevenFigures,
  takeIn,
  targetWith,
  MY_BINH,
} from '../../support/submissions';

const june = (day: number) => ({ year: 2025, month: 6, day });
const at = (day: number) => ({ modified: `2025-06-0${day}T02:00:00Z` });
const deadline = june(5);
const BLANK = Object.fromEntries(Object.keys(sevenFigures(0)).map((code) => [code, null]));

const ofMyBinh = (request: AccountRequest) =>
  accountFor(request).units.find(({ unit }) => unit.code === 'NN.05')!;
const taken = (request: AccountRequest, takenAt = '2025-06-03T08:00:00Z') =>
  afterTaking(request, accountFor(request), takenAt);
const first = takeIn([fileOf('lan-1.xlsx', MY_BINH, sevenFigures(90), at(3))], { deadline });

describe('đúng hạn theo lần gửi đầu', () => {
  const correction = fileOf('lan-2.xlsx', MY_BINH, sevenFigures(91), at(9));

  test('bản sửa gửi sau hạn không làm đơn vị đã gửi đúng hạn thành trễ', () => {
    const request = { ...taken(first), submissions: [correction] };
    expect(ofMyBinh(request)).toMatchObject({
      file: { name: 'lan-2.xlsx' },
      received: june(9),
      first: { received: june(3), isReceivedGuessed: true },
      daysLate: 0,
    });
    expect(accountFor(request).files[0]!.findings).toEqual([]);
  });

  test('cả khi nhận hai tệp cùng một lần', () => {
    const request = { ...first, submissions: [correction, ...first.submissions] };
    expect(ofMyBinh(request)).toMatchObject({ file: { name: 'lan-2.xlsx' }, daysLate: 0 });
  });

  test('và còn nhớ ở lần tổng hợp sau nữa, khi tệp đầu không còn số nào', () => {
    const twice = taken({ ...taken(first), submissions: [correction] }, '2025-06-10T08:00:00Z');
    expect(twice.memory.origins.map(({ file }) => file)).toEqual(['lan-2.xlsx']);
    expect(ofMyBinh({ ...twice, submissions: [] })).toMatchObject({
      outcome: 'earlier',
      received: june(9),
      daysLate: 0,
    });
  });

  test('bản sao cùng nội dung: tính ngày của bản đến trước', () => {
    const copy = { modified: '2025-06-08T02:00:00Z', hash: 'giong nhau' };
    const original = { ...at(4), hash: 'giong nhau' };
    const files = [
      fileOf('b.xlsx', MY_BINH, sevenFigures(90), copy),
      fileOf('a.xlsx', MY_BINH, sevenFigures(90), original),
    ];
    expect(ofMyBinh({ ...first, submissions: files })).toMatchObject({
      file: { name: 'b.xlsx' },
      daysLate: 0,
    });
  });

  test('tệp cũ lưu lại sau hạn vẫn giữ ngày đầu; người tổng hợp ghi ngày nhận khác thì theo người', () => {
    const savedAgain = fileOf('lan-1.xlsx', MY_BINH, sevenFigures(90), at(9));
    const request = { ...taken(first), submissions: [savedAgain] };
    expect(ofMyBinh(request).daysLate).toBe(0);
    const decisions = { ...NOTHING_DECIDED, received: new Map([['lan-1.xlsx', june(8)]]) };
    expect(ofMyBinh({ ...request, decisions })).toMatchObject({ first: { received: june(8) }, daysLate: 3 });
  });

  test('ngày người tổng hợp đã ghi không bị ngày của tệp ghi đè', () => {
    const said = {
      ...first,
      decisions: { ...NOTHING_DECIDED, received: new Map([['lan-1.xlsx', june(7)]]) },
    };
    const request = { ...taken(said), decisions: NOTHING_DECIDED };
    expect(ofMyBinh(request)).toMatchObject({
      first: { received: june(7), isReceivedGuessed: false },
      daysLate: 2,
    });
  });

  test('tệp chưa điền gửi đúng hạn chưa phải là đã gửi', () => {
    const blank = takeIn([fileOf('trong.xlsx', MY_BINH, BLANK, at(1))], { deadline });
    const request = { ...taken(blank), submissions: [fileOf('du.xlsx', MY_BINH, sevenFigures(90), at(7))] };
    expect(ofMyBinh(request)).toMatchObject({ first: { received: june(7) }, daysLate: 2 });
  });
});

describe('tệp không được tính vẫn được nhớ', () => {
  test('tệp bị từ chối lần trước: lần này không gửi gì thì vẫn là bị từ chối, không phải chưa gửi', () => {
    const refused = taken(takeIn([fileOf('trong.xlsx', MY_BINH, BLANK, at(3))]));
    expect(ofMyBinh({ ...refused, submissions: [] }).outcome).toBe('refused');
    const good = { ...refused, submissions: [fileOf('du.xlsx', MY_BINH, sevenFigures(90), at(7))] };
    expect(ofMyBinh({ ...taken(good), submissions: [] }).outcome).toBe('earlier');
  });

  test('tệp được tính mà mọi số đều bị số gõ trước giữ lại: lần sau vẫn là đã gửi', () => {
    const target = targetWith({ 'NN.05': sevenFigures(80) });
    const kept = taken(takeIn([fileOf('a.xlsx', MY_BINH, sevenFigures(90), at(3))], { target }));
    expect(kept.memory.origins).toEqual([]);
    expect(ofMyBinh({ ...kept, submissions: [] }).outcome).toBe('earlier');
  });

  test('hai tệp khác nhau cùng ngày chưa ai chọn: lần sau vẫn là chờ quyết định', () => {
    const two = [
      fileOf('a.xlsx', MY_BINH, sevenFigures(90), at(3)),
      fileOf('b.xlsx', MY_BINH, sevenFigures(91), at(3)),
    ];
    expect(ofMyBinh({ ...taken(takeIn(two)), submissions: [] }).outcome).toBe('waiting');
  });

  test('một đơn vị hai lần trong tệp với số khác nhau là bị từ chối', () => {
    const sheets = [
      sentSheet([sentRow(MY_BINH, sevenFigures(90))], { sheet: 'Trang 1' }),
      sentSheet([sentRow(MY_BINH, sevenFigures(91))], { sheet: 'Trang 2' }),
    ];
    expect(ofMyBinh({ ...taken(takeIn([sentFile('a.xlsx', sheets)])), submissions: [] }).outcome).toBe(
      'refused',
    );
  });
});
