/** Line breaks, tabs, non-breaking spaces and characters that nobody sees: they come with text pasted into a cell. */
const SPACES = /[\s\u00a0]+/gu;
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b\u2060\ufeff\ue000]/g;

/** Every run of blanks becomes one space. */
export function singleSpaced(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACES, ' ');
}

/** Puts two texts side by side; where both bring the space between them, one is enough. */
export function joined(before: string, after: string): string {
  return before.endsWith(' ') && after.startsWith(' ') ? before + after.slice(1) : before + after;
}
