import { accountFor } from '../../../src/consolidation/account/account-for';
import type { Account, PlannedValue } from '../../../src/consolidation/account/account';
import { NOTHING_DECIDED } from '../../../src/consolidation/decisions';
import { valueKey } from '../../../src/consolidation/value-key';
import {
  afterTaking,
  fileOf,
  sevenFigures,
  takeIn,
  targetWith,
  unreadableFile,
  withCell,
  MY_BINH,
} from '../../support/submissions';

const KEY = valueKey({ unit: 'NN.05', kind: 'value', code: 'TDGQ' });

const may = takeIn([fileOf('lan-1.xlsx', MY_BINH, sevenFigures(90), { modified: '2025-06-03T02:00:00Z' })]);
const taken = afterTaking(may, accountFor(may), '2025-06-03T08:00:00Z');
const resent = (others: Parameters<typeof sevenFigures>[1]) =>
  fileOf('lan-2.xlsx', MY_BINH, sevenFigures(90, others), { modified: '2025-06-05T02:00:00Z' });
const changes = ({ values }: Account) =>
  Object.fromEntries(values.map(({ code, change }) => [code, change] as const));
const timeliness = ({ values }: Account): PlannedValue => values.find(({ code }) => code === 'TDGQ')!;

test('lần đầu mọi số đều mới', () => {
  expect(new Set(accountFor(may).values.map(({ change }) => change))).toEqual(new Set(['new']));
});

test('nhận lại đúng tệp ấy không đổi gì', () => {
  const again = accountFor(taken);
  expect(new Set(again.values.map(({ change }) => change))).toEqual(new Set(['same']));
  expect(again.questions).toEqual([]);
  expect(again.files).toMatchObject([{ outcome: 'complete', taken: 7, findings: [] }]);
});

test('xã gửi lại số khác: cũ → mới, sáu số kia như cũ', () => {
  const account = accountFor({ ...taken, submissions: [resent({ TDGQ: 97.5 })] });
  expect(changes(account)).toEqual({
    TONG: 'same',
    CKMB: 'same',
    TDGQ: 'changed',
    CLGQ: 'same',
    TTTT: 'same',
    MDSH: 'same',
    MDHL: 'same',
  });
  expect(timeliness(account)).toMatchObject({ taken: 90, held: { content: 90 }, source: { content: 97.5 } });
});

describe('ô sửa tay sau khi nhận', () => {
  const corrected = { ...taken, target: withCell(taken.target, ['NN.05', 'TDGQ'], { content: 92 }) };

  test('xã gửi lại số khác: hỏi, mặc định giữ số sửa tay', () => {
    const account = accountFor({ ...corrected, submissions: [resent({ TDGQ: 97.5 })] });
    expect(timeliness(account).change).toBe('kept');
    expect(account.questions).toMatchObject([{ type: 'conflict', key: KEY }]);
    expect(account.files[0]!.findings).toMatchObject([
      {
        code: 'hand-corrected',
        place: { workbook: 'lan-2.xlsx', cell: 'F9', unit: MY_BINH, indicator: { code: 'TDGQ' } },
        details: { held: '92', taken: '90', brought: '97,5' },
      },
    ]);
    expect(account.files[0]).toMatchObject({ taken: 6 });
  });

  test('nhận lại tệp cũ: số sửa tay vẫn còn', () => {
    expect(timeliness(accountFor(corrected)).change).toBe('kept');
  });

  test('xã gửi đúng số đã sửa: hết mâu thuẫn', () => {
    const account = accountFor({ ...corrected, submissions: [resent({ TDGQ: 92 })] });
    expect(timeliness(account).change).toBe('same');
    expect(account.questions).toEqual([]);
  });

  test.each([
    ['keep', 'kept'],
    ['take', 'overwritten'],
  ] as const)('quyết định %s: không hỏi nữa, %s', (decision, change) => {
    const decisions = { ...NOTHING_DECIDED, conflicts: new Map([[KEY, decision]]) };
    const account = accountFor({ ...corrected, submissions: [resent({ TDGQ: 97.5 })], decisions });
    expect(timeliness(account).change).toBe(change);
    expect(account.questions).toEqual([]);
  });

  test('ô bị xóa tay: không tự điền lại, và không tính là có số', () => {
    const emptied = { ...taken, target: withCell(taken.target, ['NN.05', 'TDGQ'], { content: null }) };
    const account = accountFor(emptied);
    expect(timeliness(account).change).toBe('kept');
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')).toMatchObject({
      outcome: 'partly',
      filled: 6,
    });
  });

  test('số gõ tay trước mọi lần nhận cũng được giữ cho đến khi quyết định', () => {
    const target = targetWith({ 'NN.05': { TDGQ: 88 } });
    const account = accountFor({ ...may, target });
    expect(timeliness(account)).toMatchObject({ change: 'kept', taken: null });
    expect(account.files[0]!.findings).toMatchObject([
      { code: 'hand-corrected', details: { held: '88', taken: null, brought: '90' } },
    ]);
  });

  test('ô phần trăm: nói 92,5, không nói 0,925', () => {
    const cell = withCell(taken.target, ['NN.05', 'TDGQ'], { content: 92.5 }).cells.get(KEY)!;
    const asPercent = { ...cell, content: 0.925, isPercentFormatted: true };
    const target = { ...taken.target, cells: new Map([...taken.target.cells, [KEY, asPercent] as const]) };
    expect(accountFor({ ...taken, target }).files[0]!.findings).toMatchObject([
      { details: { held: '92,5' } },
    ]);
  });
});

