import type { CommandFaultCode, CommandFaultDetails, Language } from '../language/language';

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
  language: Language,
): string {
  return language.commandLine.faults[fault.code](fault.details);
}

export function isCommandFault(error: unknown): error is CommandFault {
  return error instanceof CommandFault;
}
