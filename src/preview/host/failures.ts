import { HOST_FAILURE_CODES, type HostFailureCode } from './host-failure';

/**
 * Office's own codes, with which a request is refused as a whole; the library turns them into words
 * (read from @microsoft/office-js 1.1.110, where they are named `ooe…`).
 */
export const REFUSAL = {
  invalidSheetName: 1014,
  general: 5001,
  cellIsEdited: 5004,
  sessionExpired: 5012,
  modalDialogOpen: 5016,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noCapability: 7000,
} as const;

export type RefusalCode = (typeof REFUSAL)[keyof typeof REFUSAL];

/** Where the next requests fail, to see what becomes of the work. Requests are counted from 1, cleanup left out. */
export type Injection = { readonly request: number } & (
  | { readonly point: 'before-request'; readonly code?: RefusalCode }
  /** After this many actions of the request; what they did stays. 0: before the first. */
  | { readonly point: 'after-actions'; readonly actions: number; readonly code: HostFailureCode }
  /** All is done and the answer does not come back. */
  | { readonly point: 'answer-lost'; readonly code?: RefusalCode }
  /** A person edits a cell from this request on, for so many requests. */
  | { readonly point: 'cell-edited'; readonly requests: number }
);

/** A way in which work with Excel can fail, and what the library then calls it. */
export type Failure =
  | { readonly of: 'office'; readonly code: RefusalCode; readonly name: string }
  | { readonly of: 'excel'; readonly code: HostFailureCode; readonly name: string };

const OFFICE: readonly (readonly [RefusalCode, string])[] = [
  [REFUSAL.invalidSheetName, 'InvalidRequestContext'],
  [REFUSAL.general, 'GeneralException'],
  [REFUSAL.cellIsEdited, 'InvalidOperationInCellEditMode'],
  [REFUSAL.sessionExpired, 'InvalidOrTimedOutSession'],
  [REFUSAL.modalDialogOpen, 'WriteNotSupportedWhenModalDialogOpen'],
  [REFUSAL.activityLimitReached, 'ActivityLimitReached'],
  [REFUSAL.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
  [REFUSAL.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
  [REFUSAL.noCapability, 'AccessDenied'],
];

/** Every way to fail: Office's refusals of a whole request, and Excel's of an action inside it. */
export const FAILURES: readonly Failure[] = [
  ...OFFICE.map(([code, name]): Failure => ({ of: 'office', code, name })),
  ...HOST_FAILURE_CODES.map((code): Failure => ({ of: 'excel', code, name: code })),
];

/**
 * Every place at which a failure can meet work that took these requests, by their numbers of actions (`traffic.actions`):
 * Office's before a request or in place of its answer, Excel's before and after each action.
 */
export function placesOf(failure: Failure, actions: readonly number[]): readonly Injection[] {
  return actions.flatMap((count, index): readonly Injection[] => {
    const request = index + 1;
    if (failure.of === 'office') {
      const { code } = failure;
      return [
        { request, point: 'before-request', code },
        { request, point: 'answer-lost', code },
      ];
    }
    return Array.from({ length: count + 1 }, (_, done) => ({
      request,
      point: 'after-actions',
      actions: done,
      code: failure.code,
    }));
  });
}
