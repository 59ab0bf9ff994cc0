import type { Indicator } from '../../src/model/indicator-set';

type Kind = Indicator['kind'];

interface Expected {
  readonly kinds: readonly Kind[];
  /** What the cell takes besides a figure, because the document has it there. */
  readonly accepts?: 'bound' | 'verdict';
}

const RATE: Expected = { kinds: ['percent'] };
const COUNT: Expected = { kinds: ['count'] };
const JUDGED: Expected = { kinds: ['percent'], accepts: 'verdict' };
const BOUNDED: Expected = { kinds: ['percent'], accepts: 'bound' };
const ANSWER: Expected = { kinds: ['yes-no', 'verdict', 'text'] };
const TARGET: Expected = { kinds: ['percent', 'target'] };

/** What the inventory's types of value ask of each code of a row. */
const BY_VALUE_TYPE: Readonly<Record<string, readonly Expected[]>> = {
  count: [COUNT],
  cumulative: [COUNT],
  rate: [RATE],
  text: [{ kinds: ['text'] }],
  fraction: [{ kinds: ['fraction'] }],
  'flow+cumulative': [COUNT, COUNT],
  'cumulative+rate': [COUNT, RATE],
  'increment+cumulative+rate': [COUNT, COUNT, RATE],
  'bound (trên X%)': [BOUNDED],
  'bound (trên X)': [{ kinds: ['count'], accepts: 'bound' }],
  'table: Đơn vị | Điểm số (Tháng 4, Tháng 5) | Xếp hạng': [RATE],
  'target rate': [TARGET],
  'target rate (>)': [TARGET],
  'target rate (≥)': [TARGET],
  'rate→Đạt': [JUDGED],
  'rate→Đạt/Chưa đạt': [JUDGED],
  'rate with Có (type mismatch)': [JUDGED],
  'count; target cell holds the unit': [COUNT],
  'yes/no': [{ kinds: ['yes-no'] }],
  // A share that is answered with a word ("100%" and "Đạt"), too.
  'yes/no or status': [{ kinds: [...ANSWER.kinds, 'percent'], accepts: 'verdict' }],
  'text status': [ANSWER],
  'not applicable (*)': [{ kinds: [...ANSWER.kinds, 'percent', 'count'] }],
};

/** What is expected of each code of a row with this type of value. Throws for a type that nobody thought of. */
export function expectedKinds(valueType: string): readonly Expected[] {
  const expected = BY_VALUE_TYPE[valueType];
  if (expected === undefined) throw new Error(`the type of value "${valueType}" is not known`);
  return expected;
}

/** Whether an indicator is of the kind that a document's value asks for. */
export function fits(indicator: Indicator, { kinds, accepts }: Expected): boolean {
  if (!kinds.includes(indicator.kind)) return false;
  const isFigure = indicator.kind === 'percent' || indicator.kind === 'count';
  return accepts === undefined || !isFigure || indicator.accepts.includes(accepts);
}
