import { detectLegacyEncoding, readLegacy, type LegacyEncoding } from '../../model/legacy-encoding';
import { suggestUnit, type UnitSuggestion } from '../../model/name-suggestion';
import type { Period } from '../../model/period';
import { existsIn, type Unit, type UnitList } from '../../model/unit';
import { UnitFinder } from '../paste/unit-finder';
import { unitClaimKey, type UnitClaim } from './unit-claim';

/** Whose figures a claim is about; anything but `unit` and `left-out` is for a person to say. */
export type UnitMatch =
  /** `confirmed`: a person said so. */
  | {
      readonly type: 'unit';
      readonly unit: Unit;
      readonly by: 'code-and-name' | 'name' | 'alias' | 'confirmed';
    }
  | { readonly type: 'left-out' }
  /** The code is one unit's and the name another's. */
  | { readonly type: 'contradiction'; readonly unitOfCode: Unit; readonly unitOfName: Unit }
  | { readonly type: 'not-in-period'; readonly unit: Unit; readonly successors: readonly Unit[] }
  | {
      readonly type: 'legacy-encoding';
      readonly encoding: LegacyEncoding;
      readonly suggestions: readonly UnitSuggestion[];
    }
  | { readonly type: 'unknown'; readonly suggestions: readonly UnitSuggestion[] };

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/**
 * Matches what sheets say of their unit with a list. A code alone is never enough, since people copy each other's files
 * and type over the name; a name is, where it is one unit's for certain. Likeness only suggests.
 */
export class UnitMatcher {
  private readonly finder: UnitFinder;
  private readonly everyUnit: UnitFinder;
  private readonly matches = new Map<string, UnitMatch>();

  constructor(
    private readonly list: UnitList,
    period: Period,
    private readonly decisions: ReadonlyMap<string, string | null>,
  ) {
    this.finder = new UnitFinder(list, period);
    this.everyUnit = new UnitFinder(undated(list), period);
  }

  /** The unit that consolidates. */
  get parent(): Unit {
    return this.list.parent;
  }

  /** Whether a claim of this `unitClaimKey` was matched. */
  hasSeen(key: string): boolean {
    return this.matches.has(key);
  }

  /** Whether the list has a unit of this code in the period. */
  isUnit(code: string): boolean {
    return this.finder.byCode(code) !== null;
  }

  match(claim: UnitClaim): UnitMatch {
    const key = unitClaimKey(claim);
    const match = this.matches.get(key) ?? this.decided(key) ?? this.certain(claim) ?? this.doubtful(claim);
    this.matches.set(key, match);
    return match;
  }

  private decided(key: string): UnitMatch | null {
    const decision = this.decisions.get(key);
    if (decision === undefined) return null;
    if (decision === null) return { type: 'left-out' };
    const unit = this.finder.byCode(decision);
    return unit === null ? null : { type: 'unit', unit, by: 'confirmed' };
  }

  private certain({ code, name }: UnitClaim): UnitMatch | null {
    const byCode = this.finder.byCode(code);
    const byName = this.finder.byName(name);
    if (byName.type === 'one') {
      const { unit, by } = byName;
      if (byCode !== null && byCode !== unit) {
        return { type: 'contradiction', unitOfCode: byCode, unitOfName: unit };
      }
      if (byCode === unit) return { type: 'unit', unit, by: 'code-and-name' };
      // A code of another system says nothing; that of a unit that is no more does.
      return this.gone(code) ?? { type: 'unit', unit, by };
    }
    // Of several units that bear the name the code tells which.
    if (byName.type === 'several' && !byName.areListed && byCode !== null && byName.units.includes(byCode)) {
      return { type: 'unit', unit: byCode, by: 'code-and-name' };
    }
    return this.gone(code) ?? this.goneByName(name);
  }

  private doubtful({ code, name }: UnitClaim): UnitMatch {
    const byCode = this.finder.byCode(code);
    const ofCode: readonly UnitSuggestion[] =
      byCode === null ? [] : [{ unit: byCode, score: 1, reason: 'same-code' }];
    const legacy = this.legacy(name);
    if (legacy !== null) {
      const others = legacy.suggestions.filter(({ unit }) => unit !== byCode);
      return { type: 'legacy-encoding', ...legacy, suggestions: [...ofCode, ...others] };
    }
    const alike = suggestUnit(name, this.finder.units).filter(({ unit }) => unit !== byCode);
    return { type: 'unknown', suggestions: [...ofCode, ...alike] };
  }

  /** One name is often too little to tell its encoding by: that it is a unit's once it is decoded is as good. */
  private legacy(name: string): Omit<Extract<UnitMatch, { type: 'legacy-encoding' }>, 'type'> | null {
    // A name that says too much as it stands is no other encoding's.
    if (this.finder.byName(name).type !== 'none') return null;
    for (const encoding of ENCODINGS) {
      const match = this.finder.byName(readLegacy(name.normalize('NFC'), encoding));
      if (match.type !== 'one') continue;
      return { encoding, suggestions: [{ unit: match.unit, score: 1, reason: 'other-encoding' }] };
    }
    const encoding = detectLegacyEncoding(name);
    return encoding === null ? null : { encoding, suggestions: [] };
  }

  /** A unit of the list that does not exist in the period, by its code. */
  private gone(code: string): UnitMatch | null {
    const unit = this.everyUnit.byCode(code);
    return unit === null || this.isHere(unit) ? null : this.notInPeriod(unit);
  }

  private goneByName(name: string): UnitMatch | null {
    const match = this.everyUnit.byName(name);
    return match.type !== 'one' || this.isHere(match.unit) ? null : this.notInPeriod(match.unit);
  }

  private isHere({ code }: Unit): boolean {
    return this.finder.byCode(code) !== null;
  }

  private notInPeriod({ code }: Unit): UnitMatch {
    const unit = this.list.units.find((candidate) => candidate.code === code) ?? this.list.parent;
    const listed = (unit.successors ?? []).flatMap((successor) => this.finder.byCode(successor) ?? []);
    return { type: 'not-in-period', unit, successors: [...new Set([...listed, ...this.heirs(unit)])] };
  }

  /** The units that the list gives its name as another name of theirs. */
  private heirs({ name }: Unit): readonly Unit[] {
    const match = this.finder.byName(name);
    if (match.type === 'one') return match.by === 'alias' ? [match.unit] : [];
    return [];
  }
}

function undated({ parent, units }: UnitList): UnitList {
  return { parent, units: units.map(({ validFrom: _from, validTo: _to, ...unit }) => unit) };
}

/** The units from which figures are expected: those of the list that exist in the period. */
export function expectedUnits({ units }: UnitList, period: Period): readonly Unit[] {
  return units.filter((unit) => existsIn(unit, period));
}
