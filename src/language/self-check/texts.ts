/** The texts of the self-check and of its result, which a person copies and sends to whoever keeps the product. */
export interface SelfCheckTexts {
  readonly title: string;
  /** What a person should know before starting it. */
  readonly caution: string;
  readonly product: (version: string, build: string) => string;
  readonly host: (name: string, version: string, platform: string) => string;
  readonly decimalSign: (sign: string) => string;
  readonly counts: (counts: {
    readonly passed: number;
    readonly failed: number;
    readonly notRun: number;
  }) => string;
  readonly expectedAndFound: (expected: string, found: string) => string;
  /** A case that stopped with an error instead of an answer. */
  readonly stoppedBy: (error: string) => string;
  readonly sameAsBefore: string;
  readonly notSameAsBefore: string;
  /** A list of sheets after `notSameAsBefore`. */
  readonly changedSheets: (sheets: readonly string[], others: number) => string;
  readonly leftBehind: (sheets: readonly string[], others: number) => string;
  readonly fault: (detail: string) => string;
  readonly failures: string;
  readonly notRun: Readonly<
    Record<'own-workbook' | 'models' | 'cancelled' | 'not-cleaned', (cases: number) => string>
  >;
  /** Lines left out at the end to keep the text short. */
  readonly moreLines: (lines: number) => string;
}
