import { finding, type Finding, type Place } from '../../model/finding';
import type { IndicatorSet } from '../../model/indicator-set';
import type { SubmittedCell } from '../submission';
import { cellText } from './content-text';
import { shortNameOf } from './indicator-name';
import type { Choices } from './not-chosen';
import type { Offer } from './offers';

/**
 * What a file of the unit says that the file that counts in its place leaves blank: taken in one after the other, it would
 * have stayed.
 */
export function leftBehindFigures(
  offer: Offer,
  choices: Choices<Offer>,
  place: Place,
  set: IndicatorSet,
): readonly Finding[] {
  const choice = choices.get(offer.unit.code);
  if (choice?.type !== 'offer' || choice.offer.file === offer.file) return [];
  const told = new Set(choice.offer.row.cells.filter(isTold).map(keyOf));
  const left = offer.row.cells.filter(
    (cell) => isTold(cell) && cell.refusal === null && !told.has(keyOf(cell)),
  );
  if (left.length === 0) return [];
  const figures = left.map((cell) => `${shortNameOf(set, cell.code)}: ${cellText(cell)}`);
  return [finding('figures-left-behind', place, { by: choice.offer.file.name, figures })];
}

/** A refused cell says something too: the person is asked about it there. */
function isTold({ observed, refusal }: SubmittedCell): boolean {
  return refusal !== null || observed.status !== 'blank';
}

function keyOf({ kind, code }: SubmittedCell): string {
  return `${kind} ${code}`;
}
