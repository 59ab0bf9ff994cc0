import { toPlainText } from '../../../src/model/decimal';
import { readNumberText } from '../../../src/model/number-reading';
import type { ObservedValue, ReportedValue } from '../../../src/model/observation';
import type { Judgement } from '../../../src/model/target/judgement';
import type { Target, TargetReading } from '../../../src/model/target/target';

/** A target in one line, so that a table of examples can be read. */
export function targetSummary(target: Target): string {
  switch (target.type) {
    case 'bound':
      return `${target.operator} ${toPlainText(target.value)}${target.percentSign ? '%' : ''}`;
    case 'yes':
    case 'no':
      return target.type;
    case 'words':
      return `words: ${target.words}`;
    case 'increase':
      return `${target.measure} ${changeSummary(target)}`;
  }
}

export function readingSummary(reading: TargetReading): string {
  switch (reading.type) {
    case 'target':
      return targetSummary(reading.target);
    case 'relative':
      return `ask: ${changeSummary(reading)}`;
    case 'ambiguous':
      return `ask: ${reading.readings.map(targetSummary).join(' or ')}`;
    case 'prose':
      return `prose: ${reading.text}`;
    case 'none':
    case 'not-assigned':
      return reading.type;
  }
}

/** "achieved: figure", "undecided: no-target". */
export function judgementSummary(judgement: Judgement): string {
  const { verdict } = judgement;
  return `${verdict}: ${'reason' in judgement ? judgement.reason : judgement.basis}`;
}

/** What a cell of results holds, where words are allowed. */
export function observed(text: string): ObservedValue {
  const reading = readNumberText(text, { kind: 'percent', decimals: 2 });
  switch (reading.type) {
    case 'missing':
      return { status: reading.status };
    case 'ambiguous':
      throw new Error(`two readings of ${text}`);
    case 'unreadable':
      return reported({ type: 'text', text });
    case 'figure':
    case 'bound':
    case 'fraction':
    case 'verdict':
      return reported(reading);
  }
}

function changeSummary({
  operator,
  amount,
  percentSign,
}: Pick<Extract<Target, { type: 'increase' }>, 'operator' | 'amount' | 'percentSign'>): string {
  return `change ${operator} ${toPlainText(amount)}${percentSign ? '%' : ''}`;
}

function reported(value: ReportedValue): ObservedValue {
  return { status: 'reported', reported: value };
}
