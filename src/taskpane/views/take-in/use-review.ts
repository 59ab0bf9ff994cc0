import { useEffect, useState } from 'react';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { Account } from '../../../consolidation/account/account';
import { usePaneState } from '../../pane-context';
import type { PaneState } from '../../state/pane-state';
import { reckonReview } from '../../take-in/reckon-review';
import { takeInRequest } from '../../take-in/take-in-request';

export interface ReckonedReview {
  readonly account: Account;
  readonly request: TakeInRequest;
  /** Whether it is of what was said last; a long list takes a moment to be reckoned anew. */
  readonly isCurrent: boolean;
}

/** What the take-in would do, reckoned anew after each decision; null until it is there for the first time. */
export function useReview(): ReckonedReview | null {
  const takeIn = usePaneState((state) => state.takeIn);
  const entryForm = usePaneState((state) => state.entryForm);
  const workbook = usePaneState((state) => state.workbook);
  const newUnits = usePaneState((state) => state.newUnits);
  const [review, setReview] = useState<Reckoned | null>(null);
  useEffect(() => {
    const request = takeInRequest({ takeIn, entryForm, workbook, newUnits });
    if (workbook.type === 'unread' || request === null || takeIn.submissions.length === 0) return;
    let isWanted = true;
    void reckonReview(workbook.open, request).then((account) => {
      if (isWanted) setReview({ account, request, of: { takeIn, entryForm, workbook, newUnits } });
    });
    return () => {
      isWanted = false;
    };
  }, [takeIn, entryForm, workbook, newUnits]);
  if (takeIn.submissions.length === 0 || review === null) return null;
  const { account, request, of } = review;
  const isCurrent =
    of.takeIn === takeIn &&
    of.entryForm === entryForm &&
    of.workbook === workbook &&
    of.newUnits === newUnits;
  return { account, request, isCurrent };
}

interface Reckoned extends Omit<ReckonedReview, 'isCurrent'> {
  readonly of: Pick<PaneState, 'takeIn' | 'entryForm' | 'workbook' | 'newUnits'>;
}
