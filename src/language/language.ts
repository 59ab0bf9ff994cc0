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

/** Every text of the product in one language but the command line's, which the pane does not load. */
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
  readonly pane: PaneTexts;
  /** What is said of a pasted table. */
  readonly paste: PasteTexts;
  readonly selfCheck: SelfCheckTexts;
  /** What is said of the files that units send. */
  readonly takeIn: TakeInTexts;
  readonly judgement: JudgementTexts;
}
