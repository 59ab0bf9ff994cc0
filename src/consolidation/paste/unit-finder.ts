import { qualifierOf, sameUnitKey, unitNameKey } from '../../model/name-folding';
import { monthPeriod, type Period } from '../../model/period';
import { existsIn, type Unit, type UnitKind, type UnitList } from '../../model/unit';
import { UnitIndex } from '../../model/unit-index';

/** What a name says: one unit, several that it fits alike, or none. */
export type NameMatch =
  | { readonly type: 'one'; readonly unit: Unit; readonly by: 'name' | 'alias' }
  /** `areListed`: the text names each of them, and no code tells which one is meant. */
  | { readonly type: 'several'; readonly units: readonly Unit[]; readonly areListed: boolean }
  | { readonly type: 'none' };

interface NamedUnit {
  readonly code: string;
  readonly names: readonly [string];
  readonly unit: Unit;
  readonly isAlias: boolean;
}

/** "1. UBND Phường 1": the number of a list, not of the unit. */
const LIST_NUMBER = /^\d{1,3}[.)] *(?=\p{L})/u;

/** Finds the units of a list that exist in a period, by code and by name as names are compared; never by likeness. */
export class UnitFinder {
  /** The unit that reports first, then those below it. */
  readonly units: readonly Unit[];
  readonly parent: Unit;
  private readonly index: UnitIndex<NamedUnit>;
  private readonly codes: ReadonlyMap<string, Unit>;
  /** A table is looked through more than once. */
  private readonly matches = new Map<string, NameMatch>();

  constructor(list: UnitList, period: Period) {
    this.parent = list.parent;
    this.units = [list.parent, ...list.units.filter((unit) => existsIn(unit, period))];
    this.codes = new Map(this.units.map((unit) => [unit.code.toLowerCase(), unit]));
    this.index = new UnitIndex(
      this.units.flatMap((unit) => [
        named(unit, unit.name, false),
        ...unit.aliases.map((alias) => named(unit, alias, true)),
      ]),
    );
  }

  /** Excel and people pay no regard to the case of a code. */
  byCode(code: string): Unit | null {
    return this.codes.get(code.trim().toLowerCase()) ?? null;
  }

  /** A bare number names nobody: "1" of a column STT is not Phường 1. */
  byName(text: string): NameMatch {
    if (!/\p{L}/u.test(text)) return { type: 'none' };
    const match = this.matches.get(text) ?? this.match(text);
    this.matches.set(text, match);
    return match;
  }

  private match(text: string): NameMatch {
    const found = this.named(text);
    const unnumbered = text.trim().replace(LIST_NUMBER, '');
    const settled = found.length > 0 || unnumbered === text ? found : this.named(unnumbered);
    const others = this.alsoNamed(text, settled);
    return resolved([...settled, ...others], others.length > 0);
  }

  /**
   * "Mỹ Bình, Mỹ Quới" and "Phường 1, 2" name two units, "xã Mỹ Bình, Ngã Năm" one and the unit above it. Another unit of
   * the list behind a name is no place in which the first one lies.
   */
  private alsoNamed(text: string, found: readonly NamedUnit[]): readonly NamedUnit[] {
    const behind = qualifierOf(text);
    const isWhole = found.some(({ names: [name] }) => qualifierOf(name) !== null);
    if (behind === null || found.length === 0 || isWhole) return [];
    const { kind } = unitNameKey(text);
    const others = behind
      .split(/ *[,;] */u)
      .flatMap((part) => (/^\d+$/u.test(part) ? this.numbered(kind, part) : this.named(part)));
    return others.some(({ unit }) => unit === this.parent) ? [] : others;
  }

  private numbered(kind: UnitKind | null, number: string): readonly NamedUnit[] {
    const key = { kind, base: String(Number(number)), qualifier: null };
    return this.units.flatMap((unit) =>
      sameUnitKey(unitNameKey(unit.name), key) ? [named(unit, unit.name, false)] : [],
    );
  }

  private named(text: string): readonly NamedUnit[] {
    const { kind } = unitNameKey(text);
    return this.index.byName(text).filter(({ unit, names: [name] }) => {
      // A bare name in the list is of the kind that its row gives.
      const isBare = kind !== null && unitNameKey(name).kind === null && unit.kind !== 'other';
      return !isBare || kind === unit.kind;
    });
  }
}

/** Finds the units of a list whenever they existed: for a text of which the period is not known yet. */
export function finderOfAnyTime({ parent, units }: UnitList): UnitFinder {
  const undated = units.map(({ validFrom: _from, validTo: _to, ...unit }) => unit);
  return new UnitFinder({ parent, units: undated }, ANY_PERIOD);
}

const ANY_PERIOD = monthPeriod(2025, 1);

function named(unit: Unit, name: string, isAlias: boolean): NamedUnit {
  return { code: unit.code, names: [name], unit, isAlias };
}

function resolved(found: readonly NamedUnit[], areListed: boolean): NameMatch {
  const units = [...new Set(found.map(({ unit }) => unit))];
  const [unit] = units;
  if (unit === undefined) return { type: 'none' };
  if (units.length > 1) return { type: 'several', units, areListed };
  return { type: 'one', unit, by: found.some(({ isAlias }) => !isAlias) ? 'name' : 'alias' };
}
