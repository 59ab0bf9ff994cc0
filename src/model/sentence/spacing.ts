/** Line breaks, tabs, non-breaking spaces and characters that nobody sees: they come with text pasted into a cell. */
const SPACES = /[\s\u00a0]+/gu;
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b\u2060\ufeff\ue000]/g;

/** Every run of blanks becomes one space. */
export function singleSpaced(text: string): string {
  return text.replace(UNSEEN, '').replace(SPACES, ' ');
}

/** A mark that no space goes before: ": chưa có số liệu". */
const CLOSE_MARK = /^[.,;:!?](?: |$)/;

/** Puts two texts side by side; where both bring the space between them one is enough, and none before a mark. */
export function joined(before: string, after: string): string {
  if (!before.endsWith(' ')) return before + after;
  if (CLOSE_MARK.test(after)) return before.slice(0, -1) + after;
  return after.startsWith(' ') ? before + after.slice(1) : before + after;
}
