import inventory from '../fixtures/seed-inventory.json';

/** A figure, a target or a table of one of the five documents. */
export interface InventoryRow {
  readonly id: string;
  /** As the inventory shortens it. */
  readonly name: string;
  /** The document's own words, where the short form is none of them. */
  readonly documentName?: string;
  readonly unit: string;
  readonly valueType: string;
  readonly target: string | null;
  /** The cell of targets as the document prints it, where the inventory says it in its own way; null for an empty one. */
  readonly documentTarget?: string | null;
  readonly value: string | null;
  /** The value as printed, where the inventory says it in its own way. */
  readonly documentValue?: string;
  /** Of the period alone, and so far, where the document prints both. */
  readonly increment?: string;
  readonly cumulative?: string;
  readonly home?: InventoryHome;
  /** Why the row is nothing that a set asks for. */
  readonly notAnIndicator?: string;
  /** Found in the documents after the first reading. */
  readonly added?: boolean;
}

/** Where a row is entered. */
export interface InventoryHome {
  readonly set: string;
  /** Empty as long as the set is not there. */
  readonly codes: readonly string[];
  /** What each code counts in, where that is more than the row's unit. */
  readonly units?: readonly string[];
  /** The kind of each code, where the row's type of value says less. */
  readonly kinds?: readonly string[];
}

export interface HousedRow extends InventoryRow {
  readonly home: InventoryHome;
}

export const INVENTORY: readonly InventoryRow[] = inventory.indicators;

export const HOUSED: readonly HousedRow[] = INVENTORY.filter(
  (row): row is HousedRow => row.home !== undefined,
);
