import type { UniteRegistersRequest } from '../../actions/unite-registers';
import { targetInUse } from '../state/pane-state';
import { filesRequest, type Asked } from './take-in-request';

/** Which lists are to be united; null while no register, period or list of units is there. */
export function uniteRequest(state: Asked): UniteRegistersRequest | null {
  const target = targetInUse(state);
  if (target?.type !== 'register') return null;
  const { register } = target;
  const request = filesRequest(state, register);
  return request === null ? null : { register, ...request };
}
