import { decodeEntities } from './entities';
import { TagWalk } from './tag-walk';

/** An element as it opens: its name without prefix, its attributes by full name, and the text up to the next tag. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/**
 * The elements of some names in the order of the document. It reads the few flat lists the adapter looks up itself
 * (sheets, names, relationships, formats); it is no validating parser.
 */
export function xmlTags(bytes: Uint8Array, names: readonly string[]): XmlTag[] {
  const words = names.map((name) => ({ name, word: ENCODER.encode(name) }));
  const walk = new TagWalk(bytes);
  const tags: XmlTag[] = [];
  while (walk.nextTag()) {
    const found = walk.kind === 'opening' ? words.find(({ word }) => walk.isWord(word)) : undefined;
    if (found === undefined) continue;
    const attributes = attributesOf(walk);
    tags.push({ name: found.name, attributes, text: decodeEntities(walk.textBehind()) });
  }
  return tags;
}

const ENCODER = new TextEncoder();

/** The attribute of an element, whatever prefix its name has; null where there is none. */
export function attribute(tag: XmlTag, name: string): string | null {
  for (const [full, value] of tag.attributes) {
    if (full === name || full.endsWith(`:${name}`)) return value;
  }
  return null;
}

function attributesOf(walk: TagWalk): Map<string, string> {
  const attributes = new Map<string, string>();
  while (walk.nextAttribute()) {
    const name = walk.fullName();
    walk.toValue();
    attributes.set(name, decodeEntities(walk.text()));
  }
  return attributes;
}
