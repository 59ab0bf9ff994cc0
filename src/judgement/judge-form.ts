import type { EntryRow } from '../model/entry';
import { itemsOf, type FormItem, type FormSet, type Indicator } from '../model/indicator-set';
import { BLANK, type ObservedValue } from '../model/observation';
import type { Period } from '../model/period';
import type { Judgement } from '../model/target/judgement';
import { completion, countJudgements, type CompletionRule, type Tally } from '../model/target/tally';
import type { IncreaseMeasure } from '../model/target/target';
import { groupsOf, type FormHeading } from './form-groups';
import { isJudged, judgedIndicator, targetWords } from './judged-indicator';
import { judgeResult } from './judge-result';

/** What a province decides for itself. */
export interface JudgementSettings {
  /** When a unit completes. */
  readonly completion: CompletionRule;
  /** What "tăng thêm 10%" is measured in; null leaves such targets undecided. */
  readonly increase: IncreaseMeasure | null;
}

/** The rule where a province has said nothing: a unit completes with every applicable indicator. */
export const USUAL_SETTINGS: JudgementSettings = { completion: { type: 'every' }, increase: null };

/** One unit's form held against its targets. */
export interface FormJudgement {
  /** In the form's order; an item that is not judged is not there. */
  readonly items: readonly JudgedItem[];
  readonly groups: readonly GroupTally[];
  readonly total: Tally;
  readonly rule: CompletionRule;
  readonly outcome: ReturnType<typeof completion>;
}

export interface JudgedItem {
  readonly item: FormItem;
  readonly indicator: Indicator;
  /** What is to be reached in the form's own words; null where there is none. */
  readonly target: string | null;
  readonly observed: ObservedValue;
  readonly judgement: Judgement;
}

export interface GroupTally {
  readonly heading: FormHeading | null;
  readonly tally: Tally;
}

/** A form as far as its judgement needs it. */
export interface JudgeableForm {
  readonly set: FormSet;
  readonly period: Period;
  /** What the unit entered. */
  readonly row: Pick<EntryRow, 'entries' | 'targets'>;
  /** What counts as the result of an indicator: what was entered, or what stands for it. */
  readonly observed: (indicator: string) => ObservedValue;
  readonly previous: (indicator: string) => ObservedValue;
}

/**
 * Judges every item of a form by the words of its target cell, counts the judgements of each group and of all, and says
 * whether the unit completes. Null for a set that tells no targets.
 */
export function judgeForm(form: JudgeableForm, settings: JudgementSettings): FormJudgement | null {
  const { set } = form;
  if (!isJudged(set)) return null;
  const items = itemsOf(set.form).flatMap((item) => judgedItem(form, item, settings));
  const tallyOf = (counted: readonly FormItem[]) =>
    countJudgements(items.filter(({ item }) => counted.includes(item)).map(({ judgement }) => judgement));
  const total = tallyOf(itemsOf(set.form));
  const groups = groupsOf(set.form)
    .map((group) => ({ heading: group.heading, tally: tallyOf(group.items) }))
    .filter(({ tally }) => tally.total + tally.notJudged > 0);
  const rule = settings.completion;
  return { items, groups, total, rule, outcome: completion(total, rule) };
}

function judgedItem(
  { set, row, period, observed, previous }: JudgeableForm,
  item: FormItem,
  { increase }: JudgementSettings,
): readonly JudgedItem[] {
  const indicator = judgedIndicator(set, item);
  if (indicator === null) return [];
  const { code } = indicator;
  const target = targetWords(set, row, indicator);
  const result = observed(code);
  const judgement = judgeResult({
    indicator,
    observed: result,
    target,
    period,
    previous: previous(code),
    increase,
  });
  return [{ item, indicator, target, observed: result, judgement }];
}

/** What was entered, and nothing in its place. */
export function enteredIn(row: Pick<EntryRow, 'entries'>): (indicator: string) => ObservedValue {
  return (indicator) => row.entries.get(indicator)?.observed ?? BLANK;
}
