/** What stands on the pages themselves, before any script runs: each page shows every language, one below the other. */
export interface PageTexts {
  readonly notices: Readonly<Record<'oldExcel' | 'outsideExcel' | 'withoutOffice', PageSection>>;
  readonly help: readonly PageSection[];
}

export interface PageSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}
