import { enteredIn, judgeForm, type JudgementSettings } from '../judgement/judge-form';
import { contentHash } from '../model/content-hash';
import type { EntryRow, FormTable } from '../model/entry';
import { contentsOf, tableFingerprint } from '../model/entry-fingerprint';
import { BLANK } from '../model/observation';
import { previousFigures } from '../model/previous-figures';
import type { FormSection } from '../sheets/form-report/form-section';
import { formSentences } from './form-sentences';
import { comparesWithPrevious, type SectionRequest } from './section-request';

/** A section that prints one unit's form, with the tables it was computed from. */
export interface ComputedFormSection extends FormSection {
  readonly table: FormTable;
  /** Null when last period's figures are those typed into the form itself, or not known. */
  readonly earlier: FormTable | null;
}

/** What a form says of one unit: its results, judged where the set tells targets, and the sentences they make. */
export function formSection(
  request: SectionRequest,
  table: FormTable,
  earlier: FormTable | null,
  settings: JudgementSettings,
): Omit<ComputedFormSection, 'warnings' | 'accepted' | 'isOneOfSeveral'> {
  const { period, comparison } = request;
  const { set } = table;
  const row = unitRow(table);
  const before = previousFigures(table, earlier);
  // What the form itself calls "kỳ trước" is the period before and no other.
  const isKnown = earlier !== null || comparesWithPrevious(request);
  const observed = enteredIn(row);
  const previous = (indicator: string) => (isKnown ? before.observed(row, indicator) : BLANK);
  const judgement = judgeForm({ set, period, row, observed, previous }, settings);
  return {
    arrangement: 'form',
    set,
    period,
    comparison,
    asOf: table.asOf,
    unit: row.unit,
    row,
    observed,
    previous,
    judgement,
    sentences: formSentences(set, row),
    remarks: [],
    inputHash: inputHash(table, earlier),
    table,
    earlier,
  };
}

/** The one unit of a form. */
export function unitRow({ units, sheet }: FormTable): EntryRow {
  const [row] = units;
  if (row === undefined) throw new RangeError(`the form ${sheet} has no unit`);
  return row;
}

function inputHash(table: FormTable, earlier: FormTable | null): string {
  const { previous, targets, remarks } = unitRow(table);
  return contentHash(
    JSON.stringify([
      tableFingerprint(table),
      earlier === null ? null : tableFingerprint(earlier),
      contentsOf(previous),
      ...[targets, remarks].map((cells) => [...cells].map(([code, { text }]) => [code, text])),
    ]),
  );
}
