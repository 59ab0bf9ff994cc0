import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { Account } from '../../../consolidation/account/account';
import { reckonReview } from '../../take-in/reckon-review';
import { takeInRequest } from '../../take-in/take-in-request';
import { useReckoned, type Reckoned } from './use-reckoned';

export type ReckonedReview = Reckoned<Account, TakeInRequest>;

/** What the take-in of figures would do. */
export function useReview(): ReckonedReview | null {
  return useReckoned(takeInRequest, reckonReview);
}
