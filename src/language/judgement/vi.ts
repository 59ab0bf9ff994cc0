import { decimalFromNumber, divide, multiply, decimal, trimmed } from '../../model/decimal';
import { writePeriod } from '../../model/period-writing';
import { writeNumber } from '../../model/number-writing';
import type { Tally } from '../../model/target/tally';
import { completionRuleVi } from './completion-rule';
import type { JudgementTexts } from './texts';

const ALONE = 'tự đánh giá, không có số liệu';

export const judgementVi: JudgementTexts = {
  verdict: ({ verdict, basis }) => {
    switch (verdict) {
      case 'achieved':
        return basis === 'self-declared' ? `Đạt – ${ALONE}` : 'Đạt';
      case 'not-achieved':
        return basis === 'self-declared' ? `Chưa đạt – ${ALONE}` : 'Chưa đạt';
      case 'undecided':
        return 'Chưa đủ căn cứ';
      case 'not-judged':
        return '–';
    }
  },
  undecided: {
    blank: 'chưa có kết quả',
    'not-submitted': 'chưa gửi số liệu',
    'no-target': 'không có chỉ tiêu để so',
    'target-ambiguous': 'chỉ tiêu có thể đọc hai cách',
    'increase-unanswered': 'chưa rõ tăng theo điểm hay theo tỷ lệ của số cũ',
    'base-unknown': 'không biết số của kỳ gốc',
    estimate: 'kết quả là số ước',
    'bound-too-wide': 'khoảng của kết quả không cho biết đã tới chỉ tiêu chưa',
    'share-of-nothing': 'mẫu số bằng 0',
    'share-or-count': 'không rõ chỉ tiêu là tỷ lệ hay số lượng',
    'word-against-figure': 'kết quả bằng chữ, chỉ tiêu bằng số',
    'figure-against-words': 'kết quả bằng số, chỉ tiêu bằng chữ',
    'other-words': 'kết quả không trả lời chỉ tiêu',
    date: 'kết quả là ngày',
  },
  notJudged: {
    'no-activity': 'không phát sinh',
    'not-applicable': 'không áp dụng',
    'not-assigned': 'không giao chỉ tiêu',
  },
  tally: (tally) => {
    const { total, achieved, achievedSelfDeclared, notAchieved, notAchievedSelfDeclared } = tally;
    return [
      `${String(total).padStart(2, '0')} chỉ tiêu`,
      counted('đạt', achieved + achievedSelfDeclared, achievedSelfDeclared),
      ...some('chưa đạt', notAchieved + notAchievedSelfDeclared, notAchievedSelfDeclared),
      ...some('chưa đủ căn cứ', tally.undecided, 0),
      ...some('không đánh giá', tally.notJudged, 0),
    ].join(', ');
  },
  outcome: (outcome, rule, tally) =>
    `${OUTCOMES[outcome]} (hoàn thành khi ${completionRuleVi(rule)}; đạt ${shareOf(tally)})`,
  borrowed: ({ indicator, result }) => {
    const from = `${result.from.set} ${writePeriod(result.from.period)}`;
    if (result.type === 'joined') return `${indicator.name.vi}: lấy từ ${from}`;
    const [asked, counted] = [result.targetPopulation, result.resultPopulation].map(
      (population) => population ?? 'không nêu đối tượng',
    );
    return `${indicator.name.vi}: không lấy số của ${from} vì khác đối tượng tính (chỉ tiêu: ${asked}; số liệu: ${counted})`;
  },
  all: 'Tổng số',
  columns: { ordinal: 'TT', name: 'Chỉ tiêu', target: 'Mức giao', result: 'Kết quả', judgement: 'Đánh giá' },
  sentences: 'Nội dung báo cáo',
};

const OUTCOMES = {
  complete: 'Hoàn thành',
  incomplete: 'Chưa hoàn thành',
  undecided: 'Chưa đủ căn cứ để kết luận hoàn thành',
} as const;

function counted(word: string, count: number, selfDeclared: number): string {
  return `${word} ${count}${selfDeclared === 0 ? '' : ` (trong đó ${selfDeclared} ${ALONE})`}`;
}

function some(word: string, count: number, selfDeclared: number): readonly string[] {
  return count === 0 ? [] : [counted(word, count, selfDeclared)];
}

/** "5/7, 71,43%". */
function shareOf({ achieved, achievedSelfDeclared, total }: Tally): string {
  const reached = achieved + achievedSelfDeclared;
  if (total === 0) return '0/0';
  const percent = divide(multiply(decimal('100'), decimalFromNumber(reached)), decimalFromNumber(total), 2);
  return `${reached}/${total}, ${writeNumber(trimmed(percent), { grouping: true })}%`;
}
