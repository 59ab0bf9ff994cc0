import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { handOut, SHEET } from './file-damage';

/** Files at the limits of what is read, by what they are heavy with: each is made of a hand-out. */
export const HEAVY_WORKBOOKS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  /** A cell of its own far below: a quarter of a million rows of eight columns. */
  places: () => withRows('<row r="249900"><c r="H249900"><v>1</v></c></row>'),
  /** As many written cells as are taken, each with a style and a text. */
  cells: () => withRows(cells(298_000)),
  /** As many shared texts as are taken. */
  texts: () => withTexts(sharedTexts(495_000)),
  /** One text as long as all parts may be, of letters that do not repeat. */
  bytes: () => withTexts(`<si><t>${unlike(31_000_000)}</t></si>`),
  /** A bit of all of it. */
  everything: () =>
    changedParts({
      [SHEET]: (xml) =>
        xml
          .replace('</sheetData>', `${numbers(299_000)}<row r="249900"><c r="H249900"/></row></sheetData>`)
          .replace('</mergeCells>', `${mergedRows(90_000)}</mergeCells>`),
      'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', `${sharedTexts(120_000)}</sst>`),
    }),
  merges: () => withRows('', mergedRows(99_900)),
};

function withRows(rows: string, merges = ''): Promise<Uint8Array> {
  return changedParts({
    [SHEET]: (xml) =>
      xml.replace('</sheetData>', `${rows}</sheetData>`).replace('</mergeCells>', `${merges}</mergeCells>`),
  });
}

function withTexts(texts: string): Promise<Uint8Array> {
  return changedParts({ 'xl/sharedStrings.xml': (xml) => xml.replace('</sst>', `${texts}</sst>`) });
}

async function changedParts(changes: Readonly<Record<string, (xml: string) => string>>): Promise<Uint8Array> {
  const parts = unzipSync(await handOut());
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  }
  // Letters that do not repeat are not packed: it would take longer than all the rest.
  return zipSync(parts, { level: Object.values(parts).some(({ length }) => length > 30_000_000) ? 0 : 1 });
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

function cells(count: number): string {
  const row = (index: number) => {
    const held = Array.from({ length: 8 }, (_, column) => {
      const text = `${index}-${column}-${unlike(12)}`;
      return `<c r="${LETTERS[column] ?? ''}${index}" s="3" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${index}">${held.join('')}</row>`;
  };
  return Array.from({ length: Math.floor(count / 8) }, (_, index) => row(index + 100)).join('');
}

function sharedTexts(count: number): string {
  const letters = unlike(count * 4);
  return Array.from(
    { length: count },
    (_, index) => `<si><t>${letters.slice(index * 4, index * 4 + 4)}</t></si>`,
  ).join('');
}

function numbers(count: number): string {
  const row = (index: number) =>
    `<row r="${index}">${LETTERS.map((letter) => `<c r="${letter}${index}" s="3"><v>${index}.5</v></c>`).join('')}</row>`;
  return Array.from({ length: Math.floor(count / 8) }, (_, index) => row(index + 100)).join('');
}

function mergedRows(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<mergeCell ref="A${index + 500}:C${index + 500}"/>`,
  ).join('');
}

/** Letters that look like no others, the same each time. */
function unlike(length: number): string {
  let seed = length;
  const letters = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    letters[at] = 0x41 + ((seed >>> 16) % 26);
  }
  return strFromU8(letters, true);
}
