import type { Visibility } from '../../sheet-model';
import type { PackageParts } from './open-package';
import { requireNestedTags } from './nested-tags';
import { relations } from './relations';
import type { Relation } from './relations';
import { damaged, unreadable } from './refusals';
import { attribute, xmlTags } from './xml-tags';
import type { XmlTag } from './xml-tags';

/** What the workbook part says about the workbook as a whole. */
export interface WorkbookPart {
  /** In tab order, chart sheets and other kinds included. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Whether dates count from 1904 (old Mac workbooks). */
  readonly datesFrom1904: boolean;
  /** The number formats' part, if the workbook has one. */
  readonly stylesPath: string | null;
  /** The part of the texts that cells share, if the workbook has one. */
  readonly textsPath: string | null;
}

export interface SheetEntry {
  readonly name: string;
  readonly isWorksheet: boolean;
  readonly visibility: Visibility;
  /** Of the part that holds it. */
  readonly path: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet the name is scoped to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly refersTo: string;
}

/**
 * Reads the workbook part. Done here and not left to hucre, which refuses a workbook with a chart sheet and takes
 * names apart at every comma, also inside a sheet's name. Throws `WorkbookError` `unreadable-file`.
 */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const path = relations(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  const part = path === undefined ? undefined : parts.get(path);
  if (path === undefined || part === undefined) {
    throw unreadable('a zip without a workbook', { type: 'not-a-workbook', kind: 'zip' });
  }
  requireNestedTags(path, part);
  const links = relations(parts, path);
  const tags = xmlTags(part, ['workbookPr', 'sheet', 'definedName']);
  const sheets = tags.filter((tag) => tag.name === 'sheet').flatMap((tag) => sheetEntry(tag, links));
  refuseTwins(path, sheets);
  const texts = links.find((link) => link.type === 'sharedStrings');
  requireTexts(parts, texts);
  const styles = links.find((link) => link.type === 'styles');
  return {
    sheets,
    names: tags.filter((tag) => tag.name === 'definedName').map((tag) => definedName(tag, sheets)),
    datesFrom1904: tags.some((tag) => ['1', 'true'].includes(attribute(tag, 'date1904') ?? '')),
    stylesPath: styles?.target ?? null,
    textsPath: texts?.target ?? null,
  };
}

/** Sheets are known by their names, so of two of one name one would pass for the other. */
function refuseTwins(path: string, sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged(`two sheets are called "${name}"`, path);
    seen.add(key);
  }
}

/** Without the part of shared texts every text of the workbook would read as nothing. */
function requireTexts(parts: PackageParts, texts: Relation | undefined): void {
  if (texts !== undefined && !parts.has(texts.target))
    throw damaged(`${texts.target} is missing`, texts.target);
}

/** hucre leaves out a sheet without a name or a link; the same here, so that both count alike. */
function sheetEntry(tag: XmlTag, links: readonly Relation[]): SheetEntry[] {
  const name = attribute(tag, 'name') ?? '';
  const id = [...tag.attributes].find(([attributeName]) => attributeName.endsWith(':id'))?.[1] ?? '';
  if (name === '' || id === '') return [];
  const link = links.find((candidate) => candidate.id === id);
  const isWorksheet = link === undefined || link.type === 'worksheet';
  return [{ name, isWorksheet, visibility: visibilityOf(tag), path: link?.target ?? '' }];
}

function visibilityOf(tag: XmlTag): Visibility {
  switch (attribute(tag, 'state')) {
    case 'hidden':
      return 'hidden';
    case 'veryHidden':
      return 'very-hidden';
    default:
      return 'visible';
  }
}

function definedName(tag: XmlTag, sheets: readonly SheetEntry[]): DefinedName {
  const index = attribute(tag, 'localSheetId');
  return {
    name: attribute(tag, 'name') ?? '',
    sheet: index === null ? null : (sheets[Number(index)]?.name ?? null),
    refersTo: tag.text,
  };
}
