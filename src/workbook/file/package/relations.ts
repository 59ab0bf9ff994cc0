import type { PackageParts } from './open-package';
import { requireNestedTags } from './nested-tags';
import { attribute, xmlTags } from './xml-tags';

/** A link from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files. */
  readonly type: string;
  /** The full name of the part it leads to. */
  readonly target: string;
}

/** The links of a part; of the package itself for the empty name. Links to the world outside are left out. */
export function relations(parts: PackageParts, source: string): readonly Relation[] {
  const part = parts.get(linksOf(source));
  if (part === undefined) return [];
  const known = LINKS.get(part);
  if (known?.source === source) return known.links;
  const links = readLinks(source, part);
  LINKS.set(part, { source, links });
  return links;
}

/** The links of a part are looked up more than once. */
const LINKS = new WeakMap<Uint8Array, { readonly source: string; readonly links: readonly Relation[] }>();

function readLinks(source: string, part: Uint8Array): readonly Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  requireNestedTags(linksOf(source), part);
  return xmlTags(part, ['Relationship'])
    .filter((tag) => attribute(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolved(folder, attribute(tag, 'Target') ?? ''),
    }));
}

/**
 * Gives parts the names that the links to them use: some writers link `Sheet1.xml` and store `sheet1.xml`, which
 * Excel takes (names of parts do not tell letters' cases apart, ECMA-376 part 2, 6.2.2.3) and hucre does not.
 */
export function matchLinkedNames(parts: PackageParts): void {
  const sources = parts.names().flatMap((name) => sourceOf(name) ?? []);
  const links = sources.flatMap((source) => relations(parts, source));
  const astray = links.filter(({ target }) => !parts.has(target));
  if (astray.length === 0) return;
  const byKey = new Map(parts.names().map((name) => [name.toLowerCase(), name]));
  for (const { target } of astray) {
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

/** The part whose links another one holds; null for a part that holds none. */
function sourceOf(name: string): string | null {
  const [, folder, source] = LINKS_NAME.exec(name) ?? [];
  return folder === undefined || source === undefined ? null : `${folder}${source}`;
}

const LINKS_NAME = /^(|.*\/)_rels\/([^/]*)\.rels$/;

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
