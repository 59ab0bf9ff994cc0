/**
 * Whether a text is made of these parts in their order, with anything between two of them. Each part is sought once: a
 * heading is whatever somebody wrote into a set, and a regular expression made of it may take minutes.
 */
export function fitsTemplate(text: string, parts: readonly string[]): boolean {
  const [start = '', ...others] = parts;
  const end = others.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of others) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return text.length - end.length >= from && text.endsWith(end);
}
