import { indicatorOf, itemsOf, type FormItem, type FormSet, type Indicator } from '../model/indicator-set';

/** Whether a form tells what is to be reached, so that its results can be judged. */
export function isJudged(set: FormSet): boolean {
  return hasTargetColumn(set) || itemsOf(set.form).some((item) => declaresTarget(set, item));
}

/**
 * The indicator of an item that its target speaks of: the one that declares a target, else the first that reports a
 * result. Null where nothing is judged: on a form without a column of targets, an item that declares none.
 */
export function judgedIndicator(set: FormSet, item: FormItem): Indicator | null {
  const results = indicatorsOf(set, item).filter(({ kind }) => kind !== 'target');
  const declaring = results.find(({ target }) => target !== undefined);
  return declaring ?? (hasTargetColumn(set) ? (results[0] ?? null) : null);
}

/** The indicators in the cells of an item. */
export function indicatorsOf(set: FormSet, { cells }: FormItem): readonly Indicator[] {
  return Object.values(cells)
    .map((code) => indicatorOf(set, code))
    .filter((indicator) => indicator !== undefined);
}

function hasTargetColumn({ form }: FormSet): boolean {
  return form.columns.some(({ role }) => role === 'target');
}

function declaresTarget(set: FormSet, item: FormItem): boolean {
  return indicatorsOf(set, item).some(({ target }) => target !== undefined);
}
