import type { PreviewFault } from '../../../language/preview/texts';
import { REFUSAL, type Injection } from '../../host/failures';
import { ACTION, type RequestBody } from '../../host/wire/messages';

/**
 * Where the failure goes when this request comes next, or null while it is none to fail. But for a session that has
 * expired, reading goes through, so that the failure meets the write, where it could do harm.
 */
export function injectionFor(fault: PreviewFault, requestText: string): Injection | null {
  if (fault === 'none' || fault === 'cell-edited') return null;
  if (fault === 'session-expired')
    return { request: 1, point: 'before-request', code: REFUSAL.sessionExpired };
  const { Actions: actions } = JSON.parse(requestText) as RequestBody;
  const writes = actions.flatMap(({ ActionType: type }, index) => (type === ACTION.setProperty ? index : []));
  const middle = writes[Math.floor(writes.length / 2)];
  if (middle === undefined) return null;
  switch (fault) {
    case 'before-writing':
      return { request: 1, point: 'before-request' };
    case 'half-written':
      return { request: 1, point: 'after-actions', actions: middle + 1, code: 'GeneralException' };
    case 'answer-lost':
      return { request: 1, point: 'answer-lost' };
  }
}
