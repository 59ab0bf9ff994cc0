import type { CommandFaultCode, CommandFaultDetails, CommandLanguage } from '../language/command-line/texts';

/** A call that cannot be done: exit code 2, one sentence, nothing written. */
export class CommandFault<Code extends CommandFaultCode = CommandFaultCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: CommandFaultDetails[Code],
  ) {
    super(code);
    this.name = 'CommandFault';
  }
}

/** The fault in words. */
export function sayFault<Code extends CommandFaultCode>(
  fault: CommandFault<Code>,
  language: CommandLanguage,
): string {
  return language.commandLine.faults[fault.code](fault.details);
}

export function isCommandFault(error: unknown): error is CommandFault {
  return error instanceof CommandFault;
}

/** The code of an error of Node's, by what it holds and not by its class: a second realm has classes of its own. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
