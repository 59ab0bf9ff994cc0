import type { IndicatorSetSource } from '../model/indicator-set';
import type { FormSource } from '../model/set/form';

/** An indicator as a set's file writes it. */
export type IndicatorSource = IndicatorSetSource['indicators'][number];

/** The same, before the item that it belongs to gives it a code. */
export type UncodedIndicator = Uncoded<IndicatorSource>;

/** A group of a form under its heading, with the items in it. */
export interface FormGroup {
  /** As printed before the heading. */
  readonly ordinal: string;
  /** As printed. */
  readonly heading: string;
  readonly items: readonly GroupedItem[];
}

/** An item of a form and what is entered in its row. */
export interface GroupedItem {
  readonly code: string;
  readonly ordinal: string;
  readonly name: string;
  /** Đơn vị tính as printed. */
  readonly measure: string;
  /** By facet. */
  readonly figures: Readonly<Record<string, IndicatorSource>>;
}

/** The rows of the form: each group's heading, then its items. */
export function formRows(groups: readonly FormGroup[]): FormSource['rows'] {
  return groups.flatMap(({ ordinal, heading, items }) => [
    { type: 'group' as const, ordinal, name: heading },
    ...items.map(({ figures, ...item }) => ({
      type: 'item' as const,
      ...item,
      cells: codesByFacet(figures),
    })),
  ]);
}

/** All indicators of the groups, in the order of the rows. */
export function indicatorsIn(groups: readonly FormGroup[]): IndicatorSource[] {
  return groups.flatMap(({ items }) => items.flatMap(({ figures }) => Object.values(figures)));
}

/** An item of an annex: one result, under the name and the number of the item. */
export function annexItem(code: string, measure: string, indicator: UncodedIndicator): GroupedItem {
  const { name } = indicator;
  return { code, ordinal: code, name: name.vi, measure, figures: { result: { ...indicator, code } } };
}

/** An item that an annex names in a whole sentence; messages call it by `shortName`. */
export function sentenceItem(
  code: string,
  measure: string,
  shortName: string,
  indicator: UncodedIndicator,
): GroupedItem {
  return annexItem(code, measure, { ...indicator, shortName: { vi: shortName, en: indicator.name.en } });
}

/** An item of a form with several columns of figures; it goes by the code and the name of the first of them. */
export function formItem(
  ordinal: string,
  measure: string,
  figures: Readonly<Record<string, IndicatorSource>>,
): GroupedItem {
  const [first] = Object.values(figures);
  if (first === undefined) throw new RangeError(`item ${ordinal} has no figure`);
  return { code: first.code, ordinal, name: first.name.vi, measure, figures };
}

type Uncoded<Source> = Source extends unknown ? Omit<Source, 'code'> : never;

function codesByFacet(figures: GroupedItem['figures']): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([facet, { code }]) => [facet, code]));
}
