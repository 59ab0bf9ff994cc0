import { readCompletionShare } from '../model/target/completion-share';
import type { CompletionRule } from '../model/target/tally';
import { CommandFault } from './fault';

/** When a unit completes: `every` applicable indicator, or a share of them in percent such as `80` or `80%`. */
export function completionOption(text: string | undefined): CompletionRule {
  if (text === undefined || text === 'every') return { type: 'every' };
  const atLeastPercent = readCompletionShare(text);
  if (atLeastPercent === null) throw new CommandFault('bad-completion', { text });
  return { type: 'share', atLeastPercent };
}
