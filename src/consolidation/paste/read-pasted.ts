import type { MatrixTable } from '../../model/entry';
import type { UnitList } from '../../model/unit';
import { readPlainText } from './plain-text/read-plain-text';
import { PASTE_LIMITS, readTabText, type TabTextReading } from './read-tab-text';

/** Reads what was pasted: a table with tabs, or the tables of a text that lost them. Never throws. */
export function readPasted(
  text: string,
  { set, period }: Pick<MatrixTable, 'set' | 'period'>,
  units: UnitList,
): TabTextReading {
  const isPlain = !text.includes('\t') && text.length <= PASTE_LIMITS.characters;
  const rows = isPlain ? readPlainText(text, set, units, period) : null;
  return rows === null ? readTabText(text) : { type: 'rows', rows };
}
