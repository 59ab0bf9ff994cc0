import { finding, type Finding } from '../model/finding';
import type { IndicatorSet } from '../model/indicator-set';
import type { MissingStatus } from '../model/observation';
import { entriesInPlace, type EntryInPlace, type Rule } from './rule';

/** A cell that holds something else than a figure or a word the set allows. Nothing is guessed: the question is put. */
export const unreadableCell: Rule = ({ table }) =>
  entriesInPlace(table).flatMap((cell) => {
    if (!cell.isParent && cell.indicator.scope === 'parent') return closedCell(cell);
    return faultOf(cell, table.set);
  });

/** Only the parent reports this indicator, so what a unit typed there is printed nowhere. */
function closedCell({ entry, place }: EntryInPlace): readonly Finding[] {
  if (entry.reading.type === 'missing') return [];
  return [finding('not-collected', place(), { text: String(entry.content) })];
}

function faultOf({ entry, place }: EntryInPlace, set: IndicatorSet): readonly Finding[] {
  const text = String(entry.content ?? '');
  const { reading } = entry;
  switch (reading.type) {
    case 'figure':
      if (reading.asText) return [finding('text-for-number', place(), { text, probable: reading.value })];
      if (reading.fromPercentFormat)
        return [finding('percent-format', place(), { text, value: reading.value })];
      return [];
    case 'missing':
      return isAllowed(reading.status, set) ? [] : [unknownWord()];
    case 'ambiguous':
      return [
        finding('ambiguous-number', place(), { text, readings: reading.readings, fitting: reading.fitting }),
      ];
    case 'fraction': {
      const { numerator, denominator } = reading;
      return [finding('fraction-for-number', place(), { text, numerator, denominator })];
    }
    case 'date':
      return [finding('date-for-number', place(), { date: reading.date, typedAs: reading.typedAs })];
    case 'bound':
    case 'verdict':
      return [unknownWord()];
    case 'unreadable':
      if (reading.reason === 'error-value') return [finding('error-value', place(), { error: text })];
      if (reading.probable !== undefined) {
        return [finding('text-for-number', place(), { text, probable: reading.probable })];
      }
      return [unknownWord()];
  }

  function unknownWord(): Finding {
    return finding('unknown-word', place(), { text, allowed: set.statuses });
  }
}

function isAllowed(status: MissingStatus, set: IndicatorSet): boolean {
  return status === 'blank' || set.statuses.includes(status);
}
