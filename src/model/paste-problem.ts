import type { Finding } from './finding';
import type { SuggestionReason } from './name-suggestion';

/** What of a pasted text may be too large. */
export type PasteSize = 'rows' | 'columns' | 'cells' | 'characters' | 'cell-characters';

/** Why a pasted text is not taken at all, with what its sentence needs to know. */
export interface PasteRefusalDetails {
  'nothing-pasted': Record<string, never>;
  'too-large': { size: PasteSize; found: number; limit: number };
  'legacy-encoding': { text: string; encoding: 'tcvn3' | 'vni' };
  /** Numbers are never matched by position. */
  'numbers-without-names': { rows: number; first: string };
  'no-unit-matches': { texts: readonly string[]; unit: string };
  /** Two columns name different units in one row, so nobody can say whose its figures are. */
  'two-name-columns': { line: number; first: string; second: string };
  'no-figures': Record<string, never>;
  /** Another heading row among the units: two tables under one another. */
  'several-tables': { line: number; heading: string };
  /** Two columns were chosen for one indicator. Columns are counted from 1. */
  'indicator-twice': { indicator: string; first: number; second: number };
  /** A choice names an indicator that the set does not have. */
  'unknown-indicator': { indicator: string };
}

export type PasteRefusalCode = keyof PasteRefusalDetails;
export type PasteRefusal = { [Code in PasteRefusalCode]: PasteRefusalOf<Code> }[PasteRefusalCode];

export interface PasteRefusalOf<Code extends PasteRefusalCode> {
  readonly code: Code;
  readonly details: PasteRefusalDetails[Code];
}

/** A line over a pasted table (tên bảng). */
export interface TitleLine {
  /** The row of the pasted text, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Why a column of a pasted table is proposed to be left out. */
export type LeftOutColumn =
  | { readonly reason: 'ordinal' | 'rank' | 'change' | 'remark' | 'earlier' | 'words' | 'empty' }
  /** `said` is the heading: "Tháng 4". */
  | { readonly reason: 'other-period'; readonly said: string; readonly period: string };

/** Why a person has to choose what a column holds. */
export type ColumnQuestion =
  | 'no-heading'
  | 'unknown-heading'
  | 'headings-out-of-line'
  | 'several-indicators'
  | 'indicator-twice'
  /** Its figures and those beside it add up to the total score, where the set collects rates. */
  | 'points-for-rates'
  // Of the period
  | 'several-periods'
  | 'period-disputed'
  | 'period-unsaid';

/** Why something of a pasted table is not written, with what its sentence needs to know. Lines are counted from 1. */
export interface PasteOmissionDetails {
  // Whole rows
  'unknown-unit': { name: string };
  'suggested-unit': { name: string; suggestion: string; reason: SuggestionReason };
  'ambiguous-unit': { name: string; candidates: readonly string[] };
  'code-name-mismatch': { code: string; name: string; nameOfCode: string };
  'confirmed-twice': { name: string; unit: string; otherLine: number };
  nameless: Record<string, never>;
  'short-row': { unit: string; cells: number; width: number };
  total: { name: string };
  remark: { name: string };
  'sub-row-without-column': { name: string };
  'unit-not-on-sheet': { unit: string };
  'unit-unsure-on-sheet': { unit: string };
  'same-unit-again': { unit: string; otherLine: number };
  // Single cells
  'closed-cell': { unit: string; indicator: string; text: string };
  'indicator-not-on-sheet': { unit: string; indicator: string };
  'blank-cell': { unit: string; indicator: string };
  'dated-cell': { unit: string; indicator: string; cell: string };
  'unreadable-figure': { finding: Finding };
  'different-figures': { unit: string; indicator: string; texts: readonly string[]; otherLine: number };
}

export type PasteOmissionCode = keyof PasteOmissionDetails;

/** Something of a pasted table that is not written. */
export type PasteOmission = { [Code in PasteOmissionCode]: PasteOmissionOf<Code> }[PasteOmissionCode];

export interface PasteOmissionOf<Code extends PasteOmissionCode> {
  readonly code: Code;
  /** The row of the pasted text, counted from 1. */
  readonly line: number;
  readonly details: PasteOmissionDetails[Code];
}

/** `error`: a figure of the table is missing on the sheet until a person decides; `note`: nothing is lost. */
export function severityOfOmission(code: PasteOmissionCode): 'error' | 'note' {
  return NOTES.includes(code) ? 'note' : 'error';
}

const NOTES: readonly PasteOmissionCode[] = ['total', 'remark', 'same-unit-again', 'blank-cell'];
