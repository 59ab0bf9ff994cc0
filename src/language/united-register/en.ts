import { quoted } from '../phrases';
import { OUTCOMES_EN } from '../take-in/command-en';
import type { SaidRecord, UnitedRegisterTexts } from './texts';

/** What the command line says of registers that are united, in English. */
export const unitedRegisterEn: UnitedRegisterTexts = {
  summary: (register, period, records, counts) => {
    const units = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const parts = OUTCOMES_EN.filter(([outcome]) => counts[outcome] > 0).map(
      ([outcome, word]) => `${counts[outcome]} ${word}`,
    );
    return `${register}, ${period}: ${counted(records)}; ${units} units – ${parts.join(', ')}.`;
  },
  records: counted,
  takenAsSent: (records) =>
    `${counted(records)} with errors ${records === 1 ? 'is' : 'are'} taken as sent; the column “Cần xem lại” of the united sheet marks them. Ask the units and correct them.`,
  duplicatesHeading: (groups) => `The same record more than once (${groups}); all are kept:`,
  duplicates: (records) => `${quoted(records[0].name)} – ${records.map(place).join('; ')}`,
  howToMend:
    'Ask the units and delete the record too many on the united sheet, or accept it with a note; the column “Trùng với” marks them.',
  leftBehindHeading: (count) => `Records that stand only in files that do not count (${count}), not taken:`,
  leftBehind: (records, others, file, by) =>
    `${file}: ${records.map(({ name, row }) => `${quoted(name)} (row ${row})`).join(', ')}${others === 0 ? '' : ` and ${others} more`}; the file that counts is ${quoted(by)}`,
  howToTake:
    'If they still hold, ask the unit for one file with all of them, or choose the other file with --decisions.',
  more: (lines) => `… and ${lines} more; --json prints all.`,
};

function counted(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}

function place({ unit, file, row }: SaidRecord): string {
  return `${unit} (${file}, row ${row})`;
}
