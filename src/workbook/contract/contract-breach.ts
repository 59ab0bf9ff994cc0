/** A promise of the port that was not kept. Both texts are for a person to read; neither is ever parsed. */
export class ContractBreach extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`);
    this.name = 'ContractBreach';
  }
}
