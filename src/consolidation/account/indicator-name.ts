import { indicatorOf, type IndicatorSet } from '../../model/indicator-set';

/** The short name of an indicator in the words of the forms; of what the set does not know its code. */
export function shortNameOf(set: IndicatorSet, code: string): string {
  return indicatorOf(set, code)?.shortName.vi ?? code;
}
