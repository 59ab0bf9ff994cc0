import { existsSync } from 'node:fs';
import { readContents } from '../actions/read-contents';
import { readOpenWorkbook } from '../actions/open-workbook';
import { uniteRegisters, type UniteRegistersRequest } from '../actions/unite-registers';
import type { RegisterAccount } from '../consolidation/registers/register-account';
import { uniteRecords } from '../consolidation/registers/unite-records';
import { catalogue } from '../indicator-sets/catalogue';
import type { CommandLanguage } from '../language/command-line/texts';
import { foldText } from '../model/vietnamese-text';
import type { RegisterDefinition } from '../registers/register-definition';
import { textIn } from '../registers/register-table';
import { UNITED, unitedRegister } from '../registers/united-register';
import { FileWorkbook } from '../workbook/file/file-workbook';
import type { CommandResult } from './command';
import { readDecisions } from './decisions-file';
import { CommandFault, isCommandFault } from './fault';
import { openWorkbook, readUnits } from './input-files';
import type { Machine } from './machine';
import { dateOption, periodOption, required, wholeNumberOption } from './options';
import { checkOutputs, writeOutputs } from './output-files';
import { readSubmissions } from './read-submissions';
import { inputFiles } from './submitted-files';
import { isUnitedWhole, unitedJson, unitedText } from './united-output';

/** The options of the command `consolidate`. */
export interface ConsolidateOptions {
  readonly period?: string | undefined;
  readonly units?: string | undefined;
  readonly out?: string | undefined;
  readonly with?: string | undefined;
  readonly deadline?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly decisions?: string | undefined;
  readonly completion?: string | undefined;
  readonly workers?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Unites the registers that units sent in a new workbook. */
export async function consolidateRegister(
  register: RegisterDefinition,
  options: ConsolidateOptions,
  paths: readonly string[],
  language: CommandLanguage,
  machine: Machine,
): Promise<CommandResult> {
  if (options.with !== undefined) throw new CommandFault('registers-not-added', { path: options.with });
  if (options.completion !== undefined) {
    throw new CommandFault('not-for-registers', { option: '--completion' });
  }
  const period = periodOption(required(options.period, '--period'), register);
  const unitsPath = required(options.units, '--units');
  const out = required(options.out, '--out');
  const workers = wholeNumberOption(options.workers, '--workers');
  const asOf = options['as-of'] === undefined ? null : dateOption(options['as-of']);
  const deadline = options.deadline === undefined ? null : dateOption(options.deadline);
  if (paths.length === 0) throw new CommandFault('missing-files', {});
  const files = inputFiles(paths);
  const own = options.decisions === undefined ? [unitsPath] : [unitsPath, options.decisions];
  const inputs = [...files.map(({ path }) => path), ...own];
  checkOutputs([out], { inputs, force: options.force ?? false });
  const request: UniteRegistersRequest = {
    register,
    period,
    asOf,
    deadline,
    units: readUnits(unitsPath, language),
    decisions: readDecisions(options.decisions, language),
    submissions: await readSubmissions({ files, sets: catalogue, workers, machine }),
  };
  const account = uniteRecords(request);
  await keepEarlierRecords(out, request, account);
  const workbook = new FileWorkbook();
  await uniteRegisters(workbook, await readOpenWorkbook(workbook), request, {
    title: language.takeIn.changeTitle,
    time: new Date().toISOString(),
  });
  writeOutputs([{ path: out, bytes: await workbook.toBytes() }]);
  return {
    exitCode: isUnitedWhole(account) ? 0 : 1,
    text: [unitedText(account, request, language), language.commandLine.written(out)].join('\n'),
    json: { ...unitedJson(account, request, language), written: [out] },
  };
}

/** Refuses to replace a workbook with records of units of whom nothing is taken now: their file may be empty or broken. */
async function keepEarlierRecords(
  out: string,
  { register, period }: UniteRegistersRequest,
  { records }: RegisterAccount,
): Promise<void> {
  const earlier = await openIfWorkbook(out);
  if (earlier === null) return;
  const { registerSheets } = await readContents([{ name: out, port: earlier }]);
  const { id } = unitedRegister(register);
  const tables = registerSheets.flatMap(({ table }) =>
    table?.register.id === id && table.period.id === period.id ? [table] : [],
  );
  const held = tables.flatMap((table) => table.records.map((record) => textIn(record, UNITED.unit)));
  const taken = new Set(records.map(({ unit }) => foldText(unit.name)));
  const lost = [...new Set(held)].filter((unit) => unit !== '' && !taken.has(foldText(unit)));
  if (lost.length > 0) throw new CommandFault('records-would-be-lost', { path: out, units: lost });
}

/** What is there to be replaced may be any file. */
async function openIfWorkbook(path: string): Promise<FileWorkbook | null> {
  if (!existsSync(path)) return null;
  try {
    return await openWorkbook(path);
  } catch (error) {
    if (isCommandFault(error)) return null;
    throw error;
  }
}
