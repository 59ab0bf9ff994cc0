import type { MatrixSet } from '../../model/indicator-set';
import { joinBrokenRows } from './join-broken-rows';
import { readPlainText } from './plain-text/read-plain-text';
import { PASTE_LIMITS, readTabText, type TabTextReading } from './read-tab-text';
import { withTabs } from './separated-text';
import type { UnitFinder } from './unit-finder';

/** Reads what was pasted: a table with tabs, or the tables of a text that lost them. Never throws. */
export function readPasted(text: string, set: MatrixSet, finder: UnitFinder): TabTextReading {
  if (text.includes('\t') || text.length > PASTE_LIMITS.characters) return readTable(text, finder);
  const rows = readPlainText(text, set, finder);
  return rows === null ? readTable(withTabs(text) ?? text, finder) : { type: 'rows', rows };
}

function readTable(text: string, finder: UnitFinder): TabTextReading {
  const reading = readTabText(text);
  return reading.type === 'refused' ? reading : { type: 'rows', rows: joinBrokenRows(reading.rows, finder) };
}
