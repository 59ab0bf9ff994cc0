import { sendersOf } from '../../../src/consolidation/combine/senders';
import type { ReceivedFile, SubmissionOrigin, UnitReceipts } from '../../../src/consolidation/memory';
import type { Unit } from '../../../src/model/unit';

const unit = (code: string): Unit => ({ code, name: `Xã ${code}`, kind: 'commune', aliases: [] });
const UNITS = [unit('1'), unit('2'), unit('3')];
const OF = { set: 'cap-xa', period: '2023-H1' };
const UNDATED = { received: null, isReceivedGuessed: false };

const origin = (code: string, of = OF): SubmissionOrigin => ({
  ...of,
  ...UNDATED,
  unit: code,
  file: `${code}.xlsx`,
  sheet: 'cap-xa',
  hash: code,
  revision: null,
  takenAt: '2023-07-01T00:00:00.000Z',
  values: [],
  declined: [],
});

const receipts = (code: string, ...outcomes: readonly ReceivedFile['outcome'][]): UnitReceipts => ({
  ...OF,
  unit: code,
  files: outcomes.map((outcome, at) => ({
    ...UNDATED,
    file: `${code}-${at}.xlsx`,
    hash: `${code}-${at}`,
    revision: null,
    outcome,
  })),
});

const codesOf = (memory: Parameters<typeof sendersOf>[0]) =>
  sendersOf(memory, OF, UNITS)?.map(({ code }) => code) ?? null;

test('đơn vị có tệp được nhận là đơn vị đã gửi', () => {
  expect(codesOf({ origins: [origin('1')], receipts: [receipts('3', 'replaced', 'counted')] })).toEqual([
    '1',
    '3',
  ]);
});

test('tệp bị từ chối hay còn chờ chưa phải là đã nhận', () => {
  expect(codesOf({ origins: [], receipts: [receipts('1', 'refused'), receipts('2', 'waiting')] })).toEqual(
    [],
  );
});

test('không nhớ gì của bộ và kỳ này thì không biết ai đã gửi', () => {
  expect(codesOf({ origins: [], receipts: [] })).toBeNull();
  expect(codesOf({ origins: [origin('1', { ...OF, period: '2022-H2' })], receipts: [] })).toBeNull();
});
