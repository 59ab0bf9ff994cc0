/**
 * The codes with which Excel refuses an action inside a request
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages).
 */
export const HOST_FAILURE_CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Conflict',
  'ContentLengthRequired',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidRequest',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OpenWorkbookLinksBlocked',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'RequestAborted',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
] as const;

export type HostFailureCode = (typeof HOST_FAILURE_CODES)[number];

/** One action that Excel refuses; what the batch did before stays done. */
export class HostFailure extends Error {
  constructor(
    readonly code: HostFailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostFailure';
  }
}

export function invalidArgument(message: string): HostFailure {
  return new HostFailure('InvalidArgument', message);
}

export function itemNotFound(what: string): HostFailure {
  return new HostFailure('ItemNotFound', `${what} doesn't exist`);
}

/** What is not simulated fails loudly instead of doing nothing. */
export function notSimulated(what: string): HostFailure {
  return new HostFailure('ApiNotFound', `${what} is not simulated`);
}
