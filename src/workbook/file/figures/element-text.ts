import { decodeEntities } from '../package/entities';
import { damaged } from '../package/refusals';
import type { TagWalk } from '../package/tag-walk';

/**
 * The text of the element that has just opened, to whose closing tag the walk goes; `part` holds it. Throws
 * `WorkbookError` `unreadable-file` where anything but text is in it.
 */
export function elementText(walk: TagWalk, word: Uint8Array, part: string): string {
  if (walk.passAttributes()) return '';
  walk.enter();
  return textInside(walk, word, part);
}

/** `elementText` of an element that the walk has entered. */
export function textInside(walk: TagWalk, word: Uint8Array, part: string): string {
  let text = '';
  while (walk.nextText()) text += walk.isLiteral ? walk.text() : decodeEntities(walk.text());
  requireClosing(walk, word, part);
  return text;
}

/** Goes to the closing tag of an element, which must be the next. Throws `WorkbookError` `unreadable-file`. */
export function requireClosing(walk: TagWalk, word: Uint8Array, part: string): void {
  if (!walk.nextTag() || walk.kind === 'opening' || !walk.isWord(word))
    throw damaged(`${part} breaks off`, part);
}
