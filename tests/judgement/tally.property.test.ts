import * as fc from 'fast-check';
import { enteredIn, judgeForm, USUAL_SETTINGS } from '../../src/judgement/judge-form';
import { itemsOf } from '../../src/model/indicator-set';
import { BLANK, figure, type ObservedValue } from '../../src/model/observation';
import { decimalFromNumber } from '../../src/model/decimal';
import type { Tally } from '../../src/model/target/tally';
import { formRow, HALF_OF_2023 } from '../support/filled-form';
import { periodOfId } from '../support/entry-table';
import { CAP_XA, VINH_LOC } from '../support/vinh-loc';

const ROW = formRow({ set: CAP_XA, values: {} }, VINH_LOC);
const CODES = itemsOf(CAP_XA.form).map(({ code }) => code);
const COUNTS = [
  'total',
  'achieved',
  'achievedSelfDeclared',
  'notAchieved',
  'notAchievedSelfDeclared',
  'undecided',
  'notJudged',
] as const;

const observed: fc.Arbitrary<ObservedValue> = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((value) => figure(decimalFromNumber(value))),
  fc.constantFrom<ObservedValue>(
    BLANK,
    { status: 'not-submitted' },
    { status: 'no-activity' },
    { status: 'not-assigned' },
    { status: 'reported', reported: { type: 'verdict', verdict: 'achieved', words: 'Đạt' } },
    { status: 'reported', reported: { type: 'verdict', verdict: 'not-achieved', words: 'Chưa đạt' } },
    { status: 'reported', reported: { type: 'verdict', verdict: 'yes', words: 'Có' } },
    { status: 'reported', reported: { type: 'text', text: 'đang làm' } },
  ),
);

test('dù kết quả là gì, các nhóm cộng lại bằng tổng số và không chỉ tiêu nào mất hay được đếm hai lần', () => {
  fc.assert(
    fc.property(fc.array(observed, { minLength: CODES.length, maxLength: CODES.length }), (values) => {
      const results = new Map(CODES.map((code, index) => [code, values[index] ?? BLANK]));
      const judgement = judgeForm(
        {
          set: CAP_XA,
          period: periodOfId(HALF_OF_2023),
          row: ROW,
          observed: (code) => results.get(code) ?? enteredIn(ROW)(code),
          previous: () => BLANK,
        },
        USUAL_SETTINGS,
      )!;
      const summed = Object.fromEntries(
        COUNTS.map((count) => [count, judgement.groups.reduce((sum, { tally }) => sum + tally[count], 0)]),
      );
      expect(summed).toEqual(judgement.total);
      const { total, notJudged, ...counted }: Tally = judgement.total;
      expect(total + notJudged).toBe(CODES.length);
      expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(total);
    }),
  );
});
