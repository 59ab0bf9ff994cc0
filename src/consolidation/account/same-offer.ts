import type { SubmittedCell } from '../submission';
import type { Offer } from './offers';
import { sameValue } from './same-value';

/** Whether two places tell the same of all values of a unit; blank cells tell nothing. */
export function sameOffer(a: Offer, b: Offer): boolean {
  const [ofA, ofB] = [toldBy(a), toldBy(b)];
  return ofA.size === ofB.size && [...ofA].every(([key, cell]) => isSameCell(cell, ofB.get(key)));
}

function toldBy({ row }: Offer): ReadonlyMap<string, SubmittedCell> {
  const told = row.cells.filter(({ observed, refusal }) => refusal !== null || observed.status !== 'blank');
  return new Map(told.map((cell) => [`${cell.kind} ${cell.code}`, cell]));
}

function isSameCell(a: SubmittedCell, b: SubmittedCell | undefined): boolean {
  if (b === undefined) return false;
  // Of a refused cell nothing is known but what it holds.
  if (a.refusal !== null || b.refusal !== null) return a.content === b.content;
  return sameValue(a.observed, b.observed);
}
