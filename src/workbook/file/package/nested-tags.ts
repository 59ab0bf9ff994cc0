import { damaged } from './refusals';
import { TagWalk } from './tag-walk';

/**
 * Refuses a part whose tags do not close one another: what is looked up in it could be missing or stand for something
 * else. Throws `WorkbookError` `unreadable-file`.
 */
export function requireNestedTags(part: string, xml: Uint8Array): void {
  const walk = new TagWalk(xml);
  const open: string[] = [];
  let elements = 0;
  while (walk.nextTag()) {
    const name = walk.fullName();
    if (walk.kind === 'closing') {
      if (open.pop() !== name) throw damaged(`${part} has tags that do not close one another`, part);
      continue;
    }
    elements += 1;
    if (!walk.passAttributes()) open.push(name);
  }
  if (elements === 0 || open.length > 0) throw damaged(`${part} breaks off`, part);
}
