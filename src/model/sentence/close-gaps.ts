/** Stands where something was left out. Texts and values never hold it: `singleSpaced` takes it away. */
export const GAP = '\ue000';

const GAPS = /\ue000(?:\s*\ue000)*/;
const ENDS_SENTENCE = /^(?:$|[.!?)])/;
const SEPARATOR_FIRST = /^[,;:]\s*/;

/** Joins what lies around each gap as if nothing had been there: no double space, empty parentheses or stray comma. */
export function closeGaps(text: string): string {
  return text.split(GAPS).reduce(closed);
}

function closed(left: string, right: string): string {
  const before = left.trimEnd();
  const after = right.trimStart();
  if (before === '') return after.replace(SEPARATOR_FIRST, '');
  if (before.endsWith('(')) {
    if (after.startsWith(')')) return closed(before.slice(0, -1), after.slice(1));
    return before + after.replace(SEPARATOR_FIRST, '');
  }
  if (ENDS_SENTENCE.test(after)) return before.replace(/[,;:]$/, '') + after;
  if (SEPARATOR_FIRST.test(after)) return /[,;:]$/.test(before) ? before + after.slice(1) : before + after;
  const isSpaced = before !== left || after !== right;
  return before + (isSpaced ? ' ' : '') + after;
}
