import fc from 'fast-check';
import type { SubmissionOrigin } from '../../../src/consolidation/memory';
import { originOf } from '../../../src/consolidation/origins/origin-of';
import { originsAfter, type TakeInMoment } from '../../../src/consolidation/origins/origins-after';
import { accountOf, asSent, type Sent } from './take-ins';

const MAY = { set: '766', period: '2025-05' };
const FIRST: TakeInMoment = { ...MAY, takenAt: '2025-06-03T02:00:00Z' };
const SECOND: TakeInMoment = { ...MAY, takenAt: '2025-06-05T02:00:00Z' };

describe('nguồn của từng số sau khi tổng hợp', () => {
  test('mỗi số nhớ tệp, trang, ô, mã băm, ngày nhận, lần gửi và giá trị lúc nhận', () => {
    const origins = after([], FIRST, { unit: 'A', file: 'a.xlsx', values: { CKMB: 90.5 } });
    expect(origins).toEqual([
      {
        ...FIRST,
        unit: 'A',
        file: 'a.xlsx',
        sheet: '766 T5-2025',
        hash: 'hash of a.xlsx',
        received: { year: 2025, month: 6, day: 3 },
        isReceivedGuessed: true,
        revision: 1,
        values: [{ kind: 'value', code: 'CKMB', cell: 'D4', content: 90.5 }],
        declined: [],
      },
    ]);
  });

  test('tệp gửi sau chỉ thay số mà nó có: số còn lại vẫn từ tệp trước', () => {
    const first = after([], FIRST, { unit: 'A', file: 'a.xlsx', values: { CKMB: 90, TDGQ: 80 } });
    const second = after(first, SECOND, {
      unit: 'A',
      file: 'a-2.xlsx',
      values: { TDGQ: 85 },
      changes: { TDGQ: 'changed' },
    });
    expect([fileOf(second, 'A', 'CKMB'), fileOf(second, 'A', 'TDGQ')]).toEqual(['a.xlsx', 'a-2.xlsx']);
    expect(second).toHaveLength(2);
  });

  test('tệp trước không còn số nào thì không còn là nguồn', () => {
    const first = after([], FIRST, { unit: 'A', file: 'a.xlsx', values: { CKMB: 90 } });
    const second = after(first, SECOND, {
      unit: 'A',
      file: 'a-2.xlsx',
      values: { CKMB: 90 },
      changes: { CKMB: 'same' },
    });
    expect(second.map(({ file }) => file)).toEqual(['a-2.xlsx']);
  });

  test('ô sửa tay được giữ và ô trống không xóa: nguồn và số lúc nhận vẫn là của lần trước', () => {
    const first = after([], FIRST, { unit: 'A', file: 'a.xlsx', values: { CKMB: 90, TDGQ: 80, CLGQ: 70 } });
    const second = after(first, SECOND, {
      unit: 'A',
      file: 'a-2.xlsx',
      values: { CKMB: 91, TDGQ: 81, CLGQ: 71 },
      changes: { CKMB: 'kept', TDGQ: 'blank-kept', CLGQ: 'overwritten' },
    });
    expect(contentOf(second, 'A', 'CKMB')).toEqual(['a.xlsx', 90]);
    expect(contentOf(second, 'A', 'TDGQ')).toEqual(['a.xlsx', 80]);
    expect(contentOf(second, 'A', 'CLGQ')).toEqual(['a-2.xlsx', 71]);
  });

  test('đơn vị khác, kỳ khác, bộ khác không bị đụng đến', () => {
    const first = after([], FIRST, { unit: 'A', file: 'a.xlsx', values: { CKMB: 90 } });
    const april: SubmissionOrigin = { ...one(first), period: '2025-04' };
    const otherSet: SubmissionOrigin = { ...one(first), set: '766-diem' };
    const otherUnit: SubmissionOrigin = { ...one(first), unit: 'B' };
    const known = [april, otherSet, otherUnit];
    const second = after(known, SECOND, { unit: 'A', file: 'a-2.xlsx', values: { CKMB: 91 } });
    expect(second.slice(0, 3)).toEqual(known);
    expect(second).toHaveLength(4);
  });

  test('số của một đơn vị từ hai trang của tệp: mỗi số nhớ đúng trang của nó', () => {
    const origins = originsAfter(
      [],
      accountOf([
        { unit: 'A', file: 'a.xlsx', sheet: 'Trang 1', values: { CKMB: 90 } },
        { unit: 'A', file: 'a.xlsx', sheet: 'Trang 2', values: { TDGQ: 80 } },
      ]),
      FIRST,
      asSent,
    );
    const sheetOf = (code: string) =>
      originOf({ origins }, MAY, { unit: 'A', kind: 'value', code })?.origin.sheet;
    expect([sheetOf('CKMB'), sheetOf('TDGQ')]).toEqual(['Trang 1', 'Trang 2']);
  });
});

describe('dù nhận bao nhiêu lần, theo thứ tự nào', () => {
  test('mỗi số có đúng một nguồn, và đó là tệp sau cùng thật sự mang nó vào', () => {
    fc.assert(
      fc.property(fc.array(fc.array(sent(), { maxLength: 4 }), { maxLength: 6 }), (takeIns) => {
        let origins: readonly SubmissionOrigin[] = [];
        const expected = new Map<string, readonly [string, number]>();
        takeIns.forEach((submissions, index) => {
          // A unit counts once a take-in; the account sees to it.
          const counting = [...new Map(submissions.map((one) => [one.unit, one])).values()];
          const moment = { ...MAY, takenAt: `2025-06-0${index + 1}T02:00:00Z` };
          origins = originsAfter(origins, accountOf(counting), moment, asSent);
          for (const { unit, file, values, changes } of counting)
            for (const [code, content] of Object.entries(values))
              if (changes?.[code] !== 'kept') expected.set(`${unit} ${code}`, [file, content]);
        });
        const remembered = origins.flatMap(({ unit, file, values }) =>
          values.map(({ code, content }) => [`${unit} ${code}`, [file, content]] as const),
        );
        expect(remembered).toHaveLength(expected.size);
        expect(new Map(remembered)).toEqual(expected);
        expect(origins.every(({ values }) => values.length > 0)).toBe(true);
      }),
    );
  });
});

function sent(): fc.Arbitrary<Sent> {
  const code = fc.constantFrom('CKMB', 'TDGQ', 'CLGQ', '1.1', '1.10');
  return fc.record({
    unit: fc.constantFrom('A', 'B', 'C'),
    file: fc.constantFrom('1.xlsx', '2.xlsx', '3.xlsx'),
    values: fc.dictionary(code, fc.integer({ min: 0, max: 100 })),
    changes: fc.dictionary(code, fc.constantFrom('new', 'same', 'changed', 'kept', 'overwritten')),
  });
}

function after(
  origins: readonly SubmissionOrigin[],
  moment: TakeInMoment,
  submission: Sent,
): readonly SubmissionOrigin[] {
  return originsAfter(origins, accountOf([submission]), moment, asSent);
}

function one(origins: readonly SubmissionOrigin[]): SubmissionOrigin {
  const [origin] = origins;
  if (origin === undefined) throw new Error('no origin');
  return origin;
}

function fileOf(origins: readonly SubmissionOrigin[], unit: string, code: string): string | undefined {
  return originOf({ origins }, MAY, { unit, kind: 'value', code })?.origin.file;
}

function contentOf(origins: readonly SubmissionOrigin[], unit: string, code: string) {
  const found = originOf({ origins }, MAY, { unit, kind: 'value', code });
  return [found?.origin.file, found?.taken.content];
}
