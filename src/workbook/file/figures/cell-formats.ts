import { isDateFormat } from 'hucre';
import { decodeEntities } from '../package/entities';
import { numberFormatOf } from '../package/number-formats';
import type { PackageParts } from '../package/open-package';
import { damaged } from '../package/refusals';
import { TagWalk } from '../package/tag-walk';

/** What the styles of a workbook say of the numbers in its cells. */
export interface CellFormats {
  /** The number format of a cell by its style (`s="3"`); `General` for one that is not in the list. */
  readonly formatOf: (style: number) => string;
  /** Whether it shows a number as a day or a time. */
  readonly isDate: (style: number) => boolean;
}

/** Of the styles part, which may be missing, nothing but the number formats. Throws `WorkbookError` `unreadable-file`. */
export function cellFormats(parts: PackageParts, stylesPath: string | null): CellFormats {
  const part = stylesPath === null ? undefined : parts.get(stylesPath);
  if (part === undefined || stylesPath === null) return formatsOf([]);
  const known = KNOWN.get(part);
  if (known !== undefined) return known;
  const formats = formatsOf(listFormats(stylesPath, part));
  KNOWN.set(part, formats);
  return formats;
}

/** Workbooks that were made from one share their styles: see `knownPart`. */
const KNOWN = new WeakMap<Uint8Array, CellFormats>();

function formatsOf(formats: readonly string[]): CellFormats {
  return {
    formatOf: (style) => formats[style] ?? 'General',
    isDate: (style) => isDateFormat(formats[style] ?? 'General'),
  };
}

function listFormats(part: string, xml: Uint8Array): readonly string[] {
  const walk = new TagWalk(xml);
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let [isInside, isOpen] = [false, true];
  while (walk.nextTag()) {
    if (walk.isWord(ROOT)) {
      isOpen = walk.kind === 'opening' && !walk.passAttributes();
    } else if (walk.isWord(CELL_FORMATS)) {
      isInside = walk.kind === 'opening' && !walk.passAttributes();
    } else if (walk.kind === 'closing') continue;
    else if (isInside && walk.isWord(CELL_FORMAT)) ids.push(readFormat(walk).id);
    else if (walk.isWord(NUMBER_FORMAT)) {
      const { id, code } = readFormat(walk);
      if (!codes.has(id)) codes.set(id, code);
    }
  }
  if (isInside || isOpen) throw damaged(`${part} breaks off`, part);
  return ids.map((id) => numberFormatOf(id, codes) ?? '').map((code) => (code === '' ? 'General' : code));
}

/** The number of a number format, and its code where one is given. */
function readFormat(walk: TagWalk): { readonly id: string; readonly code: string } {
  let [id, code] = ['0', ''];
  while (walk.nextAttribute()) {
    const [isId, isCode] = [walk.isWord(ID), walk.isWord(CODE)];
    walk.toValue();
    if (isId) id = walk.text();
    if (isCode) code = decodeEntities(walk.text());
  }
  return { id, code };
}

const word = (letters: string) => new TextEncoder().encode(letters);
const ROOT = word('styleSheet');
const CELL_FORMATS = word('cellXfs');
const CELL_FORMAT = word('xf');
const NUMBER_FORMAT = word('numFmt');
const ID = word('numFmtId');
const CODE = word('formatCode');
