import { quoted } from '../phrases';
import type { RecordTexts, SaidRecord } from './record-texts';

/** What is said of records that are united, in English. */
export const recordsEn: RecordTexts = {
  records: counted,
  takenAsSent: (records) =>
    `${counted(records)} with errors ${records === 1 ? 'is' : 'are'} taken as sent; the column “Cần xem lại” of the united sheet marks them. Ask the units and correct them.`,
  duplicates: (records) => `${quoted(records[0].name)} – ${records.map(place).join('; ')}`,
  howToMend:
    'Ask the units and delete the record too many on the united sheet, or accept it with a note; the column “Trùng với” marks them.',
  leftBehind: (records, others, file, by) =>
    `${file}: ${records.map(({ name, row }) => `${quoted(name)} (row ${row})`).join(', ')}${others === 0 ? '' : ` and ${others} more`}; the file that counts is ${quoted(by)}`,
};

function counted(records: number): string {
  return records === 1 ? '1 record' : `${records} records`;
}

function place({ unit, file, row }: SaidRecord): string {
  return `${unit} (${file}, row ${row})`;
}
