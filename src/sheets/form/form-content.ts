import type { FormItem, FormSet } from '../../model/indicator-set';
import type { CalendarDate, Period } from '../../model/period';
import type { HandOutKind } from '../entry/entry-content';
import type { Unit } from '../../model/unit';

/** What a cell holds before anybody types, or again on a sheet laid out anew. */
export type HeldContent = string | number | boolean | null;

/** What goes into a new form. */
export interface FormSheetContent {
  readonly set: FormSet;
  readonly period: Period;
  readonly asOf: CalendarDate | null;
  readonly unit: Unit;
  /** The name of its tab. */
  readonly sheet: string;
  /** What the cell of an indicator already holds; null leaves it to be filled in, or to its formula. */
  readonly held: (indicator: string) => HeldContent;
  /** What the engine reckons from what the cells hold; null without a value. */
  readonly reckoned: (indicator: string) => number | null;
  /** What the target of an item reads where it is not the set's; null for the set's. */
  readonly target: (item: FormItem) => string | null;
  readonly remark: (item: FormItem) => string | null;
  readonly previous: PreviousForm;
  readonly purpose: FormPurpose;
}

/**
 * A sheet to work on, or one that is sent out, where only what is to be filled in can be changed: to the unit that it names,
 * or to whoever chooses its name on it.
 */
export type FormPurpose = 'own' | HandOutKind;

/** Where last period's figures come from: a formula to that period's form of the same unit, or hand-typed cells. */
export type PreviousForm =
  | {
      readonly type: 'sheet';
      readonly sheet: string;
      readonly codeColumn: number;
      /** The column of a facet on that sheet; null when it has none. */
      readonly column: (facet: string) => number | null;
      /** What the formula gives: what the cell of the indicator on that sheet holds. */
      readonly cached: (indicator: string) => HeldContent;
    }
  | { readonly type: 'typed'; readonly held: (indicator: string) => HeldContent };
