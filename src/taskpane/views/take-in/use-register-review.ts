import type { UniteRegistersRequest } from '../../../actions/unite-registers';
import type { RegisterAccount } from '../../../consolidation/registers/register-account';
import { reckonRegisters } from '../../take-in/reckon-registers';
import { uniteRequest } from '../../take-in/unite-request';
import { useReckoned, type Reckoned } from './use-reckoned';

export type ReckonedRegisters = Reckoned<RegisterAccount, UniteRegistersRequest>;

/** What uniting the lists of the units would do. */
export function useRegisterReview(): ReckonedRegisters | null {
  return useReckoned(uniteRequest, reckonRegisters);
}
