const MARK = ['so-chi-so', 'definition', '1'].join('|');

/** What the sheet says of itself in its hidden cell. Which set it defines is for its visible cells to say. */
export function writeDefinitionTag(): string {
  return MARK;
}

export function isDefinitionTag(text: string): boolean {
  return text === MARK;
}
