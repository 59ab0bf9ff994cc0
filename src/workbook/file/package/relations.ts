import type { PackageParts } from './open-package';
import { requireNestedTags } from './nested-tags';
import { attribute, xmlTags, type XmlTag } from './xml-tags';

/** A link from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files. */
  readonly type: string;
  /** The full name of the part it leads to. */
  readonly target: string;
}

/** The links of a part; of the package itself for the empty name. Links to the world outside are left out. */
export function relations(parts: PackageParts, source: string): Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const part = parts.get(linksOf(source));
  if (part === undefined) return [];
  return linkTags(linksOf(source), part)
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolved(folder, attribute(tag, 'Target') ?? ''),
    }));
}

function linkTags(name: string, part: Uint8Array): readonly XmlTag[] {
  const known = LINK_TAGS.get(part);
  if (known !== undefined) return known;
  requireNestedTags(name, part);
  const tags = xmlTags(part, ['Relationship']);
  LINK_TAGS.set(part, tags);
  return tags;
}

/** The links of a part are looked up more than once. */
const LINK_TAGS = new WeakMap<Uint8Array, readonly XmlTag[]>();

/**
 * Gives parts the names that the links to them use: some writers link `Sheet1.xml` and store `sheet1.xml`, which
 * Excel takes (names of parts do not tell letters' cases apart, ECMA-376 part 2, 6.2.2.3) and hucre does not.
 */
export function matchLinkedNames(parts: PackageParts): void {
  const byKey = new Map(parts.names().map((name) => [name.toLowerCase(), name]));
  const sources = ['', ...parts.names()];
  for (const { target } of sources.flatMap((source) => relations(parts, source))) {
    const stored = byKey.get(target.toLowerCase());
    if (stored === undefined || parts.has(target)) continue;
    rename(parts, stored, target);
    rename(parts, linksOf(stored), linksOf(target));
  }
}

function rename(parts: PackageParts, stored: string, linked: string): void {
  const part = parts.get(stored);
  if (part !== undefined) parts.set(linked, part);
}

/** The part that holds the links of another. */
function linksOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
