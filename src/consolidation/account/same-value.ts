import { isEqual } from '../../model/decimal';
import type { ObservedValue, ReportedValue } from '../../model/observation';
import { foldText } from '../../model/vietnamese-text';

/** Whether two cells say the same: figures by their value, words as they are compared everywhere. */
export function sameValue(a: ObservedValue, b: ObservedValue): boolean {
  if (a.status !== 'reported' || b.status !== 'reported') return a.status === b.status;
  return sameReported(a.reported, b.reported);
}

function sameReported(a: ReportedValue, b: ReportedValue): boolean {
  switch (a.type) {
    case 'figure':
      return b.type === 'figure' && isEqual(a.value, b.value);
    case 'bound':
      return (
        b.type === 'bound' &&
        a.relation === b.relation &&
        a.estimated === b.estimated &&
        isEqual(a.value, b.value)
      );
    case 'fraction':
      return (
        b.type === 'fraction' && isEqual(a.numerator, b.numerator) && isEqual(a.denominator, b.denominator)
      );
    case 'date':
      return (
        b.type === 'date' &&
        a.date.year === b.date.year &&
        a.date.month === b.date.month &&
        a.date.day === b.date.day
      );
    case 'verdict':
      return b.type === 'verdict' && foldText(a.words) === foldText(b.words);
    case 'text':
      return b.type === 'text' && foldText(a.text) === foldText(b.text);
  }
}
