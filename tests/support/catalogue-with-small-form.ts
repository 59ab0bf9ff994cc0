import type * as Catalogue from '../../src/indicator-sets/catalogue';
import type { IndicatorSet } from '../../src/model/indicator-set';
import { SMALL_FORM } from './small-form-set';

const real = jest.requireActual<typeof Catalogue>('../../src/indicator-sets/catalogue');

/** The built-in sets and the small form: what a test puts in place of the catalogue. */
export const catalogue: Catalogue.SetCatalogue = [...real.catalogue, SMALL_FORM];

export const { setHash } = real;

export function findSet(id: string, sets: Catalogue.SetCatalogue = catalogue): IndicatorSet | null {
  return real.findSet(id, sets);
}

export function catalogueWith(
  defined: readonly IndicatorSet[],
  elsewhere: readonly IndicatorSet[] = [],
): Catalogue.SetCatalogue {
  return real.catalogueWith(defined, [SMALL_FORM, ...elsewhere]);
}

export function isBuiltIn(set: IndicatorSet): boolean {
  return catalogue.includes(set);
}
