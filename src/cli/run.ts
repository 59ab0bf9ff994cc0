import { en } from '../language/en';
import type { CommandName, Language } from '../language/language';
import { vi } from '../language/vi';
import { check } from './commands/check';
import { report } from './commands/report';
import { sets } from './commands/sets';
import { template } from './commands/template';
import type { Command } from './command';
import { CommandFault, isCommandFault, sayFault } from './fault';

/** Where the command line writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const COMMANDS: Readonly<Record<CommandName, Command>> = { sets, template, check, report };
const WRONG_USE = 2;

/** Runs one call and returns its exit code: 0 done, 1 findings of severity error, 2 wrong use or unreadable input. */
export async function run(args: readonly string[], { out, err }: Output): Promise<number> {
  const language = languageOf(args);
  const isJson = args.includes('--json');
  const [name, ...rest] = args.filter((arg, index) => arg !== '--lang' && args[index - 1] !== '--lang');
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      out(language.commandLine.help.overview);
      return name === undefined ? WRONG_USE : 0;
    }
    const command = commandNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      out(language.commandLine.help[command]);
      return 0;
    }
    const result = await COMMANDS[command](rest, language);
    out(isJson ? JSON.stringify(result.json, null, 2) : result.text);
    return result.exitCode;
  } catch (error) {
    if (!isCommandFault(error)) throw error;
    const sentence = sayFault(error, language);
    if (isJson) out(JSON.stringify({ error: { code: error.code, message: sentence } }, null, 2));
    else err(sentence);
    return WRONG_USE;
  }
}

function commandNamed(name: string): CommandName {
  if (isCommandName(name)) return name;
  throw new CommandFault('unknown-command', { command: name });
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function languageOf(args: readonly string[]): Language {
  return args[args.indexOf('--lang') + 1] === 'en' && args.includes('--lang') ? en : vi;
}
