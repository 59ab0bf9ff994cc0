import { decimal } from '../../../src/model/decimal';
import { judge } from '../../../src/model/target/judge';
import type { Judgement } from '../../../src/model/target/judgement';
import { completion, countJudgements, type Tally } from '../../../src/model/target/tally';
import { targetOf } from '../../../src/model/target/target';
import { readTarget } from '../../../src/model/target/target-reading';
import { ANNEX_1, ANNEX_2, type JudgedRow } from './report-of-2023';
import { judgementSummary, observed } from './summaries';

function judgementOf({ target, result }: JudgedRow): Judgement {
  return judge(observed(result), targetOf(readTarget(target)));
}

function tallyOf(rows: readonly JudgedRow[], group: string): Tally {
  return countJudgements(rows.filter(({ code }) => code.startsWith(`${group}.`)).map(judgementOf));
}

describe('Phụ lục 1: 14 chỉ tiêu cấp huyện', () => {
  test('đủ 14 dòng: 1, 7, 3, 3', () => {
    expect(ANNEX_1).toHaveLength(14);
  });

  test.each(ANNEX_1)('$code: chỉ tiêu “$target”, kết quả “$result”', (row) => {
    expect(judgementSummary(judgementOf(row))).toBe(row.judgement);
  });

  test('Yêu cầu chung: 01 chỉ tiêu, chưa đạt', () => {
    expect(tallyOf(ANNEX_1, '1')).toEqual(tally({ total: 1, notAchieved: 1 }));
  });

  test('Chính quyền số: 07 chỉ tiêu, đạt 5, trong đó 1 tự đánh giá', () => {
    expect(tallyOf(ANNEX_1, '2')).toEqual(
      tally({ total: 7, achieved: 4, achievedSelfDeclared: 1, notAchievedSelfDeclared: 1, undecided: 1 }),
    );
  });

  test('Kinh tế số: 03 chỉ tiêu, đạt 1, một ô chỉ tiêu ghi đơn vị tính', () => {
    expect(tallyOf(ANNEX_1, '3')).toEqual(
      tally({ total: 3, achieved: 1, notAchievedSelfDeclared: 1, undecided: 1 }),
    );
  });

  test('Xã hội số: 03 chỉ tiêu, chỉ có tự đánh giá', () => {
    expect(tallyOf(ANNEX_1, '4')).toEqual(
      tally({ total: 3, achievedSelfDeclared: 1, notAchievedSelfDeclared: 1, undecided: 1 }),
    );
  });
});

describe('Phụ lục 2: 37 chỉ tiêu cấp xã', () => {
  test('đủ 37 dòng: 11, 6, 12, 8', () => {
    expect(ANNEX_2).toHaveLength(37);
  });

  test.each(ANNEX_2)('$code: chỉ tiêu “$target”, kết quả “$result”', (row) => {
    expect(judgementSummary(judgementOf(row))).toBe(row.judgement);
  });

  test('Chính quyền số: 11 chỉ tiêu, 1 không giao, đạt 7, trong đó 4 tự đánh giá', () => {
    expect(tallyOf(ANNEX_2, '1')).toEqual(
      tally({
        total: 10,
        achieved: 3,
        achievedSelfDeclared: 4,
        notAchieved: 1,
        notAchievedSelfDeclared: 1,
        undecided: 1,
        notJudged: 1,
      }),
    );
  });

  test('Kinh tế số: 06 chỉ tiêu, đạt 3', () => {
    expect(tallyOf(ANNEX_2, '2')).toEqual(
      tally({ total: 6, achieved: 2, achievedSelfDeclared: 1, notAchievedSelfDeclared: 3 }),
    );
  });

  test('Xã hội số: 12 chỉ tiêu, 1 không giao, đạt 9', () => {
    expect(tallyOf(ANNEX_2, '3')).toEqual(
      tally({ total: 11, achieved: 4, achievedSelfDeclared: 5, notAchievedSelfDeclared: 2, notJudged: 1 }),
    );
  });

  test('Hạ tầng số: 08 chỉ tiêu, đạt 7, một chỉ tiêu không giao mà có kết quả', () => {
    expect(tallyOf(ANNEX_2, '4')).toEqual(
      tally({ total: 8, achieved: 4, achievedSelfDeclared: 3, notAchievedSelfDeclared: 1 }),
    );
  });

  test('cả phụ lục: 35 chỉ tiêu áp dụng, đạt 26 (74,3%)', () => {
    const whole = countJudgements(ANNEX_2.map(judgementOf));
    expect(whole).toEqual(
      tally({
        total: 35,
        achieved: 13,
        achievedSelfDeclared: 13,
        notAchieved: 1,
        notAchievedSelfDeclared: 7,
        undecided: 1,
        notJudged: 2,
      }),
    );
    expect(completion(whole, { type: 'every' })).toBe('incomplete');
    expect(completion(whole, { type: 'share', atLeastPercent: decimal('74') })).toBe('complete');
    expect(completion(whole, { type: 'share', atLeastPercent: decimal('75') })).toBe('undecided');
    expect(completion(whole, { type: 'share', atLeastPercent: decimal('78') })).toBe('incomplete');
  });
});

function tally(counts: Partial<Tally>): Tally {
  const nothing = {
    total: 0,
    achieved: 0,
    achievedSelfDeclared: 0,
    notAchieved: 0,
    notAchievedSelfDeclared: 0,
    undecided: 0,
    notJudged: 0,
  };
  return { ...nothing, ...counts };
}
