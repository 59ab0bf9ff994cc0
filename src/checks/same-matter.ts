import { rowsOf, type EntryRow, type EntryTable } from '../model/entry';
import { finding, type Finding, type Statement } from '../model/finding';
import { indicatorOf, type Indicator } from '../model/indicator-set';
import type { ReportedValue } from '../model/observation';
import { declaredRules } from './declared-rules';
import { contradict } from './contradicting-values';
import { nameOf } from './figure-in-cell';
import { placeOf, type Rule } from './rule';
import { shownText } from './shown-text';

/** Rows that tell of the same matter and do not say the same: each is held against the first that says anything. */
export const sameMatter: Rule = ({ table }) => {
  const rules = declaredRules(table, 'same-matter');
  if (rules.length === 0) return [];
  return rowsOf(table).flatMap((row) => rules.flatMap(({ codes }) => findingsOf(table, row, codes)));
};

function findingsOf(table: EntryTable, row: EntryRow, codes: readonly string[]): readonly Finding[] {
  const [first, ...others] = codes.flatMap((code) => told(table, row, code) ?? []);
  if (first === undefined) return [];
  return others
    .filter((other) => contradict(first, other))
    .map(({ indicator, statement }) =>
      finding('contradiction', placeOf(table, row, indicator, statement.cell), {
        here: statement,
        there: first.statement,
      }),
    );
}

interface Told {
  readonly indicator: Indicator;
  readonly reported: ReportedValue;
  readonly statement: Statement;
}

function told(table: EntryTable, row: EntryRow, code: string): Told | null {
  const indicator = indicatorOf(table.set, code);
  const entry = row.entries.get(code);
  if (indicator === undefined || entry?.observed.status !== 'reported') return null;
  const statement = { name: nameOf(table, code), cell: entry.cell, text: shownText(entry) };
  return { indicator, reported: entry.observed.reported, statement };
}
