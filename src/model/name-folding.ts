import type { UnitKind } from './unit';
import { takeKind, withoutCommittee } from './unit-kind-words';
import { foldText } from './vietnamese-text';

/** What a unit's name says, folded so that equal texts are equal names. */
export interface UnitNameKey {
  /** Null for a bare name: "Mỹ Bình". */
  readonly kind: UnitKind | null;
  /** The name proper: "mỹ bình"; a number has no leading zeros. */
  readonly base: string;
  /** What follows a dash, a comma or stands in brackets: "gia lai" of "xã Mỹ Bình - Gia Lai". */
  readonly qualifier: string | null;
}

export interface DuplicateName {
  readonly first: number;
  readonly second: number;
}

const APOSTROPHES = /['‘’ʼ`´]/g;
const PUNCTUATION = /[\p{P}\p{S}]+/gu;
/** A name, and a qualifier after a spaced dash or a comma, or in brackets. */
const QUALIFIED = /^(.+?)(?: [-–—] |, ?| ?\()(.+?)\)?$/;
/** "xã Giao Minh tỉnh Ninh Bình": the unit above named without any sign between. */
const UNIT_ABOVE = /^(.+?) ((?:tỉnh|huyện|thị xã|thành phố|quận) .+)$/;
const NUMBER_WITH_ZEROS = /^0+(?=\d+$)/;
const KINDS_WITH_DASHED_NAMES: readonly (UnitKind | null)[] = ['province', 'provincial-city', 'department'];

/**
 * A name as it is compared: `foldText` without punctuation. "Ea H’leo" and "Ea Hleo" are equal, as are
 * "Phan Rang-Tháp Chàm" and "Phan Rang - Tháp Chàm". Keeps the kind and all accents. Idempotent.
 */
export function foldName(name: string): string {
  return foldText(foldText(name).replace(APOSTROPHES, '').replace(PUNCTUATION, ' '));
}

/** Takes a unit's name apart: committee off, kind, name proper, qualifier. */
export function unitNameKey(name: string): UnitNameKey {
  const { kind, proper, qualifier } = takenApart(name);
  return {
    kind,
    base: foldedBase(proper),
    qualifier: qualifier === null ? null : foldedQualifier(qualifier),
  };
}

/** What follows the name proper, with the kind that it says: "tỉnh Gia Lai" of "xã Mỹ Bình, tỉnh Gia Lai". */
export function qualifierOf(name: string): string | null {
  return takenApart(name).qualifier;
}

function takenApart(name: string) {
  const { kind, rest } = takeKind(withoutCommittee(foldText(name)));
  const [proper, qualifier] = KINDS_WITH_DASHED_NAMES.includes(kind)
    ? splitBrackets(rest)
    : splitQualifier(rest);
  return { kind, proper, qualifier };
}

/** Whether two names are of one unit: the same name proper, and no kind or qualifier that contradicts. */
export function sameUnitName(a: string, b: string): boolean {
  return sameUnitKey(unitNameKey(a), unitNameKey(b));
}

/** `sameUnitName` over keys, into which a kind known from elsewhere may have been put. */
export function sameUnitKey(a: UnitNameKey, b: UnitNameKey): boolean {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return false;
  if (wholeName(a) === wholeName(b)) return true;
  return a.base === b.base && (a.qualifier === null || b.qualifier === null);
}

/** Pairs of positions whose names are of one unit, so that a list cannot tell them apart. */
export function duplicateNames(names: readonly string[]): readonly DuplicateName[] {
  return duplicateKeys(names.map(unitNameKey));
}

/** `duplicateNames` over keys. */
export function duplicateKeys(keys: readonly UnitNameKey[]): readonly DuplicateName[] {
  const byFirstWord = new Map<string, number[]>();
  const duplicates: DuplicateName[] = [];
  keys.forEach((key, second) => {
    const word = key.base.split(' ')[0] ?? '';
    const alike = byFirstWord.get(word) ?? [];
    byFirstWord.set(word, alike);
    for (const first of alike) {
      const other = keys[first];
      if (other !== undefined && sameUnitKey(other, key)) duplicates.push({ first, second });
    }
    alike.push(second);
  });
  return duplicates;
}

function splitQualifier(rest: string): readonly [string, string | null] {
  const match = QUALIFIED.exec(rest) ?? UNIT_ABOVE.exec(rest);
  return [match?.[1] ?? rest, match?.[2] ?? null];
}

/** Names such as "Bà Rịa - Vũng Tàu" hold a dash of their own. */
function splitBrackets(rest: string): readonly [string, string | null] {
  const match = /^(.+?) ?\((.+?)\)?$/.exec(rest);
  return [match?.[1] ?? rest, match?.[2] ?? null];
}

function foldedBase(proper: string): string {
  return foldName(proper).replace(NUMBER_WITH_ZEROS, '');
}

function foldedQualifier(qualifier: string): string {
  return foldName(takeKind(qualifier.trim()).rest);
}

function wholeName({ base, qualifier }: UnitNameKey): string {
  return qualifier === null ? base : `${base} ${qualifier}`;
}
