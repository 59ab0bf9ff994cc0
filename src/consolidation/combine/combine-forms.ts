import { enteredIn, judgeForm, type FormJudgement, type JudgementSettings } from '../../judgement/judge-form';
import { judgedIndicator } from '../../judgement/judged-indicator';
import type { FormTable } from '../../model/entry';
import { indicatorOf, itemsOf, type FormItem, type FormSet, type Indicator } from '../../model/indicator-set';
import { BLANK } from '../../model/observation';
import type { CompletionRule } from '../../model/target/tally';
import type { Unit } from '../../model/unit';
import { combineFigure, type CombinedFigure } from './combine-figures';
import { joinRemarks, type JoinedText } from './combine-texts';

/** The forms of many units as one. */
export interface CombinedForms {
  readonly set: FormSet;
  readonly units: readonly Unit[];
  /** Units of which there is no form, or an empty one. */
  readonly silent: readonly Unit[];
  /** Units of which a file was taken in; null where that is not remembered. */
  readonly senders: readonly Unit[] | null;
  /** In the form's order. */
  readonly items: readonly CombinedItem[];
  /** How many units complete, and by which rule; null for a set that tells no targets. */
  readonly completion: (UnitCount & { readonly rule: CompletionRule }) | null;
}

export interface CombinedItem {
  readonly item: FormItem;
  readonly figures: readonly { readonly indicator: Indicator; readonly combined: CombinedFigure }[];
  /** How many units meet the target; null where nothing is judged. */
  readonly achieved: UnitCount | null;
  readonly remarks: readonly JoinedText[];
}

/** "n/N xã đạt". What nobody can tell yet is in `expected` and not in `count`. */
export interface UnitCount {
  readonly count: number;
  /** All units of the period to which it applies, those that sent nothing included. */
  readonly expected: number;
  readonly undecided: readonly Unit[];
}

/** How many units are heard of: those that sent a file, or, where that is not known, those of which there are figures. */
export function heardOf({ units, silent, senders }: Pick<CombinedForms, 'units' | 'silent' | 'senders'>): {
  readonly counted: 'files' | 'figures';
  readonly count: number;
} {
  return senders === null
    ? { counted: 'figures', count: units.length - silent.length }
    : { counted: 'files', count: senders.length };
}

/** Combines the forms of units: figures as the set declares, verdicts as counts of units, remarks as lists. */
export function combineForms(
  set: FormSet,
  tables: readonly FormTable[],
  units: readonly Unit[],
  settings: JudgementSettings,
  { senders }: Pick<CombinedForms, 'senders'>,
): CombinedForms {
  const rows = new Map(tables.flatMap((table) => table.units.map((row) => [row.unit.code, row])));
  const judgements = new Map(
    tables.flatMap((table) =>
      table.units.map((row) => [row.unit.code, judgementOf(set, table, row, settings)] as const),
    ),
  );
  const isSilent = ({ code }: Unit): boolean => {
    const observed = [...(rows.get(code)?.entries.values() ?? [])].map((entry) => entry.observed.status);
    return observed.every((status) => status === 'blank' || status === 'not-submitted');
  };
  const isAnyJudged = [...judgements.values()].some((judgement) => judgement !== null);
  return {
    set,
    units,
    silent: units.filter(isSilent),
    senders,
    items: itemsOf(set.form).map((item) => ({
      item,
      figures: indicatorsOf(set, item).map((indicator) => ({
        indicator,
        combined: combineFigure(set, indicator, units, rows),
      })),
      achieved: judgedIndicator(set, item) === null ? null : achievedOn(item, units, judgements),
      remarks: joinRemarks(item.code, units, rows),
    })),
    completion: isAnyJudged ? { ...completed(units, judgements), rule: settings.completion } : null,
  };
}

function judgementOf(
  set: FormSet,
  { period }: FormTable,
  row: FormTable['units'][number],
  settings: JudgementSettings,
): FormJudgement | null {
  return judgeForm({ set, period, row, observed: enteredIn(row), previous: () => BLANK }, settings);
}

type Judgements = ReadonlyMap<string, FormJudgement | null>;

function achievedOn(item: FormItem, units: readonly Unit[], judgements: Judgements): UnitCount {
  const verdicts = units.map((unit) => {
    const judged = judgements.get(unit.code)?.items.find((one) => one.item.code === item.code);
    return { unit, verdict: judged?.judgement.verdict ?? ('undecided' as const) };
  });
  return {
    count: verdicts.filter(({ verdict }) => verdict === 'achieved').length,
    expected: verdicts.filter(({ verdict }) => verdict !== 'not-judged').length,
    undecided: verdicts.filter(({ verdict }) => verdict === 'undecided').map(({ unit }) => unit),
  };
}

function completed(units: readonly Unit[], judgements: Judgements): UnitCount {
  const outcomes = units.map((unit) => ({
    unit,
    outcome: judgements.get(unit.code)?.outcome ?? 'undecided',
  }));
  return {
    count: outcomes.filter(({ outcome }) => outcome === 'complete').length,
    expected: units.length,
    undecided: outcomes.filter(({ outcome }) => outcome === 'undecided').map(({ unit }) => unit),
  };
}

function indicatorsOf(set: FormSet, { cells }: FormItem): readonly Indicator[] {
  return set.form.columns.flatMap((column) => {
    const code = column.role === 'value' ? cells[column.facet] : undefined;
    const indicator = code === undefined ? undefined : indicatorOf(set, code);
    return indicator === undefined ? [] : [indicator];
  });
}
