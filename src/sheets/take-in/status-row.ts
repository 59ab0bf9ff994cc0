import type { UnitAccount } from '../../consolidation/account/account';
import type { CellContent } from '../../workbook/sheet-model';

/** What is told of a unit, whether it sent figures or records. */
export type SentAccount = Omit<UnitAccount, 'filled' | 'typed' | 'asked'>;

/** A unit and the file that counts. */
export interface StatusRow<Account extends SentAccount> {
  readonly account: Account;
  readonly file: string | null;
}

export interface StatusColumn<Account extends SentAccount> {
  readonly heading: string;
  readonly width: number;
  readonly style: (row: StatusRow<Account>) => 'text' | 'centred' | 'percent' | 'missing';
  readonly content: (row: StatusRow<Account>, index: number) => CellContent;
}

/** What is told of how much a unit sent. */
export interface SentAmounts<Account extends SentAccount> {
  /** Whether nothing is missing or wrong in what it sent. */
  readonly isWhole: (account: Account) => boolean;
  /** What is said of a unit that sent something which is not whole. */
  readonly partly: string;
  readonly columns: readonly StatusColumn<Account>[];
}
