import { matrixIndicators } from '../../model/indicator-set';
import { writePeriod } from '../../model/period-writing';
import { GUIDE_WORDS } from '../guide-words';
import type { EntrySheetContent } from './entry-content';
import { ENTRY_WORDS, statusWordsExplained } from './entry-words';

/** The title over the table: a sheet that holds what units sent is not one to type into. */
export function entryTitle({
  set,
  period,
  purpose = 'own',
}: Pick<EntrySheetContent, 'set' | 'period' | 'purpose'>): string {
  const words = purpose === 'consolidated' ? ENTRY_WORDS.consolidatedTitle : ENTRY_WORDS.title;
  return words(set, writePeriod(period));
}

/** The instructions over the table: those of a single unit's sheet speak of one row and point to the guide. */
export function entryHelp({
  set,
  units,
  purpose = 'own',
}: Pick<EntrySheetContent, 'set' | 'units' | 'purpose'>): string {
  const words = statusWordsExplained(set);
  const hasClosed = matrixIndicators(set).some(({ scope }) => scope === 'parent');
  const ofOneUnit = ENTRY_WORDS.handOutHelp(words, hasClosed ? units.parent.name : null);
  switch (purpose) {
    case 'own':
    case 'consolidated':
      return ENTRY_WORDS.help(words);
    case 'hand-out':
      return `${ofOneUnit} ${GUIDE_WORDS.seeGuide}`;
    case 'hand-out-to-choose':
      return `${GUIDE_WORDS.chooseFirst} ${ofOneUnit} ${GUIDE_WORDS.seeGuide}`;
  }
}
