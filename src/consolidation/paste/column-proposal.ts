import type { MatrixSet } from '../../model/indicator-set';
import type { ColumnQuestion, LeftOutColumn, TitleLine } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import { isFigureLike, isGeneralHeading } from './cell-texts';
import { columnPeriod } from './column-periods';
import type { Headings } from './header-rows';
import { indicatorOfHeadings, indicatorOfTitles, type HeadingIndicator } from './heading-indicator';
import type { TitledPeriod } from './titled-period';

/** What a column of figures may be; nothing is taken before a person confirms it. */
export type ColumnProposal =
  | {
      readonly type: 'indicator';
      readonly indicator: string;
      /** What says so: a code or name in its heading, a word such as "Điểm", a line over the table. */
      readonly by: 'code' | 'name' | 'kind-word' | 'title';
    }
  | {
      readonly type: 'choose';
      readonly question: ColumnQuestion;
      readonly candidates: readonly string[];
      /** Of a question about the period the lines over the table that name one. */
      readonly said: readonly TitleLine[];
    }
  | ({ readonly type: 'left-out' } & LeftOutColumn);

export interface ProposedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** "Điểm số – Tháng 5"; empty without one. */
  readonly heading: string;
  /** The first texts in it, for a person to see what it is. */
  readonly sample: readonly string[];
  readonly proposal: ColumnProposal;
}

/** Columns of which nothing says the period are those of the sheet that a person chose, or asked about. */
export type UndatedColumns = 'of-the-sheet' | 'asked';

/** What is known of a column before it is proposed as anything. */
export interface ColumnEvidence {
  /** Its headings, top down. */
  readonly words: readonly string[];
  /** The year that the columns beside it give, where it is certain. */
  readonly yearBeside: number | null;
  /** What it holds, blank cells left out. */
  readonly texts: readonly string[];
  readonly headings: Headings;
  readonly set: MatrixSet;
  /** Of the sheet to be filled. */
  readonly period: Period;
  /** What is said of the period where the column's own headings say nothing. */
  readonly titled: TitledPeriod;
  /** Whether the lines over the table name another period than its columns. */
  readonly isDisputed: boolean;
  readonly undated: UndatedColumns;
}

/** Proposes what a column holds by its headings, or asks. */
export function proposeColumn(evidence: ColumnEvidence): ColumnProposal {
  const { words, texts, headings, set, period } = evidence;
  if (texts.length === 0) return leftOut({ reason: 'empty' });
  if (!texts.some(isFigureLike)) return leftOut({ reason: 'words' });
  if (!headings.areInLine)
    return isCounting(texts) ? leftOut({ reason: 'ordinal' }) : choose('headings-out-of-line');
  const own = columnPeriod(evidence, headings, period);
  if (own.word !== null) return leftOut({ reason: own.word });
  if (words.length === 0 && isCounting(texts)) return leftOut({ reason: 'ordinal' });
  return byPeriod(own.period, evidence) ?? byWords(own.rest, words, headings, set);
}

/** A column of another period is left out; one whose period is in doubt is asked about. */
function byPeriod(
  own: Period | null,
  { words, period, titled, isDisputed, undated }: ColumnEvidence,
): ColumnProposal | null {
  if (own !== null) {
    if (own.id !== period.id)
      return leftOut({ reason: 'other-period', said: words.join(' – '), period: own.id });
    return isDisputed && titled.type === 'one' ? { ...choose('period-disputed'), said: [titled.at] } : null;
  }
  switch (titled.type) {
    case 'none':
      return undated === 'asked' ? choose('period-unsaid') : null;
    case 'one': {
      const { at } = titled;
      if (titled.period.id === period.id) return null;
      return leftOut({ reason: 'other-period', said: at.text, period: titled.period.id });
    }
    case 'several':
      return { ...choose('several-periods'), said: titled.at };
  }
}

function byWords(
  rest: readonly string[],
  words: readonly string[],
  headings: Headings,
  set: MatrixSet,
): ColumnProposal {
  const byHeading = indicatorOfHeadings(rest, set);
  if (byHeading.type === 'one' && byHeading.by !== 'kind-word') return fromHeading(byHeading);
  // A heading of its own that is not understood is not overruled by the line over the table.
  const isGeneral = byHeading.type !== 'none' || rest.every(isGeneralHeading);
  const titles = headings.titles.map(({ text }) => text);
  const byTitle: HeadingIndicator = isGeneral ? indicatorOfTitles(titles, set) : { type: 'none' };
  if (byTitle.type !== 'none') return fromHeading(byTitle);
  if (byHeading.type !== 'none') return fromHeading(byHeading);
  return choose(words.length === 0 ? 'no-heading' : 'unknown-heading');
}

/** Two columns proposed for one indicator: a person says which. */
export function withoutTwins(columns: readonly ProposedColumn[]): readonly ProposedColumn[] {
  const count = (indicator: string) =>
    columns.filter(({ proposal }) => proposal.type === 'indicator' && proposal.indicator === indicator)
      .length;
  return columns.map((column) => {
    const { proposal } = column;
    if (proposal.type !== 'indicator' || count(proposal.indicator) === 1) return column;
    return { ...column, proposal: choose('indicator-twice', [proposal.indicator]) };
  });
}

/** 1 to n in any order: an ordinal or a rank, no figures. */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => (/^0*\d{1,5}\.?$/.test(text) ? Number.parseInt(text, 10) : 0))
    .sort((a, b) => a - b);
  return numbers.length > 1 && numbers.every((number, at) => number === at + 1);
}

function fromHeading(found: Exclude<HeadingIndicator, { readonly type: 'none' }>): ColumnProposal {
  if (found.type === 'several') return choose('several-indicators', found.candidates);
  return { type: 'indicator', indicator: found.indicator, by: found.by };
}

function choose(
  question: ColumnQuestion,
  candidates: readonly string[] = [],
): Extract<ColumnProposal, { type: 'choose' }> {
  return { type: 'choose', question, candidates, said: [] };
}

function leftOut(reason: LeftOutColumn): ColumnProposal {
  return { type: 'left-out', ...reason };
}
