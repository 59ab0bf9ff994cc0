import { damaged } from './refusals';
import { TagWalk } from './tag-walk';

/**
 * Refuses a part whose tags do not close one another: what is looked up in it could be missing or stand for something
 * else. Throws `WorkbookError` `unreadable-file`.
 */
export function requireNestedTags(part: string, xml: Uint8Array): void {
  const walk = new TagWalk(xml);
  const open: NamePlace[] = [];
  let elements = 0;
  while (walk.nextTag()) {
    const name = { start: walk.nameStart, end: walk.end };
    if (walk.kind === 'closing') {
      const opened = open.pop();
      if (opened === undefined || !isSameName(xml, opened, name))
        throw damaged(`${part} has tags that do not close one another`, part);
      continue;
    }
    elements += 1;
    if (!walk.passAttributes()) open.push(name);
  }
  if (elements === 0 || open.length > 0) throw damaged(`${part} breaks off`, part);
}

interface NamePlace {
  readonly start: number;
  readonly end: number;
}

function isSameName(xml: Uint8Array, one: NamePlace, other: NamePlace): boolean {
  if (one.end - one.start !== other.end - other.start) return false;
  for (let at = one.start; at < one.end; at += 1) {
    if (xml[at] !== xml[at - one.start + other.start]) return false;
  }
  return true;
}
