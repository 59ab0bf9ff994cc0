import { finding, type Finding, type Place } from '../../model/finding';
import type { Offered, OfferChoice } from './choose-offer';

/** Which offers count, by their unit's code. */
export type Choices<Of extends Offered> = ReadonlyMap<string, OfferChoice<Of>>;

export function isChosen<Of extends Offered>(offer: Of, choices: Choices<Of>): boolean {
  const choice = choices.get(offer.unit.code);
  return choice?.type === 'offer' && choice.offer === offer;
}

/** What must be known of offers, whatever they are. */
export interface OfferedContext<Of extends Offered> {
  readonly placeOf: (offer: Of) => Place & { readonly sheet: string };
  /** Whether two offers say the same. */
  readonly isSame: (one: Of, other: Of) => boolean;
}

/** Why an offer does not count, if it does not. */
export function notChosen<Of extends Offered>(
  offer: Of,
  choices: Choices<Of>,
  { placeOf, isSame }: OfferedContext<Of>,
): readonly Finding[] {
  const choice = choices.get(offer.unit.code);
  const place = placeOf(offer);
  switch (choice?.type) {
    case undefined:
      return [];
    case 'offer': {
      const isAnother = choice.offer !== offer && choice.offer.file !== offer.file;
      if (!isAnother) return [];
      const because = choice.isChosen ? 'chosen' : isSame(choice.offer, offer) ? 'same' : 'later';
      return [finding('superseded', place, { by: choice.offer.file.name, because })];
    }
    case 'earlier-counts':
      return [finding('superseded', place, { by: choice.origin.file, because: 'later' })];
    case 'undecided': {
      const files = choice.offers.map(({ file }) => file);
      // It came before those between which nothing tells.
      const [last] = files;
      if (last !== undefined && !files.includes(offer.file)) {
        return [finding('superseded', place, { by: last.name, because: 'later' })];
      }
      return [finding('several-files', place, { files: files.map(({ name }) => name) })];
    }
    case 'twice-in-file': {
      const [first, second] = choice.offers;
      if (offer.file !== first.file) {
        const because = choice.isChosen ? 'chosen' : 'later';
        return [finding('superseded', place, { by: first.file.name, because })];
      }
      const other = placeOf(offer === first ? second : first);
      const details = { otherSheet: other.sheet, otherCell: other.cell ?? null };
      return [finding('unit-twice-in-file', place, details)];
    }
  }
}
