import { completionRuleEn } from '../judgement/completion-rule';
import { quoted } from '../phrases';
import type { CombineTexts } from './combine-texts';

/** What is said of results of many units together. */
export const combineEn: CombineTexts = {
  heading: 'Results of all units',
  hint: 'Sums counts, reckons rates from what they are made of, counts the units that achieve and lists the remarks of those that sent; fills the share that completes into the form of the level above where its cell is blank.',
  make: 'Make the results',
  combined: (sheet, counted, count, units) =>
    `Results of all units on sheet ${quoted(sheet)}: ${count}/${units} units ${counted === 'files' ? 'sent theirs' : 'have figures'}.`,
  completion: (count, expected, rule, undecided) =>
    `Complete (${completionRuleEn(rule)}): ${count}/${expected} units${undecided.length === 0 ? '' : `; undecided: ${undecided.join('; ')}`}.`,
  feed: (feed) => {
    switch (feed.type) {
      case 'undecided':
        return 'The share of units that complete is not filled in above: some are undecided.';
      case 'filled':
        return `Filled ${feed.value}% into cell ${feed.cell}, sheet ${quoted(feed.sheet)}.`;
      case 'held':
        return feed.same
          ? `Cell ${feed.cell}, sheet ${quoted(feed.sheet)} holds ${feed.value}% already.`
          : `Cell ${feed.cell}, sheet ${quoted(feed.sheet)} holds ${feed.held}, the units come to ${feed.value}%; the cell stays as it is.`;
    }
  },
};
