import type { Unit } from '../../model/unit';
import type { ConsolidationMemory } from '../memory';

/**
 * The units of which a file for a set and period was taken in; null where nothing of it is remembered: who filled in the
 * figures cannot be told then.
 */
export function sendersOf(
  { origins, receipts }: Pick<ConsolidationMemory, 'origins' | 'receipts'>,
  of: { readonly set: string; readonly period: string },
  units: readonly Unit[],
): readonly Unit[] | null {
  const isOfThis = ({ set, period }: { readonly set: string; readonly period: string }) =>
    set === of.set && period === of.period;
  const received = receipts.filter(isOfThis);
  const taken = origins.filter(isOfThis);
  if (received.length + taken.length === 0) return null;
  const senders = new Set([
    ...taken.map(({ unit }) => unit),
    ...received
      .filter(({ files }) => files.some(({ outcome }) => outcome === 'counted'))
      .map(({ unit }) => unit),
  ]);
  return units.filter(({ code }) => senders.has(code));
}
