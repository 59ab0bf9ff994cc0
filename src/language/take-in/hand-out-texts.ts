/** What the pane says of handing sheets out to units. */
export interface HandOutTexts {
  readonly heading: string;
  readonly to: string;
  readonly all: string;
  readonly each: string;
  readonly oneUnit: string;
  readonly hints: { readonly all: string; readonly each: string; readonly unit: string };
  /** Of a list: it shows no code, and nothing of a period before. */
  readonly registerHints: HandOutTexts['hints'];
  readonly openWorkbook: string;
  readonly makeArchive: string;
  /** A workbook was opened in a window of its own. */
  readonly opened: (name: string) => string;
  /** A browser was asked to save a file; whether it did nobody can tell. */
  readonly saved: (name: string) => string;
}
