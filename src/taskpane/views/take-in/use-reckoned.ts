import { useEffect, useState } from 'react';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { usePaneState } from '../../pane-context';
import type { PaneState } from '../../state/pane-state';
import type { Asked } from '../../take-in/take-in-request';

/** What files bring, and of what that was reckoned. */
export interface Reckoned<Account, Request> {
  readonly account: Account;
  readonly request: Request;
  /** Whether it is of what was said last; a long list takes a moment to be reckoned anew. */
  readonly isCurrent: boolean;
}

/** Reckons anew after each decision; null until it is there for the first time. Both functions are the same at each call. */
export function useReckoned<Account, Request>(
  requestOf: (state: Asked) => Request | null,
  reckon: (open: OpenWorkbook, request: Request) => Promise<Account>,
): Reckoned<Account, Request> | null {
  const takeIn = usePaneState((state) => state.takeIn);
  const entryForm = usePaneState((state) => state.entryForm);
  const workbook = usePaneState((state) => state.workbook);
  const newUnits = usePaneState((state) => state.newUnits);
  const [reckoned, setReckoned] = useState<ReckonedOf<Account, Request> | null>(null);
  useEffect(() => {
    const request = requestOf({ takeIn, entryForm, workbook, newUnits });
    if (workbook.type === 'unread' || request === null || takeIn.submissions.length === 0) return;
    let isWanted = true;
    void reckon(workbook.open, request).then((account) => {
      if (isWanted) setReckoned({ account, request, of: { takeIn, entryForm, workbook, newUnits } });
    });
    return () => {
      isWanted = false;
    };
  }, [requestOf, reckon, takeIn, entryForm, workbook, newUnits]);
  if (takeIn.submissions.length === 0 || reckoned === null) return null;
  const { account, request, of } = reckoned;
  const isCurrent =
    of.takeIn === takeIn &&
    of.entryForm === entryForm &&
    of.workbook === workbook &&
    of.newUnits === newUnits;
  return { account, request, isCurrent };
}

interface ReckonedOf<Account, Request> extends Omit<Reckoned<Account, Request>, 'isCurrent'> {
  readonly of: Pick<PaneState, 'takeIn' | 'entryForm' | 'workbook' | 'newUnits'>;
}