describe('không bao giờ xóa số đã có', () => {
  test('ô trống trong tệp giữ số trong bảng, và nói', () => {
    const account = accountFor({ ...taken, submissions: [resent({ TDGQ: null })] });
    expect(timeliness(account).change).toBe('blank-kept');
    expect(account.files[0]!.findings).toMatchObject([{ code: 'blank-kept', details: { held: '90' } }]);
  });

  test('tệp hỏng không đụng đến số đã có; đơn vị vẫn là đã có từ lần trước', () => {
    const account = accountFor({ ...taken, submissions: [unreadableFile('lan-2.xlsx')] });
    expect(account.values).toEqual([]);
    expect(account.units.find(({ unit }) => unit.code === 'NN.05')).toMatchObject({
      outcome: 'earlier',
      filled: 7,
      received: { year: 2025, month: 6, day: 3 },
    });
  });
});

test('ô công thức của bảng tổng hợp không bị điền', () => {
  const target = withCell(targetWith({}), ['NN.05', 'TONG'], { formula: '=SUM(E12:J12)' });
  const account = accountFor({ ...may, target });
  expect(account.values.map(({ code }) => code)).toEqual(['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDSH', 'MDHL']);
});

describe('đã quyết định giữ số sửa tay', () => {
  const corrected = { ...taken, target: withCell(taken.target, ['NN.05', 'TDGQ'], { content: 92 }) };
  const keep = { ...NOTHING_DECIDED, conflicts: new Map([[KEY, 'keep' as const]]) };
  const decided = { ...corrected, submissions: [resent({ TDGQ: 97.5 })], decisions: keep };
  const later = {
    ...afterTaking(decided, accountFor(decided), '2025-06-06T08:00:00Z'),
    decisions: NOTHING_DECIDED,
  };

  test('nói là đã giữ theo lựa chọn, không cảnh báo nữa', () => {
    expect(accountFor(decided).files[0]!.findings).toMatchObject([{ code: 'hand-kept', severity: 'note' }]);
  });

  test('nhận lại đúng số ấy thì không hỏi lại', () => {
    const account = accountFor(later);
    expect(timeliness(account)).toMatchObject({ change: 'kept', isDecided: true });
    expect(account.questions).toEqual([]);
  });

  test('đơn vị gửi số khác nữa thì hỏi', () => {
    const account = accountFor({ ...later, submissions: [resent({ TDGQ: 98 })] });
    expect(account.questions).toMatchObject([{ type: 'conflict', key: KEY }]);
  });

  test('đổi ý lấy số của đơn vị thì thôi nhớ lựa chọn cũ', () => {
    const take = {
      ...later,
      decisions: { ...NOTHING_DECIDED, conflicts: new Map([[KEY, 'take' as const]]) },
    };
    const account = accountFor(take);
    expect(timeliness(account).change).toBe('overwritten');
    const { memory } = afterTaking(take, account, '2025-06-07T08:00:00Z');
    expect(memory.origins.flatMap(({ declined }) => declined)).toEqual([]);
  });
});
