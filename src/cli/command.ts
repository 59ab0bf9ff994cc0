import type { CommandLanguage } from '../language/command-line/texts';
import type { Machine } from './machine';

/** What a command has done. */
export interface CommandResult {
  /** 0 done, 1 errors in the figures stand. */
  readonly exitCode: 0 | 1;
  /** For people, on standard output. */
  readonly text: string;
  /** The same for programs. */
  readonly json: unknown;
}

export type Command = (
  args: readonly string[],
  language: CommandLanguage,
  machine: Machine,
) => Promise<CommandResult>;
