import type {
  FigureIndicator,
  IndicatorSet,
  FormColumn,
  Indicator,
  SetRule,
} from '../../model/indicator-set';
import { foldText } from '../../model/vietnamese-text';

/** The words that stand on the sheet for the values that a field of a set may have. */
export type Vocabulary<Value extends string> = Readonly<Record<Value, string>>;

export const KIND: Vocabulary<Indicator['kind']> = {
  percent: 'tỷ lệ %',
  score: 'điểm',
  count: 'số đếm',
  'yes-no': 'có/không',
  verdict: 'đánh giá',
  text: 'chữ',
  fraction: 'phân số',
  date: 'ngày',
  target: 'chỉ tiêu kỳ sau',
};

export const DIRECTION: Vocabulary<'higher-is-better' | 'lower-is-better'> = {
  'higher-is-better': 'cao là tốt',
  'lower-is-better': 'thấp là tốt',
};

export const SCOPE: Vocabulary<Indicator['scope']> = { all: 'mọi đơn vị', parent: 'đơn vị tổng hợp' };

export const COMBINE: Vocabulary<NonNullable<FigureIndicator['combine']>> = {
  sum: 'cộng',
  pooled: 'tính từ tổng',
  none: 'không gộp',
};

export const ACCEPTS: Vocabulary<Indicator['accepts'][number]> = {
  bound: 'chặn',
  verdict: 'tự đánh giá',
};

export const PERIOD_KIND: Vocabulary<IndicatorSet['periodKinds'][number]> = {
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
};

export const STATUS: Vocabulary<IndicatorSet['statuses'][number]> = {
  'not-submitted': 'chưa gửi',
  'no-activity': 'không phát sinh',
  'not-applicable': 'không áp dụng',
  'not-assigned': 'không giao chỉ tiêu',
};

export const ROLE: Vocabulary<FormColumn['role']> = {
  measure: 'đơn vị tính',
  target: 'chỉ tiêu giao',
  value: 'số liệu',
  previous: 'số liệu kỳ trước',
  remark: 'ghi chú',
};

export const ROW_TYPE: Vocabulary<'group' | 'item'> = { group: 'nhóm', item: 'chỉ tiêu' };

export const PRINTED: Vocabulary<'yes' | 'no'> = { yes: 'có', no: 'không' };

export const ORIENTATION: Vocabulary<'portrait' | 'landscape'> = { portrait: 'dọc', landscape: 'ngang' };

export const NUMERALS: Vocabulary<'plain' | 'two-digit'> = { plain: '3', 'two-digit': '03' };

export const RULE: Vocabulary<SetRule['kind']> = {
  relation: 'công thức',
  cumulative: 'lũy kế',
  'shared-base': 'chung mẫu số',
  'same-matter': 'cùng nội dung',
  'target-surpassed': 'chỉ tiêu đã vượt',
};

/** The words in their order, as a drop-down offers them. */
export function wordsOf(vocabulary: Vocabulary<string>): readonly string[] {
  return Object.values(vocabulary);
}

/** What a word stands for, whatever its case and spaces; null for any other text. */
export function valueOfWord<Value extends string>(text: string, vocabulary: Vocabulary<Value>): Value | null {
  const folded = foldText(text);
  for (const value in vocabulary) if (foldText(vocabulary[value]) === folded) return value;
  return null;
}
