import type { EntryRow } from '../model/entry';
import { indicatorOf, isFigureIndicator, type FormSet } from '../model/indicator-set';
import { BLANK } from '../model/observation';
import type { Period } from '../model/period';
import { parseSentence } from '../model/sentence/parse-sentence';
import { renderSentence } from '../model/sentence/render-sentence';
import { isReportWord } from '../model/sentence/report-words';
import type { SentenceFigure } from '../model/sentence/sentence-figure';
import type { SentenceTemplate } from '../model/sentence/sentence-template';
import { reportWords } from '../sheets/report/filled-text';

/** The sentences of a set with one unit's figures, in the set's order; one that has nothing to say is left out. */
export function formSentences(
  set: FormSet,
  period: Period,
  row: Pick<EntryRow, 'entries' | 'unit'>,
): readonly string[] {
  const words = reportWords({ unit: row.unit, period });
  const figure = (code: string): SentenceFigure | null =>
    isReportWord(code) ? wordFigure(words[code]) : sentenceFigure(set, row, code);
  return set.sentences.flatMap((text) => {
    const reading = parseSentence(text);
    if ('problem' in reading) throw new RangeError(`the set ${set.id} has no such sentence: ${text}`);
    const sentence = renderSentence(reading.ok, figure);
    return sentence === '' ? [] : [begun(sentence, reading.ok)];
  });
}

/** Where a sentence begins with what a cell says ("trên 95% các thôn"), it begins with a capital all the same. */
function begun(sentence: string, { pieces: [first] }: SentenceTemplate): string {
  return first?.type === 'text' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function wordFigure(text: string): SentenceFigure {
  return { observed: { status: 'reported', reported: { type: 'text', text } }, kind: 'text', decimals: 0 };
}

function sentenceFigure(
  set: FormSet,
  { entries }: Pick<EntryRow, 'entries'>,
  code: string,
): SentenceFigure | null {
  const indicator = indicatorOf(set, code);
  if (indicator === undefined) return null;
  const observed = entries.get(code)?.observed ?? BLANK;
  if (isFigureIndicator(indicator)) return { observed, kind: indicator.kind, decimals: indicator.decimals };
  return { observed, kind: indicator.kind === 'target' ? 'text' : indicator.kind, decimals: 0 };
}
