import * as fc from 'fast-check';
import type { Account } from '../../../src/consolidation/account/account';
import { accountFor } from '../../../src/consolidation/account/account-for';
import type { Submission } from '../../../src/consolidation/submission';
import { NGA_NAM_UNITS } from '../../support/nga-nam';
import {
  afterTaking,
  sentFile,
  sentRow,
  sentSheet,
  sevenFigures,
  takeIn,
  targetWith,
  unreadableFile,
} from '../../support/submissions';

const UNITS = [NGA_NAM_UNITS.parent, ...NGA_NAM_UNITS.units];
const STRANGERS = [
  { code: '', name: 'xa My Quoi' },
  { code: 'NN.05', name: 'UBND xã Mỹ Quới' },
  { code: 'X1', name: 'Phường 11' },
];

const content = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 50, 90, 95.5) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'KPS', 'chưa rõ') },
);
const figures = fc
  .record({ every: fc.constantFrom(50, 90), TDGQ: content, TTTT: content })
  .map(({ every, TDGQ, TTTT }) => sevenFigures(every, { TDGQ, TTTT }));
const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...UNITS, ...STRANGERS), figures), {
  selector: ([{ code, name }]) => `${code} ${name}`,
  minLength: 1,
  maxLength: 4,
});
const sheet = fc.record({
  rows,
  period: fc.constantFrom('2025-05', '2025-05', '2025-05', '2025-04'),
  revision: fc.constantFrom(null, 1, 2),
});
const sheets = fc.array(sheet, { minLength: 1, maxLength: 2 });
const modified = fc.constantFrom(null, '2025-06-03T02:00:00Z', '2025-06-04T02:00:00Z');
const file = fc.oneof(
  { weight: 5, arbitrary: fc.record({ sheets, modified }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const submissions = fc.array(file, { minLength: 1, maxLength: 5 }).map((files) =>
  files.map((sent, at): Submission => {
    if (sent === null) return unreadableFile(`tep-${at}.xlsx`);
    const tables = sent.sheets.map(({ rows: ofSheet, period, revision }, index) =>
      sentSheet(
        ofSheet.map(([unit, values], line) => sentRow(unit, values, 9 + line)),
        { sheet: `Biểu ${index + 1}`, period, revision },
      ),
    );
    return sentFile(`tep-${at}.xlsx`, tables, { modified: sent.modified });
  }),
);

/** What an account says, in an order of its own. */
function told({ files, units, values, questions }: Account) {
  const sorted = (things: readonly unknown[]) => things.map((thing) => JSON.stringify(thing, plain)).sort();
  return {
    files: sorted(
      files.map((one) => ({
        ...one,
        findings: sorted(one.findings),
        units: sorted(one.units),
        senders: sorted(one.senders),
      })),
    ),
    units: sorted(units.map((one) => ({ ...one, superseded: sorted(one.superseded) }))),
    values: sorted(values),
    // Of sheets that say the same, the question names one.
    questions: sorted(
      questions.map((one) => {
        if (one.type === 'unit') return one.key;
        if (one.type === 'files') return { ...one, files: sorted(one.files) };
        return one;
      }),
    ),
  };
}

function plain(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}

function shuffled(sent: readonly Submission[]): readonly Submission[] {
  return [...sent]
    .reverse()
    .map((one) =>
      one.type === 'refused'
        ? one
        : { ...one, tables: one.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() })) },
    );
}

test('thứ tự tệp và thứ tự dòng không đổi kết quả', () => {
  fc.assert(
    fc.property(submissions, (sent) => {
      expect(told(accountFor(takeIn(shuffled(sent))))).toEqual(told(accountFor(takeIn(sent))));
    }),
    { numRuns: 300 },
  );
});

test('ghi xong rồi nhận lại đúng những tệp ấy: mọi số như cũ, không hỏi gì thêm', () => {
  fc.assert(
    fc.property(submissions, (sent) => {
      const request = takeIn(sent);
      const account = accountFor(request);
      const again = accountFor(afterTaking(request, account, '2025-06-10T01:00:00Z'));
      expect(again.values.filter(({ change }) => change !== 'same')).toEqual([]);
      expect(again.values).toHaveLength(account.values.length);
      expect(again.questions.filter(({ type }) => type === 'conflict')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('mỗi số được lấy đứng nguyên trong tệp, ở dòng ghi đúng tên đơn vị ấy, của kỳ ấy', () => {
  fc.assert(
    fc.property(submissions, (sent) => {
      const account = accountFor(takeIn(sent));
      for (const { unit, code, file: from, sheet: at, source } of account.values) {
        const submission = sent.find((one) => one.file === from);
        const table = submission?.type === 'read' ? submission.tables.find((one) => one.sheet === at) : null;
        const name = UNITS.find((one) => one.code === unit)!.name;
        const row = table?.rows.find((one) => one.name === name && one.code === unit);
        expect(table?.period).toBe('2025-05');
        expect(row?.cells.find((cell) => cell.code === code)).toBe(source);
        expect(source.refusal).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});

test('không tệp nào bị từ chối mà không có lý do, hoặc vẫn góp số; mỗi đơn vị một tệp', () => {
  fc.assert(
    fc.property(submissions, (sent) => {
      const { files, values } = accountFor(takeIn(sent));
      const withoutFigures = files.filter(({ outcome }) => outcome !== 'complete' && outcome !== 'partly');
      for (const {
        findings,
        file: { name },
      } of withoutFigures) {
        expect(findings.length).toBeGreaterThan(0);
        expect(values.some((value) => value.file.name === name)).toBe(false);
      }
      const sources = new Map(values.map((value) => [value.unit, value.file.name]));
      expect(values.every((value) => sources.get(value.unit) === value.file.name)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('số gõ tay có sẵn không bao giờ bị thay khi chưa quyết định', () => {
  const held = Object.fromEntries(UNITS.map(({ code }) => [code, sevenFigures(33.3)]));
  fc.assert(
    fc.property(submissions, (sent) => {
      const { values, questions } = accountFor(takeIn(sent, { target: targetWith(held) }));
      const kept = values.filter(({ change }) => change === 'kept');
      expect(values.every(({ change }) => change === 'kept' || change === 'blank-kept')).toBe(true);
      expect(questions.filter(({ type }) => type === 'conflict')).toHaveLength(kept.length);
    }),
    { numRuns: 200 },
  );
});
