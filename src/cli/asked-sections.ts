import type { SetCatalogue } from '../indicator-sets/catalogue';
import { comparePeriods, previousPeriod } from '../model/period';
import { sheetRegisters } from '../registers/sheet-registers';
import type { RegisterRequest } from '../actions/register-sections';
import type { SectionRequest } from '../actions/report-sections';
import { CommandFault } from './fault';
import { namedPeriod, periodOption, setOption } from './options';

/** A section as it is asked for, on the command line or in a plan. */
export interface AskedSection {
  readonly set: string;
  readonly period: string;
  readonly comparison?: string | undefined;
}

/** Reads `766@2025-05`, `766@2025-05:2025-03` or `van-ban@2023-H1`. */
export function readSection(text: string): AskedSection {
  const match = /^([^@]+)@([^:]+)(?::(.+))?$/.exec(text);
  const [, set, period, comparison] = match ?? [];
  if (set === undefined || period === undefined) throw new CommandFault('bad-section', { text });
  return { set, period, comparison };
}

/** Refuses periods that are none, before any file is read. */
export function checkPeriods(asked: readonly AskedSection[]): void {
  for (const { period: periodText, comparison: comparisonText } of asked) {
    const period = namedPeriod(periodText);
    if (comparisonText === undefined) continue;
    const comparison = namedPeriod(comparisonText);
    if (comparePeriods(comparison, period) >= 0) {
      throw new CommandFault('bad-comparison', { period: period.id, comparison: comparison.id });
    }
  }
}

/**
 * The sections of sets and those of registers, each once: one may stand in the plan and on the command line. Which sets
 * there are, the files say.
 */
export function requestsOf(
  asked: readonly AskedSection[],
  known: SetCatalogue,
): {
  readonly sets: readonly SectionRequest[];
  readonly registers: readonly RegisterRequest[];
} {
  const sets = new Map<string, SectionRequest>();
  const registers = new Map<string, RegisterRequest>();
  for (const section of asked) {
    const register = registerSection(section);
    if (register !== null) registers.set(`${register.register.id}@${register.period.id}`, register);
    else {
      const request = setSection(section, known);
      sets.set(`${request.set.id}@${request.period.id}:${request.comparison.id}`, request);
    }
  }
  return { sets: [...sets.values()], registers: [...registers.values()] };
}

function registerSection({ set, period, comparison }: AskedSection): RegisterRequest | null {
  const register = sheetRegisters.find(({ id }) => id === set);
  if (register === undefined) return null;
  // Lists are not compared with each other.
  if (comparison !== undefined)
    throw new CommandFault('bad-section', { text: `${set}@${period}:${comparison}` });
  return { register, period: periodOption(period, register) };
}

function setSection(
  { set: id, period: periodText, comparison: comparisonText }: AskedSection,
  known: SetCatalogue,
): SectionRequest {
  const set = setOption(id, known);
  const period = periodOption(periodText, set);
  const comparison =
    comparisonText === undefined ? previousPeriod(period) : periodOption(comparisonText, set);
  return { set, period, comparison };
}
