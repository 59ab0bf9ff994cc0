import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
export const manifestText = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** Parses with the DOM's own parser (needs the test environment jsdom); what is not XML fails the test. */
export function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(`The manifest is not XML: ${fault.textContent}`);
  return document;
}

/** Every element of this name, whatever its prefix. */
export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

/** The only element of this name. */
export function element(within: Document | Element, name: string): Element {
  const [only, ...more] = elements(within, name);
  if (only === undefined || more.length > 0)
    throw new Error(`Expected one ${name}, found ${more.length + 1}`);
  return only;
}

/** An attribute that must be there. */
export function attribute(of: Element, name: string): string {
  const value = of.getAttribute(name);
  if (value === null) throw new Error(`${of.tagName} has no ${name}`);
  return value;
}

/** The elements that define a resource, by their resid. */
export function resources(manifest: Document): ReadonlyMap<string, Element> {
  const defined = [...element(manifest, 'Resources').children].flatMap((kind) => [...kind.children]);
  return new Map(defined.map((resource) => [attribute(resource, 'id'), resource]));
}

/** The address behind a resid. */
export function addressOf(manifest: Document, resid: string): string {
  const resource = resources(manifest).get(resid);
  if (resource === undefined) throw new Error(`${resid} is not defined`);
  return attribute(resource, 'DefaultValue');
}
