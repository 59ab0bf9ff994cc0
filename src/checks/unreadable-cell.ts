import { finding, type Finding } from '../model/finding';
import {
  isFigureIndicator,
  type FigureIndicator,
  type IndicatorSet,
  type WordIndicator,
} from '../model/indicator-set';
import type { MissingStatus } from '../model/observation';
import { NOT_YET_CALCULATED } from './not-yet-calculated';
import { entriesInPlace, isExpected, type EntryInPlace, type Rule } from './rule';

/** A cell that holds something else than a figure or a word the set allows. Nothing is guessed: the question is put. */
export const unreadableCell: Rule = ({ table }) =>
  entriesInPlace(table).flatMap((cell) => {
    if (!isExpected(table, cell)) return closedCell(cell);
    return faultOf(cell, table.set);
  });

/** Only the parent reports this indicator, so what a unit typed there is printed nowhere. */
function closedCell({ entry, place }: EntryInPlace): readonly Finding[] {
  if (entry.reading.type === 'missing') return [];
  return [finding('not-collected', place(), { text: String(entry.content) })];
}

function faultOf(cell: EntryInPlace, set: IndicatorSet): readonly Finding[] {
  const { indicator } = cell;
  return isFigureIndicator(indicator) ? figureFault(cell, indicator, set) : wordFault(cell, indicator, set);
}

function figureFault(
  { entry, place }: EntryInPlace,
  { accepts, computed }: FigureIndicator,
  set: IndicatorSet,
): readonly Finding[] {
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
      return accepts.includes(reading.type) ? [] : [unknownWord()];
    case 'text':
      return [unknownWord()];
    case 'unreadable':
      if (reading.reason === 'error-value') {
        // In a computed cell the engine's figure counts.
        const waits = computed !== undefined && entry.formula !== null && text === NOT_YET_CALCULATED;
        return waits ? [] : [finding('error-value', place(), { error: text })];
      }
      if (reading.probable !== undefined) {
        return [finding('text-for-number', place(), { text, probable: reading.probable })];
      }
      return [unknownWord()];
  }

  function unknownWord(): Finding {
    return finding('unknown-word', place(), { text, allowed: set.statuses });
  }
}

/** A cell of words, a fraction or a date that holds something else. */
function wordFault(
  { entry, place }: EntryInPlace,
  { kind, choices = [], accepts }: WordIndicator,
  set: IndicatorSet,
): readonly Finding[] {
  const text = String(entry.content ?? '');
  const { reading } = entry;
  switch (reading.type) {
    case 'missing':
      return isAllowed(reading.status, set) ? [] : [unknownWord()];
    case 'text':
      return [];
    case 'verdict':
      return kind === 'yes-no' || kind === 'verdict' || accepts.includes('verdict') ? [] : [wrongKind()];
    case 'bound':
      return accepts.includes('bound') ? [] : [wrongKind()];
    case 'fraction':
      return kind === 'fraction' ? [] : [wrongKind()];
    case 'date':
      if (kind === 'date') return [];
      return [finding('date-for-words', place(), { date: reading.date, typedAs: reading.typedAs })];
    case 'figure':
    case 'ambiguous':
      return [wrongKind()];
    case 'unreadable':
      if (reading.reason === 'error-value') return [finding('error-value', place(), { error: text })];
      return [reading.reason === 'dash' || reading.reason === 'dots' ? unknownWord() : wrongKind()];
  }

  function unknownWord(): Finding {
    return finding('unknown-word', place(), { text, allowed: set.statuses });
  }

  function wrongKind(): Finding {
    return finding('wrong-kind', place(), { text, wanted: kind, offered: choices });
  }
}

function isAllowed(status: MissingStatus, set: IndicatorSet): boolean {
  return status === 'blank' || set.statuses.includes(status);
}
