import { unitNameKey } from '../../model/name-folding';
import type { UnitKind } from '../../model/unit';
import { kindOfWord } from '../../model/unit-kind-words';
import type { TakeIn, UnitFields } from './units-draft';

/** Which row of a text is the unit that reports; −1 when it is none of them. */
export function parentIndex(
  rows: readonly UnitFields[],
  own: UnitFields,
  { takeIn, saysParents }: TextShape,
): number {
  // A column of parents says it: the row without one.
  if (rows.some(({ parent }) => parent !== '')) return rows.findIndex(({ parent }) => parent === '');
  const [first, ...others] = rows;
  if (first === undefined) return -1;
  if (isSameUnit(first, own)) return 0;
  const isOwnOpen = own.code.trim() === '' && own.name.trim() === '';
  // The list of a unit alone; without a column of parents one line may as well be the first unit below.
  if (others.length === 0) return isOwnOpen && saysParents ? 0 : -1;
  if (takeIn === 'append' && !isOwnOpen) return -1;
  return rankOf(first) > 1 && others.every((row) => rankOf(row) < rankOf(first)) ? 0 : -1;
}

/** How a text is taken in. */
interface TextShape {
  readonly takeIn: TakeIn;
  /** It has a column of parents, filled in or not. */
  readonly saysParents: boolean;
}

/** A name as it is compared. */
export function nameKey(name: string): string {
  const { kind, base } = unitNameKey(name);
  return `${kind ?? ''}|${base}`;
}

function isSameUnit(row: UnitFields, own: UnitFields): boolean {
  if (row.code !== '' && row.code === own.code.trim()) return true;
  return own.name.trim() !== '' && nameKey(row.name) === nameKey(own.name);
}

/** A province stands above a district, a district above a commune. */
const RANKS: Readonly<Record<UnitKind, number>> = {
  province: 3,
  municipality: 3,
  district: 2,
  town: 2,
  'provincial-city': 2,
  'urban-district': 2,
  commune: 1,
  ward: 1,
  township: 1,
  'special-zone': 1,
  department: 0,
  other: 0,
};

function rankOf({ kind, name }: UnitFields): number {
  const said = kindOfWord(kind) ?? unitNameKey(name).kind;
  return said === null ? 0 : RANKS[said];
}
