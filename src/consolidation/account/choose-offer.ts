import { compareDates } from '../../model/calendar-date';
import type { Unit } from '../../model/unit';
import type { SubmissionOrigin } from '../memory';
import type { SubmittedFile } from '../submission';
import type { Offer } from './offers';
import type { Receipt } from './received-date';

/** Which of a unit's offers counts. */
export type OfferChoice =
  | { readonly type: 'offer'; readonly offer: Offer; readonly superseded: readonly Offer[] }
  /** What was taken in before came later than all that is offered now. */
  | {
      readonly type: 'earlier-counts';
      readonly origin: SubmissionOrigin;
      readonly superseded: readonly Offer[];
    }
  /** Two places of one file tell different things. */
  | { readonly type: 'twice-in-file'; readonly offers: readonly [Offer, Offer] }
  /** Nothing tells which file is the last. */
  | { readonly type: 'undecided'; readonly unit: Unit; readonly offers: readonly Offer[] };

export interface ChoiceContext {
  readonly receiptOf: (file: SubmittedFile) => Receipt;
  /** The name of the file that a person chose for the unit. */
  readonly chosen: string | undefined;
  /** What counts for the unit from an earlier take-in; null where nothing does. */
  readonly origin: SubmissionOrigin | null;
}

/** Chooses by a person's word, else the file received last, else the highest revision; what is left is not guessed. */
export function chooseOffer(
  offers: readonly [Offer, ...Offer[]],
  { receiptOf, chosen, origin }: ChoiceContext,
): OfferChoice {
  const byFile = new Map<string, Offer>();
  for (const offer of offers) {
    const other = byFile.get(offer.file.name);
    if (other === undefined) byFile.set(offer.file.name, offer);
    else if (!sameValues(other, offer)) return { type: 'twice-in-file', offers: [other, offer] };
  }
  const candidates = [...byFile.values()];
  const said = candidates.find(({ file }) => file.name === chosen);
  const last = said === undefined ? lastOf(candidates, receiptOf) : [said];
  const [offer, ...others] = last;
  if (offer === undefined) throw new RangeError('a unit without offers has no choice');
  if (others.some((other) => !sameValues(offer, other))) {
    return { type: 'undecided', unit: offer.unit, offers: last };
  }
  const superseded = candidates.filter((candidate) => candidate !== offer);
  if (said === undefined && origin !== null && isLater(origin, offer, receiptOf)) {
    return { type: 'earlier-counts', origin, superseded: candidates };
  }
  return { type: 'offer', offer, superseded };
}

/** Those that came last, and of these the highest revision. */
function lastOf(offers: readonly Offer[], receiptOf: ChoiceContext['receiptOf']): readonly Offer[] {
  const dates = offers.map(({ file }) => receiptOf(file).received);
  // A file without a date may have come at any time: nothing can be said before it is given one.
  if (dates.includes(null)) return bestBy(offers, ({ table }) => table.revision ?? 0);
  const day = (offer: Offer) => dayOf(receiptOf(offer.file));
  return bestBy(bestBy(offers, day), ({ table }) => table.revision ?? 0);
}

function bestBy(offers: readonly Offer[], measure: (offer: Offer) => number): readonly Offer[] {
  const best = Math.max(...offers.map(measure));
  return offers.filter((offer) => measure(offer) === best);
}

function dayOf({ received }: Receipt): number {
  return received === null ? 0 : received.year * 10_000 + received.month * 100 + received.day;
}

function isLater(
  origin: SubmissionOrigin,
  { file, table }: Offer,
  receiptOf: ChoiceContext['receiptOf'],
): boolean {
  const { received } = receiptOf(file);
  if (origin.hash === file.hash || origin.received === null || received === null) return false;
  const order = compareDates(origin.received, received);
  return order > 0 || (order === 0 && (origin.revision ?? 0) > (table.revision ?? 0));
}

/** Whether two places tell the same of all values. */
function sameValues(a: Offer, b: Offer): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint({ row }: Offer): string {
  const told = row.cells
    .filter(({ observed, refusal }) => refusal !== null || observed.status !== 'blank')
    .map(({ kind, code, content }) => JSON.stringify([kind, code, content]));
  return told.sort().join('\n');
}
