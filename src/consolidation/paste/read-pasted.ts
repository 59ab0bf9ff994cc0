import type { MatrixSet } from '../../model/indicator-set';
import { joinBrokenRows } from './join-broken-rows';
import { readPlainText } from './plain-text/read-plain-text';
import { PASTE_LIMITS, readTabText, type TabTextReading } from './read-tab-text';
import { gapsAsTabs, strokesAsTabs, withoutStrokes } from './separated-text';
import type { UnitFinder } from './unit-finder';

/** Reads what was pasted: a table with tabs or strokes, or the tables of a text that lost them. Never throws. */
export function readPasted(text: string, set: MatrixSet, finder: UnitFinder): TabTextReading {
  const table = tableText(text);
  if (table !== null) return withRest(readTable(table, finder), text, set, finder);
  const rows = readPlainText(text, set, finder);
  return rows === null ? readTable(gapsAsTabs(text) ?? text, finder) : { type: 'rows', rows };
}

/** A running text beside tables between strokes may hold tables too. */
function withRest(reading: TabTextReading, text: string, set: MatrixSet, finder: UnitFinder): TabTextReading {
  if (reading.type === 'refused' || text.includes('\t')) return reading;
  const rest = readPlainText(withoutStrokes(text), set, finder) ?? [];
  return { type: 'rows', rows: [...reading.rows, ...rest] };
}

/** A text of which the cells are parted, with tabs between them; null for a running text. */
export function tableText(text: string): string | null {
  return text.includes('\t') || text.length > PASTE_LIMITS.characters ? text : strokesAsTabs(text);
}

function readTable(text: string, finder: UnitFinder): TabTextReading {
  const reading = readTabText(text);
  return reading.type === 'refused' ? reading : { type: 'rows', rows: joinBrokenRows(reading.rows, finder) };
}
