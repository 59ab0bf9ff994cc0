import { crosswalkLinksOf } from '../indicator-sets/crosswalk-links';
import { borrowedResults, type Borrowing } from '../judgement/borrowed-results';
import { enteredIn, judgeForm, type JudgementSettings } from '../judgement/judge-form';
import { contentHash } from '../model/content-hash';
import type { EntryRow, EntryTable, FormTable } from '../model/entry';
import { contentsOf, tableFingerprint } from '../model/entry-fingerprint';
import { BLANK, type ObservedValue } from '../model/observation';
import { previousFigures } from '../model/previous-figures';
import type { FormSection } from '../sheets/form-report/form-section';
import { formSentences } from './form-sentences';
import { comparesWithPrevious, type SectionRequest } from './section-request';

/** A section that prints one unit's form, with the tables it was computed from. */
export interface ComputedFormSection extends FormSection {
  readonly table: FormTable;
  /** Null when last period's figures are those typed into the form itself, or not known. */
  readonly earlier: FormTable | null;
  /** The tables of other sets from which results were taken. */
  readonly sources: readonly EntryTable[];
}

/** What a form says of one unit: its results, judged where the set tells targets, and the sentences they make. */
export function formSection(
  request: SectionRequest,
  table: FormTable,
  earlier: FormTable | null,
  tables: readonly EntryTable[],
  settings: JudgementSettings,
): Omit<ComputedFormSection, 'warnings' | 'accepted' | 'isOneOfSeveral'> {
  const { period, comparison } = request;
  const { set } = table;
  const row = unitRow(table);
  const before = previousFigures(table, earlier);
  // What the form itself calls "kỳ trước" is the period before and no other.
  const isKnown = earlier !== null || comparesWithPrevious(request);
  const borrowings = borrowedResults(table, row, crosswalkLinksOf(set.id), tables);
  const sources = sourcesOf(borrowings, tables);
  const observed = withBorrowed(row, borrowings);
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
    sentences: formSentences(set, period, row),
    borrowings,
    inputHash: inputHash(table, [...(earlier === null ? [] : [earlier]), ...sources]),
    table,
    earlier,
    sources,
  };
}

/** What was entered, or what another set tells where nothing was. */
function withBorrowed(row: EntryRow, borrowings: readonly Borrowing[]): (indicator: string) => ObservedValue {
  const borrowed = new Map(
    borrowings.flatMap(({ indicator, result }) =>
      result.type === 'joined' ? [[indicator.code, result.observed] as const] : [],
    ),
  );
  const entered = enteredIn(row);
  return (indicator) => borrowed.get(indicator) ?? entered(indicator);
}

function sourcesOf(borrowings: readonly Borrowing[], tables: readonly EntryTable[]): readonly EntryTable[] {
  return tables.filter((table) =>
    borrowings.some(
      ({ result }) =>
        result.type === 'joined' &&
        result.from.set === table.set.id &&
        result.from.period.id === table.period.id &&
        result.from.sheet === table.sheet,
    ),
  );
}

/** The one unit of a form. */
export function unitRow({ units, sheet }: FormTable): EntryRow {
  const [row] = units;
  if (row === undefined) throw new RangeError(`the form ${sheet} has no unit`);
  return row;
}

/** A fingerprint of everything the section was computed from: the form, and the tables compared with or taken from. */
function inputHash(table: FormTable, others: readonly EntryTable[]): string {
  const { previous, targets, remarks } = unitRow(table);
  return contentHash(
    JSON.stringify([
      tableFingerprint(table),
      others.map(tableFingerprint),
      contentsOf(previous),
      ...[targets, remarks].map((cells) => [...cells].map(([code, { text }]) => [code, text])),
    ]),
  );
}
