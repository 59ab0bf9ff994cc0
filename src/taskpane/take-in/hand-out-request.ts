import type { Recipient } from '../../actions/hand-out';
import type { HandOutRequest } from '../../actions/hand-out-file';
import { tablesBefore } from '../../actions/tables-before';
import { isBuiltIn } from '../../indicator-sets/catalogue';
import { readDateText } from '../../model/date-text';
import { listDuring } from '../../model/unit';
import { formPeriod, readAsOf } from '../state/entry-form';
import { kindOf } from '../state/entry-target';
import { targetInUse, unitsInUse } from '../state/pane-state';
import { deadlineText, type Asked } from './take-in-request';

/** Whether something can be handed out: the set or register, the period and a unit to get it are there. */
export function isHandOutPossible(state: Asked): boolean {
  return handedOut(state) !== null;
}

/** What is to be handed out, with what the workbook holds of the period before; null where that is not possible. */
export function handOutRequest(state: Asked, recipient: Recipient, now: Date): HandOutRequest | null {
  const { workbook, entryForm } = state;
  const what = handedOut(state);
  if (what === null || workbook.type === 'unread') return null;
  const { target, ...common } = what;
  switch (target.type) {
    case 'register': {
      const order = { ...common, register: target.register };
      return { type: 'register', order, recipient, now };
    }
    case 'set': {
      const { set } = target;
      const arrangement = kindOf(target, entryForm.arrangement) === 'form' ? 'form' : 'matrix';
      const order = { ...common, set, arrangement } as const;
      const earlier = tablesBefore(workbook.open.contents, order);
      return { type: 'set', order, isSetBuiltIn: isBuiltIn(set), recipient, earlier, now };
    }
  }
}

function handedOut(state: Asked) {
  const target = targetInUse(state);
  const period = formPeriod(state.entryForm);
  const units = unitsInUse(state);
  const asOf = readAsOf(state.entryForm);
  if (target === null || period === null || units === null || asOf.type === 'unreadable') return null;
  if (listDuring(units, period).units.length === 0) return null;
  const deadline = readDateText(deadlineText(state));
  return { target, period, units, asOf: asOf.type === 'date' ? asOf.date : null, deadline };
}
