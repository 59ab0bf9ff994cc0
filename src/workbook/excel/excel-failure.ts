import { WorkbookError, type WorkbookErrorCode } from '../port';

/**
 * Excel's error codes and what they mean here; every other code is `host-failed`
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const MEANING: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedSheet: 'not-supported',
  InvalidOrTimedOutSession: 'session-expired',
  ItemNotFound: 'sheet-not-found',
  InvalidReference: 'sheet-not-found',
};

/** Runs work with Excel; whatever it rejects with becomes a `WorkbookError`. */
export async function asWorkbookErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw workbookError(error);
  }
}

function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = codeOf(error);
  return new WorkbookError(MEANING[code] ?? 'host-failed', `${code}: ${messageOf(error)}`);
}

/** The library's errors are not always instances of `Error`, so they are told by what they hold. */
export function codeOf(error: unknown): string {
  return textAt(error, 'code') ?? 'unexpected';
}

function messageOf(error: unknown): string {
  return textAt(error, 'message') ?? String(error);
}

function textAt(error: unknown, key: string): string | null {
  if (typeof error !== 'object' || error === null || !(key in error)) return null;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : null;
}
