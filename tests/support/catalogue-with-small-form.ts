import type * as Catalogue from '../../src/indicator-sets/catalogue';
import type { IndicatorSet } from '../../src/model/indicator-set';
import { SMALL_FORM } from './small-form-set';

const real = jest.requireActual<typeof Catalogue>('../../src/indicator-sets/catalogue');

/** The built-in sets and the small form: what a test puts in place of the catalogue. */
export const catalogue: readonly IndicatorSet[] = [...real.catalogue, SMALL_FORM];

export const { setHash } = real;

export function findSet(id: string): IndicatorSet | null {
  return catalogue.find((set) => set.id === id) ?? null;
}
