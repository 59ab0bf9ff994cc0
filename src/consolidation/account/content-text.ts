import { decimalFromNumber, trimmed } from '../../model/decimal';
import { writeNumber } from '../../model/number-writing';
import type { ObservedValue } from '../../model/observation';

type Content = string | number | boolean | null;

/** What a cell holds, as a Vietnamese reader writes it; "(trống)" is for the language to say, so a blank one is empty. */
export function contentText(content: Content): string {
  if (typeof content === 'number') return writeNumber(decimalFromNumber(content), { grouping: true });
  return content === null ? '' : String(content);
}

/** What a cell says: its figure as it is shown, and not the fraction of 1 that a cell with a percent sign holds. */
export function cellText({
  content,
  observed,
}: {
  readonly content: Content;
  readonly observed: ObservedValue;
}): string {
  const reported = observed.status === 'reported' ? observed.reported : null;
  return reported?.type === 'figure'
    ? writeNumber(trimmed(reported.value), { grouping: true })
    : contentText(content);
}
