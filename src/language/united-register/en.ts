import { OUTCOMES_EN } from '../take-in/command-en';
import { recordsEn } from './records-en';
import type { UnitedRegisterTexts } from './texts';

/** What the command line says of registers that are united, in English. */
export const unitedRegisterEn: UnitedRegisterTexts = {
  ...recordsEn,
  summary: (register, period, records, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_EN.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${register}, ${period}: ${recordsEn.records(records)}; ${units} units – ${parts.join(', ')}.`;
  },
  duplicatesHeading: (groups) => `The same record more than once (${groups}); all are kept:`,
  leftBehindHeading: (count) => `Records that stand only in files that do not count (${count}), not taken:`,
  howToTake:
    'If they still hold, ask the unit for one file with all of them, or choose the other file with --decisions.',
  more: (lines) => `… and ${lines} more; --json prints all.`,
};
