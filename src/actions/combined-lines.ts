import type { CombineTexts } from '../language/take-in/combine-texts';
import type { CombinePlan } from './combine-units';

/** What results of all units come to, line by line: who sent, who completes, what became of the row of the level above. */
export function combinedLines(
  { combined, sheet, feed }: CombinePlan,
  texts: CombineTexts,
): readonly string[] {
  const { completion, units, silent } = combined;
  return [
    texts.combined(sheet, units.length - silent.length, units.length),
    ...(completion === null
      ? []
      : [
          texts.completion(
            completion.count,
            completion.expected,
            completion.undecided.map(({ name }) => name),
          ),
        ]),
    ...(feed.type === 'none' ? [] : [texts.feed(feed)]),
  ];
}
