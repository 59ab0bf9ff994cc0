/**
 * The codes with which Excel refuses an action, as far as this host refuses anything
 * (https://learn.microsoft.com/javascript/api/excel/excel.errorcodes).
 */
export type HostFailureCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RangeExceedsLimit';

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
