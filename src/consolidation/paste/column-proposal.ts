import type { MatrixSet } from '../../model/indicator-set';
import type { ColumnQuestion, LeftOutColumn } from '../../model/paste-problem';
import type { Period } from '../../model/period';
import { headingWord, isFigureLike, isGeneralHeading, type HeadingWord } from './cell-texts';
import type { Headings } from './header-rows';
import { indicatorOfHeadings, indicatorOfTitles, type HeadingIndicator } from './heading-indicator';
import { periodOfTitles, takePeriod } from './heading-period';

/** What a column of figures may be; nothing is taken before a person confirms it. */
export type ColumnProposal =
  | {
      readonly type: 'indicator';
      readonly indicator: string;
      /** What says so: a code or name in its heading, a word such as "Điểm", a line over the table. */
      readonly by: 'code' | 'name' | 'kind-word' | 'title';
    }
  | { readonly type: 'choose'; readonly question: ColumnQuestion; readonly candidates: readonly string[] }
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

/** What is known of a column before it is proposed as anything. */
export interface ColumnEvidence {
  /** Its headings, top down. */
  readonly words: readonly string[];
  /** What it holds, blank cells left out. */
  readonly texts: readonly string[];
  readonly headings: Headings;
  readonly set: MatrixSet;
  /** Of the sheet to be filled. */
  readonly period: Period;
}

/** Proposes what a column holds by its headings, or asks. */
export function proposeColumn({ words, texts, headings, set, period }: ColumnEvidence): ColumnProposal {
  if (texts.length === 0) return leftOut({ reason: 'empty' });
  if (!texts.some(isFigureLike)) return leftOut({ reason: 'words' });
  if (!headings.areInLine)
    return isCounting(texts) ? leftOut({ reason: 'ordinal' }) : choose('headings-out-of-line');
  const word = leftOutWord(words);
  if (word !== null) return leftOut({ reason: word });
  const taken = words.map((text) => takePeriod(text, period, headings.titles));
  const own =
    taken
      .map((heading) => heading.period)
      .filter((found) => found !== null)
      .at(-1) ?? null;
  const named = own ?? periodOfTitles(headings.titles);
  if (named !== null && named.id !== period.id) {
    const said = own === null ? headings.titles.join(' – ') : words.join(' – ');
    return leftOut({ reason: 'other-period', said, period: named.id });
  }
  const rest = taken.map((heading) => heading.rest).filter((text) => text !== '');
  const byHeading = indicatorOfHeadings(rest, set);
  if (byHeading.type === 'one' && byHeading.by !== 'kind-word') return fromHeading(byHeading);
  if (words.length === 0 && isCounting(texts)) return leftOut({ reason: 'ordinal' });
  // A heading of its own that is not understood is not overruled by the line over the table.
  const isGeneral = byHeading.type !== 'none' || rest.every(isGeneralHeading);
  const byTitle: HeadingIndicator = isGeneral ? indicatorOfTitles(headings.titles, set) : { type: 'none' };
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

function leftOutWord(words: readonly string[]): Exclude<HeadingWord, 'name' | 'code'> | null {
  for (const text of words) {
    const word = headingWord(text);
    if (word !== null && word !== 'name' && word !== 'code') return word;
  }
  return null;
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

function choose(question: ColumnQuestion, candidates: readonly string[] = []): ColumnProposal {
  return { type: 'choose', question, candidates };
}

function leftOut(reason: LeftOutColumn): ColumnProposal {
  return { type: 'left-out', ...reason };
}
