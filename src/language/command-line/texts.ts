import type { Severity } from '../../model/finding';
import type { Language } from '../language';
import type { TakeInCommandTexts } from '../take-in/command-texts';
import type { UnitedRegisterTexts } from '../united-register/texts';

/** Every text of the product in one language, the command line's with them. */
export interface CommandLanguage extends Language {
  readonly commandLine: CommandLineTexts;
}

/** What the command line says. */
export interface CommandLineTexts {
  /** What is said of a take-in. */
  readonly takeIn: TakeInCommandTexts;
  /** What is said of registers that are united. */
  readonly unitedRegister: UnitedRegisterTexts;
  readonly help: Readonly<Record<CommandName | 'overview', string>>;
  readonly faults: CommandFaultTexts;
  readonly noFindings: (sheets: number) => string;
  readonly findingCounts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly acceptedBy: (by: string, note: string) => string;
  readonly key: (key: string) => string;
  readonly blocked: (errors: number) => string;
  readonly written: (path: string) => string;
  /** An error of the program itself, with what an engineer needs to find it. */
  readonly unexpected: (detail: string) => string;
  /** What stands in a report that was written. */
  readonly printedFindings: (warnings: number, accepted: number) => string;
  readonly notCarried: (sheets: readonly string[]) => string;
  readonly rankingHeading: (indicator: string, set: string, period: string, comparison: string) => string;
  readonly formHeading: (set: string, unit: string, period: string) => string;
  readonly rankingColumns: {
    readonly rank: string;
    readonly unit: string;
    readonly change: string;
    readonly movement: string;
  };
}

export type CommandName = 'sets' | 'template' | 'check' | 'consolidate' | 'paste' | 'report';

/** What can be wrong with a call of the command line, with what its sentence needs to know. */
export interface CommandFaultDetails {
  'unknown-command': { command: string };
  'unknown-option': { option: string };
  /** The option lacks its value, or has one and takes none. */
  'option-value': { option: string };
  'stray-word': { word: string };
  'missing-option': { option: string };
  'missing-files': Record<string, never>;
  'no-files-in-folder': { folder: string };
  'bad-choice': { option: string; value: string; choices: readonly string[] };
  'unknown-set': { id: string; known: readonly string[] };
  'unknown-period': { text: string };
  'period-kind': { set: string; period: string };
  'bad-section': { text: string };
  'bad-comparison': { period: string; comparison: string };
  /** What is compared was made from different definitions of the set. */
  'definition-changed': { set: string; period: string; comparison: string };
  'bad-completion': { text: string };
  /** Two options of which only one may be given. */
  'options-exclude': { option: string; other: string };
  'bad-date': { text: string };
  /** Tables are pasted into sheets with a row for each unit. */
  'not-a-matrix': { set: string };
  'no-period-in-text': { path: string };
  'several-periods-in-text': { path: string; lines: readonly { line: number; text: string }[] };
  'other-period-kind-in-text': { path: string; line: number; text: string; period: string; set: string };
  'bad-whole-number': { option: string; value: string };
  'no-such-file': { path: string };
  'unreadable-file': { path: string; detail: string };
  'not-a-workbook': { path: string };
  'unsafe-file': { path: string };
  'no-entry-sheet': { paths: readonly string[] };
  /** None of the files holds the definition of a set. */
  'no-definition': { paths: readonly string[] };
  'broken-definition': { paths: readonly string[]; first: string; others: number };
  'no-sheet-of-period': { set: string; period: string };
  'unit-not-listed': { code: string };
  'no-parent': { sheet: string };
  /** A sheet with a row for each unit of a list that has none below `parent`; how else the set is laid out, if it is. */
  'units-needed': { set: string; parent: string; period: string; otherArrangement: string | null };
  /** Nothing can be handed out: the list has no unit below `parent`. */
  'nobody-below': { parent: string; period: string };
  'nothing-to-rank': { set: string; period: string };
  'not-a-csv': { path: string };
  'broken-units': { path: string; first: string; others: number };
  'not-json': { path: string };
  'broken-json': { path: string; detail: string };
  'output-folder-missing': { folder: string };
  'output-exists': { path: string };
  /** Two outputs of one call would be the same file. */
  'outputs-collide': { path: string };
  'output-is-input': { path: string };
  'output-open': { path: string };
  'output-unwritable': { path: string; detail: string };
  'not-for-registers': { option: string };
  /** A register cannot be taken in again into a workbook that holds it united. */
  /** The file to be written holds records of units that would not be in it any more. */
  'records-would-be-lost': { path: string; units: readonly string[] };
  'no-register-of-period': { register: string; period: string };
}

export type CommandFaultCode = keyof CommandFaultDetails;

export type CommandFaultTexts = {
  readonly [Code in CommandFaultCode]: (details: CommandFaultDetails[Code]) => string;
};
