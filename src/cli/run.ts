import { commandEn } from '../language/command-line/en';
import type { CommandLanguage, CommandName } from '../language/command-line/texts';
import { commandVi } from '../language/command-line/vi';
import { check } from './commands/check';
import { consolidate } from './commands/consolidate';
import { paste } from './commands/paste';
import { report } from './commands/report';
import { sets } from './commands/sets';
import { template } from './commands/template';
import type { Command } from './command';
import { CommandFault, isCommandFault, sayFault } from './fault';
import { ONE_THREAD, type Machine } from './machine';
import { choice } from './options';

/** Where the command line writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  sets,
  template,
  check,
  consolidate,
  paste,
  report,
};
const LANGUAGES: Readonly<Record<CommandLanguage['id'], CommandLanguage>> = { vi: commandVi, en: commandEn };
const WRONG_USE = 2;
/** An error of the program itself (EX_SOFTWARE of sysexits.h), so that it is never taken for errors in the figures. */
const OWN_FAULT = 70;

/** Runs one call and returns its exit code: 0 done, 1 findings of severity error, 2 wrong use or unreadable input. */
export async function run(
  args: readonly string[],
  { out, err }: Output,
  machine: Machine = ONE_THREAD,
): Promise<number> {
  const { languages, words } = takeLanguages(args);
  const language = LANGUAGES[languages.at(-1) === 'en' ? 'en' : 'vi'];
  const isJson = words.includes('--json');
  const [name, ...rest] = words;
  try {
    languages.forEach((word) => choice(word, '--lang', ['vi', 'en']));
    if (name === undefined || name === '--help' || name === '-h') {
      out(language.commandLine.help.overview);
      return name === undefined ? WRONG_USE : 0;
    }
    const command = commandNamed(name);
    if (rest.includes('--help') || rest.includes('-h')) {
      out(language.commandLine.help[command]);
      return 0;
    }
    const result = await COMMANDS[command](rest, language, machine);
    out(isJson ? JSON.stringify(result.json, null, 2) : result.text);
    return result.exitCode;
  } catch (error) {
    const { code, message, exitCode } = refusalOf(error, language);
    if (isJson) out(JSON.stringify({ error: { code, message } }, null, 2));
    else err(message);
    return exitCode;
  }
}

/** What is said of a call that failed. An error nobody foresaw is shown whole: it is never swallowed, and never a raw stack alone. */
function refusalOf(error: unknown, language: CommandLanguage) {
  if (isCommandFault(error))
    return { code: error.code, message: sayFault(error, language), exitCode: WRONG_USE };
  const detail = String((error as Partial<Error> | null)?.stack ?? error);
  return { code: 'unexpected', message: language.commandLine.unexpected(detail), exitCode: OWN_FAULT };
}

function commandNamed(name: string): CommandName {
  if (isCommandName(name)) return name;
  throw new CommandFault('unknown-command', { command: name });
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/**
 * Takes `--lang en` and `--lang=en` out of the words, wherever they stand: they decide in which language all else is
 * said, the name of an unknown command included. A missing value is an empty word.
 */
function takeLanguages(args: readonly string[]) {
  const languages: string[] = [];
  const words: string[] = [];
  args.forEach((arg, index) => {
    const next = args[index + 1] ?? '';
    if (arg.startsWith('--lang=')) languages.push(arg.slice('--lang='.length));
    else if (arg === '--lang') languages.push(next.startsWith('-') ? '' : next);
    else if (args[index - 1] !== '--lang' || arg.startsWith('-')) words.push(arg);
  });
  return { languages, words };
}
