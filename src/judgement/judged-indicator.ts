import type { EntryRow } from '../model/entry';
import { rememberedOf } from '../model/remembered';
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
  return judgedOf(set)(item);
}

/** Every sheet asks it of each of its items. */
const judgedOf = rememberedOf((set: FormSet) => rememberedOf((item: FormItem) => judged(set, item)));

function judged(set: FormSet, item: FormItem): Indicator | null {
  const results = indicatorsOf(set, item).filter(({ kind }) => kind !== 'target');
  const declaring = results.find(({ target }) => target !== undefined);
  return declaring ?? (hasTargetColumn(set) ? (results[0] ?? null) : null);
}

/** The indicators in the cells of an item, in the order of the form's columns. */
function indicatorsOf(set: FormSet, { cells }: FormItem): readonly Indicator[] {
  return set.form.columns.flatMap((column) => {
    const code = column.role === 'value' ? cells[column.facet] : undefined;
    const indicator = code === undefined ? undefined : indicatorOf(set, code);
    return indicator === undefined ? [] : [indicator];
  });
}

/**
 * What is to be reached. Where the form has a column of targets its cell counts, an emptied one too, for a target may be
 * another for each unit; elsewhere what the set declares. Null where there is none.
 */
export function targetWords(
  set: FormSet,
  { targets }: Pick<EntryRow, 'targets'>,
  indicator: Indicator,
): string | null {
  const words = hasTargetColumn(set) ? targets.get(indicator.code)?.text : indicator.target;
  return words === undefined || words.trim() === '' ? null : words;
}

function hasTargetColumn({ form }: FormSet): boolean {
  return form.columns.some(({ role }) => role === 'target');
}

function declaresTarget(set: FormSet, item: FormItem): boolean {
  return indicatorsOf(set, item).some(({ target }) => target !== undefined);
}
