import { finding, type Finding, type Place } from '../../model/finding';
import type { Offered, OfferChoice } from './choose-offer';

/** Which offers count, by their unit's code. */
export type Choices<Of extends Offered> = ReadonlyMap<string, OfferChoice<Of>>;

export function isChosen<Of extends Offered>(offer: Of, choices: Choices<Of>): boolean {
  const choice = choices.get(offer.unit.code);
  return choice?.type === 'offer' && choice.offer === offer;
}

/** Why an offer does not count, if it does not. */
export function notChosen<Of extends Offered>(
  offer: Of,
  choices: Choices<Of>,
  placeOf: (offer: Of) => Place & { readonly sheet: string },
): readonly Finding[] {
  const choice = choices.get(offer.unit.code);
  const place = placeOf(offer);
  switch (choice?.type) {
    case undefined:
      return [];
    case 'offer': {
      const isAnother = choice.offer !== offer && choice.offer.file !== offer.file;
      return isAnother ? [finding('superseded', place, { by: choice.offer.file.name })] : [];
    }
    case 'earlier-counts':
      return [finding('superseded', place, { by: choice.origin.file })];
    case 'undecided': {
      const files = choice.offers.map(({ file }) => file);
      // It came before those between which nothing tells.
      const [last] = files;
      if (last !== undefined && !files.includes(offer.file)) {
        return [finding('superseded', place, { by: last.name })];
      }
      return [finding('several-files', place, { files: files.map(({ name }) => name) })];
    }
    case 'twice-in-file': {
      const [first, second] = choice.offers;
      if (offer.file !== first.file) return [finding('superseded', place, { by: first.file.name })];
      const other = placeOf(offer === first ? second : first);
      const details = { otherSheet: other.sheet, otherCell: other.cell ?? null };
      return [finding('unit-twice-in-file', place, details)];
    }
  }
}
