import { answersFor, decisionsOf, withAnswer, withoutAnswer } from '../../src/taskpane/take-in/answers';
import type { Answer, GivenAnswer } from '../../src/taskpane/take-in/answers';
import { accountFor } from '../../src/consolidation/account/account-for';
import { NGA_NAM_UNITS } from '../support/nga-nam';
import { afterTaking, fileOf, sevenFigures, takeIn, withCell } from '../support/submissions';

const MAY = { set: '766', period: '2025-05' } as const;
const JUNE = { set: '766', period: '2025-06' } as const;
const [PHUONG_1, PHUONG_2] = NGA_NAM_UNITS.units;

const given = (answer: Answer, takenIn: Omit<GivenAnswer, 'answer'> = MAY): GivenAnswer => ({
  answer,
  ...takenIn,
});

const isUnit = (unit: string | null): Answer => ({
  type: 'unit',
  question: {
    type: 'unit',
    key: 'P1',
    file: 'a.xlsx',
    sheet: 'Biểu',
    cell: 'C11',
    code: '',
    name: 'phuong mot',
    suggestions: [],
  },
  unit,
});

const counts = (file: string, unit = PHUONG_1!): Answer => ({
  type: 'files',
  question: { type: 'files', unit, files: [] },
  file,
});

/** The question of a cell of Phường 1 that was corrected after a take-in, as the account asks it. */
function corrected(choice: 'keep' | 'take'): Answer {
  const request = takeIn([fileOf('p1.xlsx', PHUONG_1!, sevenFigures(90))]);
  const after = afterTaking(request, accountFor(request), '2025-06-10T01:00:00Z');
  const target = withCell(after.target, ['NN.01', 'TONG'], { content: 91 });
  const [question] = accountFor({ ...after, target }).questions;
  if (question?.type !== 'conflict') throw new Error('the corrected cell raises no question');
  return { type: 'conflict', question, choice };
}

test('trả lời lại thì câu sau thay câu trước, không câu nào khác đổi theo', () => {
  const answers = [counts('a.xlsx'), counts('b.xlsx', PHUONG_2), counts('c.xlsx')].reduce<
    readonly GivenAnswer[]
  >((before, answer) => withAnswer(before, given(answer)), []);
  expect([...decisionsOf(answers, MAY).files]).toEqual([
    ['NN.02', 'b.xlsx'],
    ['NN.01', 'c.xlsx'],
  ]);
});

test('mở lại một câu: câu ấy chưa có trả lời, kể cả khi đã trả lời là bỏ qua', () => {
  const answers = [given(isUnit(null)), given(counts('a.xlsx'))];
  expect(decisionsOf(answers, MAY).units.get('P1')).toBeNull();
  const reopened = withoutAnswer(answers, answers[0]!);
  expect(decisionsOf(reopened, MAY).units.has('P1')).toBe(false);
  expect(decisionsOf(reopened, MAY).files.get('NN.01')).toBe('a.xlsx');
});

test('lấy số đè lên số sửa tay của tháng 5 không đè lên số sửa tay của tháng 6', () => {
  const answers = [given(corrected('take')), given(counts('a.xlsx')), given(isUnit('NN.01'))];
  expect([...decisionsOf(answers, MAY).conflicts.values()]).toEqual(['take']);
  const june = decisionsOf(answers, JUNE);
  expect([june.conflicts.size, june.files.size]).toEqual([0, 0]);
  // Tên ấy là đơn vị nào thì tháng nào cũng vậy.
  expect(june.units.get('P1')).toBe('NN.01');
  expect(answersFor(answers, JUNE).map(({ answer }) => answer.type)).toEqual(['unit']);
});
