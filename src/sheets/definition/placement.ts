import { isFigureIndicator, itemsOf, type Form, type Indicator } from '../../model/indicator-set';
import type { DefinitionFault } from '../../model/set/definition-problem';
import type { Matrix } from '../../model/set/matrix';
import type { SetPath } from '../../model/set/set-fault';

interface Arranged {
  readonly indicators: readonly Indicator[];
  readonly matrix?: Matrix;
  readonly form?: Form;
}

/**
 * What a person forgets who adds a row: an indicator that stands on no sheet, so that nobody can enter it. One that is
 * computed may well be used by others alone.
 */
export function placementProblems({
  indicators,
  matrix,
  form,
}: Arranged): readonly { readonly path: SetPath; readonly fault: DefinitionFault }[] {
  if (matrix === undefined && form === undefined) return [{ path: [], fault: { type: 'no-arrangement' } }];
  const placed = new Set([
    ...(matrix?.columns ?? []),
    ...(form === undefined ? [] : itemsOf(form).flatMap(({ cells }) => Object.values(cells))),
  ]);
  return indicators.flatMap((indicator, index) => {
    const isComputed = isFigureIndicator(indicator) && indicator.computed !== undefined;
    if (isComputed || placed.has(indicator.code)) return [];
    return [{ path: ['indicators', index], fault: { type: 'not-placed' as const, code: indicator.code } }];
  });
}
