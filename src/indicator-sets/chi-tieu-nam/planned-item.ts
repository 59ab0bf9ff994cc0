import { annexItem, type GroupedItem } from '../grouped-form';

interface TargetItem {
  readonly code: string;
  readonly ordinal: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly shortName: { readonly vi: string; readonly en: string };
  /** In the plan's words. */
  readonly target: string;
  /** On whom the plan counts, where it says so. */
  readonly population?: string;
}

/** A share to be reached by the end of the year; the result may be told as a bound. */
export function planned({ code, ordinal, ...said }: TargetItem): GroupedItem {
  const item = annexItem(code, '%', {
    ...said,
    kind: 'percent',
    unitOfMeasure: '%',
    decimals: 2,
    range: { min: '0', max: '100' },
    accepts: ['bound', 'verdict'],
  });
  return { ...item, ordinal };
}
