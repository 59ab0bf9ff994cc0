import { hasForm, hasMatrix, type Arrangement, type IndicatorSet } from '../model/indicator-set';

/** How a set is laid out: as asked where it can be, else its matrix before its form. */
export function chosenArrangement(set: IndicatorSet, asked: Arrangement | undefined): Arrangement {
  if (asked === 'form' && hasForm(set)) return 'form';
  return hasMatrix(set) ? 'matrix' : 'form';
}
