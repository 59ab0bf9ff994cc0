import type { FindingCode, FindingDetails, Place, Severity } from '../model/finding';
import type { UnitsCsvProblem } from '../model/units-csv-problem';
import type { JudgementTexts } from './judgement/texts';
import type { PaneTexts } from './pane/pane-texts';
import type { PasteTexts } from './paste/texts';
import type { SelfCheckTexts } from './self-check/texts';
import type { TakeInTexts } from './take-in/texts';

/** What is said of one kind of finding. Place, fault and remedy together tell a person what to do. */
export interface FindingText<Code extends FindingCode> {
  /** Names the kind of finding, as a heading over several of them. */
  readonly title: string;
  readonly fault: (details: FindingDetails[Code], place: Place) => string;
  readonly remedy: (details: FindingDetails[Code], place: Place) => string;
  /** A few words in a list of several findings of one kind, after the unit's name: "0,95 → 67,35". Empty for nothing to add. */
  readonly brief: (details: FindingDetails[Code]) => string;
}

export type FindingTexts = { readonly [Code in FindingCode]: FindingText<Code> };

/** Every text of the product in one language; one file a language holds them all. */
export interface Language {
  readonly id: 'vi' | 'en';
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: FindingTexts;
  /** Where a finding is: "Ô D12, UBND xã Mỹ Bình, Tỷ lệ đúng hạn". */
  readonly place: (place: Place) => string;
  /** What is wrong with a line of a list of units. */
  /** What is wrong with a list of units, without its line. */
  readonly unitsFault: (problem: UnitsCsvProblem) => string;
  readonly unitsProblem: (problem: UnitsCsvProblem) => string;
  /** Places gained or lost in a ranking, in words: a bare minus sign misleads. A dash without a rank before. */
  readonly movement: (places: number | null) => string;
  readonly commandLine: CommandLineTexts;
  readonly pane: PaneTexts;
  /** What is said of a pasted table. */
  readonly paste: PasteTexts;
  readonly selfCheck: SelfCheckTexts;
  /** What is said of the files that units send. */
  readonly takeIn: TakeInTexts;
  readonly judgement: JudgementTexts;
}

/** What the command line says. */
export interface CommandLineTexts {
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
  'no-register-of-period': { register: string; period: string };
}

export type CommandFaultCode = keyof CommandFaultDetails;

export type CommandFaultTexts = {
  readonly [Code in CommandFaultCode]: (details: CommandFaultDetails[Code]) => string;
};
