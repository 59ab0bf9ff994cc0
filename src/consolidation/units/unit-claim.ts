import { foldText } from '../../model/vietnamese-text';

/** What a sheet says of whose figures it holds. */
export interface UnitClaim {
  readonly code: string;
  readonly name: string;
}

/** A text that is equal for claims that say the same: a person's answer to one answers the others. */
export function unitClaimKey({ code, name }: UnitClaim): string {
  return JSON.stringify([code.trim().toLowerCase(), foldText(name)]);
}
