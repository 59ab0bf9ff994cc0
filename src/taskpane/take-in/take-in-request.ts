import type { TakeInRequest } from '../../actions/take-in/take-in-request';
import type { Decisions } from '../../consolidation/decisions';
import { readDateText, writeDate } from '../../model/date-text';
import { formPeriod, readAsOf } from '../state/entry-form';
import { targetInUse, unitsInUse, type PaneState } from '../state/pane-state';
import { decisionsOf } from './answers';

/** What of the pane a take-in depends on. */
export type Asked = Pick<PaneState, 'takeIn' | 'entryForm' | 'workbook' | 'newUnits'>;

/** What is to be taken in; null while the set, the period or the list of units is not there. */
export function takeInRequest(state: Asked): TakeInRequest | null {
  const target = targetInUse(state);
  if (target?.type !== 'set') return null;
  const { set } = target;
  const request = filesRequest(state, set);
  return request === null ? null : { set, ...request };
}

/** What is said of the files, whatever set or register is taken in from them. */
export function filesRequest(
  state: Asked,
  { id }: { readonly id: string },
): Omit<TakeInRequest, 'set'> | null {
  const { entryForm, takeIn } = state;
  const period = formPeriod(entryForm);
  const units = unitsInUse(state);
  const asOf = readAsOf(entryForm);
  if (period === null || units === null || asOf.type === 'unreadable') return null;
  return {
    period,
    asOf: asOf.type === 'date' ? asOf.date : null,
    units,
    submissions: takeIn.submissions,
    decisions: {
      received: receivedDates(takeIn.received),
      ...decisionsOf(takeIn.answers, { set: id, period: period.id }),
    },
    deadline: readDateText(deadlineText(state)),
  };
}

/** What the field of the deadline shows: as typed, or as the workbook remembers it. */
export function deadlineText({ takeIn, entryForm, workbook }: Asked): string {
  if (takeIn.deadline !== null) return takeIn.deadline;
  const period = formPeriod(entryForm);
  if (period === null || workbook.type === 'unread') return '';
  const known = workbook.open.contents.memory.deadlines.find(
    (deadline) => deadline.set === entryForm.setId && deadline.period === period.id,
  );
  return known === undefined ? '' : writeDate(known.day);
}

/** What was typed, as far as it is a date: until then the file's own counts. */
function receivedDates(typed: ReadonlyMap<string, string>): Decisions['received'] {
  return new Map(
    [...typed].flatMap(([file, text]) => {
      const date = readDateText(text);
      return date === null ? [] : [[file, date] as const];
    }),
  );
}
