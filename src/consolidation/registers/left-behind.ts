import { duplicateRecords } from '../../registers/duplicate-records';
import { unitedRegister } from '../../registers/united-register';
import type { Choices } from '../account/not-chosen';
import type { LeftBehind, UniteRequest } from './register-account';
import type { RegisterOffer } from './register-offers';
import { recordText, unitedRecords } from './united-records';

/**
 * The records that stand only in files that do not count: a unit that sent its list in two parts would lose one of them
 * without a word.
 */
export function leftBehind(
  choices: Choices<RegisterOffer>,
  { register }: Pick<UniteRequest, 'register'>,
): readonly LeftBehind[] {
  const united = unitedRegister(register);
  return [...choices.values()].flatMap((choice) => {
    if (choice.type !== 'offer') return [];
    const counting = unitedRecords(choice.offer, register);
    const texts = new Set(counting.map(recordText));
    return choice.superseded.flatMap((offer): readonly LeftBehind[] => {
      const other = unitedRecords(offer, register);
      const found = duplicateRecords(
        united,
        [...counting, ...other].map(({ record }) => record),
      );
      const known = new Set(found.map(({ record }) => record));
      const records = other.filter((record) => !known.has(record.record) && !texts.has(recordText(record)));
      return records.length === 0 ? [] : [{ file: offer.file, by: choice.offer.file, records }];
    });
  });
}
