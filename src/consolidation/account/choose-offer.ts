import { compareDates, dayNumber } from '../../model/calendar-date';
import type { Unit } from '../../model/unit';
import type { SubmissionOrigin } from '../memory';
import type { SubmittedFile } from '../submission';
import type { Receipt } from './received-date';

/** What a place of a file brings for a unit, whatever it is. */
export interface Offered {
  readonly unit: Unit;
  readonly file: SubmittedFile;
}

/** Which of a unit's offers counts. */
export type OfferChoice<Of extends Offered> =
  | {
      readonly type: 'offer';
      readonly offer: Of;
      /** Whether a person said which file counts. */
      readonly isChosen: boolean;
      readonly superseded: readonly Of[];
    }
  /** What was taken in before came later than all that is offered now. */
  | {
      readonly type: 'earlier-counts';
      readonly origin: SubmissionOrigin;
      readonly superseded: readonly Of[];
    }
  /** Two places of the file that counts tell different things. */
  | {
      readonly type: 'twice-in-file';
      readonly offers: readonly [Of, Of];
      readonly isChosen: boolean;
      readonly superseded: readonly Of[];
    }
  /** Nothing tells which file is the last. */
  | {
      readonly type: 'undecided';
      readonly unit: Unit;
      readonly offers: readonly Of[];
      readonly superseded: readonly Of[];
    };

export interface ChoiceContext<Of extends Offered> {
  /** Whether two places tell the same. */
  readonly isSame: (a: Of, b: Of) => boolean;
  /** Lần gửi; null where the place does not tell. */
  readonly revisionOf: (offer: Of) => number | null;
  readonly receiptOf: (file: SubmittedFile) => Receipt;
  /** The name of the file that a person chose for the unit. */
  readonly chosen: string | undefined;
  /** What counts for the unit from an earlier take-in; null where nothing does. */
  readonly origin: SubmissionOrigin | null;
}

/** What one file brings for a unit: a place, or several, which may contradict each other. */
interface FileOffer<Of extends Offered> {
  readonly first: Of;
  readonly contradicting: Of | null;
  /** Null where no place of it tells one. */
  readonly revision: number | null;
  readonly received: Receipt['received'];
}

/** Chooses for each unit among what is offered for it; by the unit's code. */
export function chooseOffers<Of extends Offered>(
  offers: readonly Of[],
  contextOf: (unit: string) => ChoiceContext<Of>,
): ReadonlyMap<string, OfferChoice<Of>> {
  const byUnit = new Map<string, [Of, ...Of[]]>();
  for (const offer of offers) {
    const others = byUnit.get(offer.unit.code);
    if (others === undefined) byUnit.set(offer.unit.code, [offer]);
    else others.push(offer);
  }
  return new Map([...byUnit].map(([unit, ofUnit]) => [unit, chooseOffer(ofUnit, contextOf(unit))]));
}

/**
 * Chooses by a person's word, else the file received last, else the highest revision; what is left is not guessed. The
 * order in which files are given decides nothing.
 */
function chooseOffer<Of extends Offered>(
  offers: readonly [Of, ...Of[]],
  context: ChoiceContext<Of>,
): OfferChoice<Of> {
  const { chosen, origin, isSame } = context;
  const candidates = fileOffers(offers, context);
  const said = candidates.filter(({ first }) => first.file.name === chosen);
  const isChosen = said.length > 0;
  const last = isChosen ? said : lastOf(candidates);
  const [counting] = last;
  if (counting === undefined) throw new RangeError('a unit without offers has no choice');
  const { first: offer, contradicting } = counting;
  const superseded = candidates.filter((file) => !last.includes(file)).map(firstOf);
  if (!last.every((file) => file === counting || isSameFile(file, counting, isSame))) {
    return { type: 'undecided', unit: offer.unit, offers: last.map(firstOf), superseded };
  }
  if (contradicting !== null) {
    return { type: 'twice-in-file', offers: [offer, contradicting], isChosen, superseded };
  }
  if (!isChosen && origin !== null && isLater(origin, counting)) {
    return { type: 'earlier-counts', origin, superseded: candidates.map(firstOf) };
  }
  return {
    type: 'offer',
    offer,
    isChosen,
    superseded: candidates.filter((file) => file !== counting).map(firstOf),
  };
}

function fileOffers<Of extends Offered>(
  offers: readonly Of[],
  { receiptOf, revisionOf, isSame }: ChoiceContext<Of>,
): readonly FileOffer<Of>[] {
  const byFile = new Map<SubmittedFile, FileOffer<Of>>();
  for (const offer of offers) {
    const other = byFile.get(offer.file);
    const revision = revisionOf(offer);
    if (other === undefined) {
      const { received } = receiptOf(offer.file);
      byFile.set(offer.file, { first: offer, contradicting: null, revision, received });
      continue;
    }
    const isContradicting = other.contradicting === null && !isSame(other.first, offer);
    byFile.set(offer.file, {
      ...other,
      contradicting: isContradicting ? offer : other.contradicting,
      revision: highest([other.revision, revision]),
    });
  }
  return [...byFile.values()].sort(byName);
}

function isSameFile<Of extends Offered>(
  a: FileOffer<Of>,
  b: FileOffer<Of>,
  isSame: ChoiceContext<Of>['isSame'],
): boolean {
  return a.contradicting === null && b.contradicting === null && isSame(a.first, b.first);
}

function firstOf<Of extends Offered>({ first }: FileOffer<Of>): Of {
  return first;
}

/** Of files that say the same any may count: which it is must not depend on the order in which they are given. */
function byName({ first: a }: FileOffer<Offered>, { first: b }: FileOffer<Offered>): number {
  if (a.file.name !== b.file.name) return a.file.name < b.file.name ? -1 : 1;
  return a.file.hash < b.file.hash ? -1 : 1;
}

/** Those that came last, and of these the highest revision. */
function lastOf<Of extends Offered>(files: readonly FileOffer<Of>[]): readonly FileOffer<Of>[] {
  const days = files.map(({ received }) => (received === null ? null : dayNumber(received)));
  // A file without a date may have come at any time: only the revisions tell then.
  const last = days.includes(null) ? null : highest(days);
  const ofLastDay = last === null ? files : files.filter((_, index) => days[index] === last);
  // A file without a revision may be of any.
  if (ofLastDay.some(({ revision }) => revision === null)) return ofLastDay;
  const best = highest(ofLastDay.map(({ revision }) => revision));
  return ofLastDay.filter(({ revision }) => revision === best);
}

function highest(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce(
    (best, number) => (number !== null && (best === null || number > best) ? number : best),
    null,
  );
}

function isLater(origin: SubmissionOrigin, { first, received, revision }: FileOffer<Offered>): boolean {
  if (origin.hash === first.file.hash || origin.received === null || received === null) return false;
  const order = compareDates(origin.received, received);
  return order > 0 || (order === 0 && (origin.revision ?? 0) > (revision ?? 0));
}
