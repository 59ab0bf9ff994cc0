import fc from 'fast-check';
import { decimal } from '../../../src/model/decimal';
import { judged, notJudged, undecided, type Judgement } from '../../../src/model/target/judgement';
import { completion, countJudgements, type CompletionRule } from '../../../src/model/target/tally';

const met = judged('achieved', 'figure');
const claimed = judged('achieved', 'self-declared');
const missed = judged('not-achieved', 'words');
const denied = judged('not-achieved', 'self-declared');
const open = undecided('blank');
const leftOut = notJudged('no-activity');

const every: CompletionRule = { type: 'every' };
const share = (percent: string): CompletionRule => ({ type: 'share', atLeastPercent: decimal(percent) });

function outcome(judgements: readonly Judgement[], rule: CompletionRule): string {
  return completion(countJudgements(judgements), rule);
}

test('đạt tự đánh giá đếm riêng; không phát sinh không tính vào tổng', () => {
  expect(countJudgements([met, met, claimed, missed, denied, denied, open, leftOut])).toEqual({
    total: 7,
    achieved: 2,
    achievedSelfDeclared: 1,
    notAchieved: 1,
    notAchievedSelfDeclared: 2,
    undecided: 1,
    notJudged: 1,
  });
});

test('hoàn thành khi đạt mọi chỉ tiêu áp dụng', () => {
  expect(outcome([met, claimed, leftOut], every)).toBe('complete');
  expect(outcome([met, open], every)).toBe('undecided');
  expect(outcome([met, open, missed], every)).toBe('incomplete');
});

test('hoàn thành khi đạt từ 80% chỉ tiêu áp dụng', () => {
  expect(outcome([met, met, met, claimed, denied], share('80'))).toBe('complete');
  expect(outcome([met, met, met, open, denied], share('80'))).toBe('undecided');
  expect(outcome([met, met, met, missed, denied], share('80'))).toBe('incomplete');
  expect(outcome([met, met, met, open, denied], share('60'))).toBe('complete');
});

test('hai phần ba: 66,66% là đủ, 66,67% là thiếu', () => {
  expect(outcome([met, met, missed], share('66.66'))).toBe('complete');
  expect(outcome([met, met, missed], share('66.67'))).toBe('incomplete');
});

test('không có chỉ tiêu nào áp dụng: chưa đủ căn cứ', () => {
  expect(outcome([], every)).toBe('undecided');
  expect(outcome([leftOut], share('50'))).toBe('undecided');
});

const anyJudgements = fc.array(fc.constantFrom(met, claimed, missed, denied, open, leftOut), {
  maxLength: 12,
});

test('tổng bằng các phần, và cộng với phần bỏ ra là tất cả', () => {
  fc.assert(
    fc.property(anyJudgements, (judgements) => {
      const tally = countJudgements(judgements);
      const parts =
        tally.achieved +
        tally.achievedSelfDeclared +
        tally.notAchieved +
        tally.notAchievedSelfDeclared +
        tally.undecided;
      return tally.total === parts && tally.total + tally.notJudged === judgements.length;
    }),
  );
});

test('kết luận hoàn thành không đổi dù chỉ tiêu chưa đủ căn cứ ngã về bên nào', () => {
  fc.assert(
    fc.property(anyJudgements, fc.integer({ min: 1, max: 100 }), (judgements, percent) => {
      const rule = share(String(percent));
      const settled = (by: Judgement) => judgements.map((judgement) => (judgement === open ? by : judgement));
      const best = outcome(settled(met), rule);
      const worst = outcome(settled(missed), rule);
      expect(outcome(judgements, rule)).toBe(best === worst ? best : 'undecided');
    }),
  );
});
