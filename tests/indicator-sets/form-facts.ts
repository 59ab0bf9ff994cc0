import {
  indicatorSetSchema,
  type FormSet,
  type IndicatorSetSource,
  hasForm,
} from '../../src/model/indicator-set';

/** The set as the catalogue would take it in; fails where it is unsound or has no form. */
export function formSet(source: IndicatorSetSource): FormSet {
  const set = indicatorSetSchema.parse(source);
  if (!hasForm(set)) throw new Error(`${set.id} has no form`);
  return set;
}

/** The headings that the printed form has, from left to right. */
export function printedHeadings({ form }: FormSet): readonly string[] {
  const columns = form.columns.filter(({ printed }) => printed).map(({ heading }) => heading);
  return [form.ordinalHeading, form.nameHeading, ...columns];
}

/** The groups in their order: ordinal, heading, number of items. */
export function groupSizes({ form }: FormSet): readonly (readonly [string, string, number])[] {
  const sizes: [string, string, number][] = [];
  for (const row of form.rows) {
    const group = sizes.at(-1);
    if (row.type === 'group') sizes.push([row.ordinal, row.name, 0]);
    else if (group !== undefined) group[2] += 1;
  }
  return sizes;
}

/** What messages call the indicators, where that is longer than a line of the pane. */
export function longShortNames({ indicators }: FormSet): readonly string[] {
  return indicators.map(({ shortName }) => shortName.vi).filter((name) => name.length > 65);
}
