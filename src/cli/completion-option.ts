import { compare, decimal, sign } from '../model/decimal';
import type { CompletionRule } from '../model/target/tally';
import { CommandFault } from './fault';

const HUNDRED = decimal('100');

/** When a unit completes: `every` applicable indicator, or a share of them in percent such as `80` or `80%`. */
export function completionOption(text: string | undefined): CompletionRule {
  if (text === undefined || text === 'every') return { type: 'every' };
  const [, digits, fraction] = /^(\d{1,3})(?:[.,](\d{1,2}))?%?$/.exec(text) ?? [];
  if (digits === undefined) throw new CommandFault('bad-completion', { text });
  const atLeastPercent = decimal(fraction === undefined ? digits : `${digits}.${fraction}`);
  if (sign(atLeastPercent) === 0 || compare(atLeastPercent, HUNDRED) > 0)
    throw new CommandFault('bad-completion', { text });
  return { type: 'share', atLeastPercent };
}
