import { writeOfficialDate } from '../model/date-text';
import { parseListLine, writeListLine } from './list-line';
import type { RegisterDefinition } from './register-definition';
import type { RegisterCell, RegisterRecord } from './register-table';

/** The records as lines of a printed list; none where the register has no such line. */
export function recordLines(
  { printed }: RegisterDefinition,
  records: readonly RegisterRecord[],
): readonly string[] {
  const parts = printed.line === undefined ? null : parseListLine(printed.line);
  if (parts === null) return [];
  return records.map(({ cells }) => writeListLine(parts, (code) => wordsOf(cells.get(code))));
}

/** A date of Excel's own is written as Nghị định 30/2020/NĐ-CP asks; one that stands as text stays as it was written. */
function wordsOf(cell: RegisterCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.value.type) {
    case 'date':
      return cell.value.written ?? writeOfficialDate(cell.value.date);
    case 'words':
      return cell.value.words;
    case 'choice':
      return cell.value.choice;
    case 'blank':
    case 'count':
    case 'answer':
    case 'unreadable':
      return cell.text;
  }
}
