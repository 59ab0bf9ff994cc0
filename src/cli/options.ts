import { parseArgs, type ParseArgsConfig } from 'node:util';
import { catalogue, findSet, type SetCatalogue } from '../indicator-sets/catalogue';
import { readDateText } from '../model/date-text';
import type { IndicatorSet } from '../model/indicator-set';
import { registers } from '../registers/catalogue';
import { parsePeriodId, type CalendarDate, type Period } from '../model/period';
import { readPeriodText } from '../model/period-reading';
import { codeOf, CommandFault } from './fault';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes; `run` has taken --lang before. */
const COMMON = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionsConfig;

/** Reads the arguments of a command strictly: an unknown option or a stray word is a fault, never ignored. */
export function readOptions<const Config extends OptionsConfig>(
  args: readonly string[],
  config: Config,
  takes: 'options' | 'options-and-files',
) {
  const options = { ...COMMON, ...config };
  try {
    return parseArgs({
      args: [...args],
      options,
      allowPositionals: takes === 'options-and-files',
      strict: true,
    });
  } catch (error) {
    throw optionFault(error);
  }
}

/** Node's own messages are English; what they name stands between quotation marks. */
function optionFault(error: unknown): unknown {
  const code = codeOf(error);
  const word = /'([^' ]+)/.exec(String(error))?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new CommandFault('unknown-option', { option: word });
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new CommandFault('option-value', { option: word });
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return new CommandFault('stray-word', { word });
    default:
      return error;
  }
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new CommandFault('missing-option', { option });
  return value;
}

/** One of a few words. */
export function choice<const Choice extends string>(
  value: string | undefined,
  option: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new CommandFault('bad-choice', { option, value, choices });
  return found;
}

/** The set with this id, among the built-in ones or those that the files of the call define as well. */
export function setOption(id: string, sets: SetCatalogue = catalogue): IndicatorSet {
  const set = findSet(id, sets);
  if (set === null) {
    throw new CommandFault('unknown-set', { id, known: [...sets, ...registers].map((known) => known.id) });
  }
  return set;
}

/** A period by its id or in words, of a kind that the set or register reports. */
export function periodOption(text: string, set: Pick<IndicatorSet, 'id' | 'periodKinds'>): Period {
  return periodOf(set, namedPeriod(text));
}

/** A period by its id or in words. */
export function namedPeriod(text: string): Period {
  const reading = readPeriodText(text);
  const period = parsePeriodId(text) ?? (reading.type === 'period' ? reading.period : null);
  if (period === null) throw new CommandFault('unknown-period', { text });
  return period;
}

/** The period, of a kind that the set reports. */
function periodOf(set: Pick<IndicatorSet, 'id' | 'periodKinds'>, period: Period): Period {
  if (!set.periodKinds.includes(period.kind)) {
    throw new CommandFault('period-kind', { set: set.id, period: period.id });
  }
  return period;
}

/** A whole number of at least 1; null where the option is not given. */
export function wholeNumberOption(value: string | undefined, option: string): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new CommandFault('bad-whole-number', { option, value });
  return Number(value);
}

export function dateOption(text: string): CalendarDate {
  const date = readDateText(text);
  if (date === null) throw new CommandFault('bad-date', { text });
  return date;
}
