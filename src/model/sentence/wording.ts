import { joined } from './spacing';

/** Words for a place of a sentence, and how they sit behind what is written before them. */
export interface Wording {
  readonly text: string;
  readonly manner: Manner;
}

export type Manner =
  /** "đạt tỷ lệ" + "trên 60%". */
  | 'plain'
  /** "đạt" + "trên 80%" is "ước đạt trên 80%". */
  | 'estimated'
  /** "đạt" + "Chưa đạt" is "chưa đạt". */
  | 'verdict'
  /** "Tỷ lệ hộ đạt" + "chưa có số liệu" is "Tỷ lệ hộ: chưa có số liệu". */
  | 'reason';

/** The verbs that lead to a figure and make no sense without one. */
const LEADING_VERB = /(?<!\p{L})(?:đạt tỷ lệ|đạt|lũy kế) ?$/u;
const ESTIMATED = 'ước ';
/** After a word, a closing mark or an ellipsis a reason is set off by a colon. */
const ENDS_IN_WORDS = /[\p{L}\p{N}%)”"…]$/u;

/** Writes on: what is written so far, then the wording. */
export function continued(before: string, { text, manner }: Wording): string {
  switch (manner) {
    case 'plain':
      return joined(before, text);
    case 'estimated':
      return estimatedAfter(before, text);
    case 'verdict': {
      const rest = before.replace(LEADING_VERB, '');
      return rest.trim() === '' ? joined(rest, text) : rest + text.charAt(0).toLowerCase() + text.slice(1);
    }
    case 'reason': {
      const rest = before.replace(LEADING_VERB, '').trimEnd();
      if (ENDS_IN_WORDS.test(rest)) return `${rest}: ${text}`;
      return rest === '' || rest.endsWith('(') ? rest + text : `${rest} ${text}`;
    }
  }
}

function estimatedAfter(before: string, text: string): string {
  const verb = LEADING_VERB.exec(before);
  const start = verb?.index ?? before.length;
  const lead = before.slice(0, start);
  return lead.endsWith(ESTIMATED) ? before + text : lead + ESTIMATED + before.slice(start) + text;
}
