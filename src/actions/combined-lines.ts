import { heardOf } from '../consolidation/combine/combine-forms';
import type { CombineTexts } from '../language/take-in/combine-texts';
import type { CombinePlan } from './combine-units';

/** What results of all units come to, line by line: who sent, who completes, what became of the row of the level above. */
export function combinedLines(
  { combined, sheet, feed }: CombinePlan,
  texts: CombineTexts,
): readonly string[] {
  const { completion, units } = combined;
  const { counted, count } = heardOf(combined);
  return [
    texts.combined(sheet, counted, count, units.length),
    ...(completion === null
      ? []
      : [
          texts.completion(
            completion.count,
            completion.expected,
            completion.rule,
            completion.undecided.map(({ name }) => name),
          ),
        ]),
    ...(feed.type === 'none' ? [] : [texts.feed(feed)]),
  ];
}
