import { join } from 'node:path';
import { insertRegister, type RegisterSheetRequest } from '../actions/insert-register';
import type { CommandLanguage } from '../language/command-line/texts';
import type { Unit } from '../model/unit';
import type { RegisterDefinition } from '../registers/register-definition';
import { registerSheetName } from '../sheets/register/register-layout';
import { FileWorkbook } from '../workbook/file/file-workbook';
import type { CommandResult } from './command';
import { CommandFault } from './fault';
import { fileNameOf } from './file-name';
import { readUnits } from './input-files';
import { dateOption, periodOption, required } from './options';
import { listedUnit } from './template-requests';
import { checkOutputs, requireFolder, writeOutputs, type OutputFile } from './output-files';
import { recipientsOf } from './units-below';

/** The options of the command `template`. */
interface TemplateOptions {
  readonly period?: string | undefined;
  readonly units?: string | undefined;
  readonly unit?: string | undefined;
  readonly arrangement?: string | undefined;
  readonly sets?: string | undefined;
  readonly out?: string | undefined;
  readonly 'for-units'?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly with?: string | undefined;
  readonly force?: boolean | undefined;
}

/**
 * Makes the workbook of a register: for a unit of the list or the one that heads it, or with a folder a protected one for
 * each of its units. A register has no period before, one arrangement, and no definition but the product's.
 */
export async function registerTemplate(
  register: RegisterDefinition,
  options: TemplateOptions,
  language: CommandLanguage,
): Promise<CommandResult> {
  for (const option of ['with', 'arrangement', 'sets'] as const) {
    if (options[option] !== undefined) throw new CommandFault('not-for-registers', { option: `--${option}` });
  }
  const folder = options['for-units'];
  if (folder !== undefined && options.out !== undefined) {
    throw new CommandFault('options-exclude', { option: '--out', other: '--for-units' });
  }
  if (folder !== undefined && options.unit !== undefined) {
    throw new CommandFault('options-exclude', { option: '--unit', other: '--for-units' });
  }
  const period = periodOption(required(options.period, '--period'), register);
  const unitsPath = required(options.units, '--units');
  const units = readUnits(unitsPath, language);
  const asOf = options['as-of'] === undefined ? null : dateOption(options['as-of']);
  const common = { register, period, asOf, records: [] };
  const handOut = (unit: Unit): RegisterSheetRequest => {
    return { ...common, unit, units: { parent: units.parent, units: [unit] }, use: 'hand-out' };
  };
  const wanted =
    folder === undefined
      ? [
          {
            path: required(options.out, '--out'),
            request: {
              ...common,
              unit: listedUnit(options.unit, units),
              units,
              use: 'own',
            } satisfies RegisterSheetRequest,
          },
        ]
      : recipientsOf(units, period).map((unit) => {
          const name = fileNameOf(registerSheetName(register, period), unit.code);
          return { path: join(folder, `${name}.xlsx`), request: handOut(unit) };
        });
  if (folder !== undefined) requireFolder(folder);
  const paths = wanted.map(({ path }) => path);
  checkOutputs(paths, { inputs: [unitsPath], force: options.force ?? false });
  const files: OutputFile[] = [];
  for (const { path, request } of wanted) files.push({ path, bytes: await bytesOf(request) });
  writeOutputs(files);
  return {
    exitCode: 0,
    text: paths.map((path) => language.commandLine.written(path)).join('\n'),
    json: { register: register.id, period: period.id, written: paths },
  };
}

async function bytesOf(request: RegisterSheetRequest): Promise<Uint8Array> {
  const workbook = new FileWorkbook();
  await insertRegister(workbook, request);
  return workbook.toBytes();
}
