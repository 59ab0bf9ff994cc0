import type { UnitKind } from './unit';
import { foldText, withoutAccents } from './vietnamese-text';

/** The words of a kind of unit as they stand before its name; `word` is the one that is printed. */
interface KindWords {
  readonly kind: UnitKind;
  readonly word: string;
  /** Over folded text: "P.1", "P 1", "P1", "TT. Vĩnh Lộc". */
  readonly abbreviation: RegExp;
}

const KIND_WORDS: readonly KindWords[] = [
  { kind: 'commune', word: 'xã', abbreviation: /^x\. ?/ },
  { kind: 'ward', word: 'phường', abbreviation: /^(?:ph?\. ?|p (?=.)|p(?=\d))/ },
  { kind: 'township', word: 'thị trấn', abbreviation: /^tt(?:\. ?| )/ },
  { kind: 'special-zone', word: 'đặc khu', abbreviation: /^đk\. ?/ },
  { kind: 'district', word: 'huyện', abbreviation: /^h\. ?/ },
  { kind: 'town', word: 'thị xã', abbreviation: /^tx(?:\. ?| )/ },
  { kind: 'provincial-city', word: 'thành phố', abbreviation: /^tp(?:\. ?| )/ },
  { kind: 'urban-district', word: 'quận', abbreviation: /^(?:q\. ?|q (?=.)|q(?=\d))/ },
  { kind: 'province', word: 'tỉnh', abbreviation: /^t\. ?/ },
];

/** The six cities directly under the central government. */
const MUNICIPALITIES = new Set(
  ['Hà Nội', 'Huế', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Hồ Chí Minh'].map(foldText),
);

/** Bodies whose kind is part of their name: "Sở Y tế" is not "Phòng Y tế". */
const DEPARTMENTS = [
  'sở',
  'ban',
  'phòng',
  'văn phòng',
  'thanh tra',
  'chi cục',
  'cục',
  'chi nhánh',
  'trung tâm',
  'công an',
  'bảo hiểm xã hội',
].map((word) => `${foldText(word)} `);

/** The committee and the unit it governs are one reporter. */
const COMMITTEES = ['ủy ban nhân dân', 'UBND', 'ủy ban', 'HĐND và UBND'].map(
  (words) => `${foldText(words)} `,
);

/** The words above without accents, in the order in which they stand before a name. */
const PLAIN_WORDS = [...COMMITTEES, ...KIND_WORDS.map(({ word }) => `${foldText(word)} `)].map(
  (words) => `${withoutAccents(words)} `,
);

/** What the kind column of a file may say beside the words above and the identifiers themselves. */
const OTHER_KIND_NAMES: readonly (readonly [string, UnitKind])[] = [
  ['thành phố thuộc tỉnh', 'provincial-city'],
  ['thành phố trực thuộc trung ương', 'municipality'],
  ['sở, ban, ngành', 'department'],
  ['sở ban ngành', 'department'],
  ['sở', 'department'],
  ['khác', 'other'],
];

const KINDS: readonly UnitKind[] = [
  ...KIND_WORDS.map(({ kind }) => kind),
  'municipality',
  'department',
  'other',
];

const KIND_NAMES: ReadonlyMap<string, UnitKind> = new Map([
  ...KIND_WORDS.map(({ kind, word }) => [foldText(word), kind] as const),
  ...KINDS.map((kind) => [kind, kind] as const),
  ...OTHER_KIND_NAMES.map(([name, kind]) => [foldText(name), kind] as const),
]);

/** The same words as they are typed in a hurry: "phuong"; no two kinds are one without their accents. */
const PLAIN_KIND_NAMES: ReadonlyMap<string, UnitKind> = new Map(
  [...KIND_NAMES].map(([word, kind]) => [withoutAccents(word), kind] as const),
);

/** The kind a word names: "xã", "Phường", "phuong", "commune"; null for any other. */
export function kindOfWord(word: string): UnitKind | null {
  const folded = foldText(word);
  return KIND_NAMES.get(folded) ?? PLAIN_KIND_NAMES.get(folded) ?? null;
}

/** The word printed before the name of such a unit: "thị xã"; null for departments and others, whose name is whole. */
export function wordOfKind(kind: UnitKind): string | null {
  if (kind === 'municipality') return 'thành phố';
  return KIND_WORDS.find((words) => words.kind === kind)?.word ?? null;
}

/** The word for a kind in a list of units, which `kindOfWord` reads as that kind again. */
export function listWordOfKind(kind: UnitKind): string {
  switch (kind) {
    case 'municipality':
      return 'thành phố trực thuộc trung ương';
    case 'department':
      return 'sở, ban, ngành';
    default:
      return wordOfKind(kind) ?? 'khác';
  }
}

/** A folded name without "UBND", "Ủy ban nhân dân". */
export function withoutCommittee(folded: string): string {
  const committee = COMMITTEES.find((words) => folded.startsWith(words));
  return committee === undefined ? folded : folded.slice(committee.length).trim();
}

/** Takes the kind off the front of a folded name; a department keeps its words. `kind` is null for a bare name. */
export function takeKind(folded: string): { readonly kind: UnitKind | null; readonly rest: string } {
  if (DEPARTMENTS.some((words) => folded.startsWith(words))) return { kind: 'department', rest: folded };
  for (const { kind, word, abbreviation } of KIND_WORDS) {
    const rest = withoutKindWord(folded, foldText(word), abbreviation);
    if (rest === '') return { kind, rest: folded };
    if (rest !== null)
      return { kind: kind === 'provincial-city' && MUNICIPALITIES.has(rest) ? 'municipality' : kind, rest };
  }
  return { kind: null, rest: folded };
}

/** A name typed without accents ("xa My Quoi") without its committee and kind; for suggestions only. */
export function withoutPlainKind(plain: string): string {
  return PLAIN_WORDS.reduce((rest, word) => (rest.startsWith(word) ? rest.slice(word.length) : rest), plain);
}

function withoutKindWord(folded: string, word: string, abbreviation: RegExp): string | null {
  if (folded === word) return '';
  if (folded.startsWith(`${word} `)) return folded.slice(word.length + 1);
  const short = abbreviation.exec(folded)?.[0];
  return short === undefined || short.length === folded.length ? null : folded.slice(short.length);
}
