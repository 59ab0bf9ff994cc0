import { insertRegister, insertRegisterForAll, type RegisterSheetRequest } from '../actions/insert-register';
import type { CommandLanguage } from '../language/command-line/texts';
import type { Unit } from '../model/unit';
import type { RegisterDefinition } from '../registers/register-definition';
import { registerSheetName } from '../sheets/register/register-layout';
import type { ArchivedFile } from '../workbook/file/zip-files';
import type { CommandResult } from './command';
import { CommandFault } from './fault';
import { readUnits } from './input-files';
import { dateOption, periodOption, required } from './options';
import { listedUnit } from './template-requests';
import { checkOutputs, writeOutputs, type OutputFile } from './output-files';
import {
  handOutFiles,
  handOutPaths,
  handOutsNamed,
  templateTarget,
  type HandOut,
  type TargetOptions,
  type TemplateTarget,
} from './template-target';
import { recipientsOf } from './units-below';
import { workbookBytes } from './workbook-bytes';

/** The options of the command `template`. */
interface TemplateOptions extends TargetOptions {
  readonly period?: string | undefined;
  readonly units?: string | undefined;
  readonly arrangement?: string | undefined;
  readonly sets?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly force?: boolean | undefined;
}

/**
 * Makes the workbook of a register: for a unit of the list or the one that heads it, or protected ones to hand out, for
 * each of its units or one for all. A register has no period before, one arrangement, and no definition but the product's.
 */
export async function registerTemplate(
  register: RegisterDefinition,
  options: TemplateOptions,
  language: CommandLanguage,
): Promise<CommandResult> {
  for (const option of ['with', 'arrangement', 'sets'] as const) {
    if (options[option] !== undefined) throw new CommandFault('not-for-registers', { option: `--${option}` });
  }
  const target = templateTarget(options);
  const period = periodOption(required(options.period, '--period'), register);
  const unitsPath = required(options.units, '--units');
  const units = readUnits(unitsPath, language);
  const asOf = options['as-of'] === undefined ? null : dateOption(options['as-of']);
  const deadline = options.deadline === undefined ? null : dateOption(options.deadline);
  const common = { register, period, asOf, records: [], deadline };
  const handOuts =
    target.type === 'own'
      ? []
      : handOutsNamed(registerSheetName(register, period), recipientsOf(units, period));
  const paths = target.type === 'for-each' ? handOutPaths(target, handOuts) : [target.path];
  checkOutputs(paths, { inputs: [unitsPath], force: options.force ?? false });
  writeOutputs(
    await filesFor(target, handOuts, {
      own: { ...common, unit: listedUnit(options.unit, units), units, use: 'own' },
      handOut: (unit) => ({
        ...common,
        unit,
        units: { parent: units.parent, units: [unit] },
        use: 'hand-out',
      }),
    }),
  );
  return {
    exitCode: 0,
    text: paths.map((path) => language.commandLine.written(path)).join('\n'),
    json: { register: register.id, period: period.id, written: paths },
  };
}

/** The workbooks that may be asked for. */
interface RegisterRequests {
  readonly own: RegisterSheetRequest;
  readonly handOut: (unit: Unit) => RegisterSheetRequest;
}

async function filesFor(
  target: TemplateTarget,
  handOuts: readonly HandOut[],
  { own, handOut }: RegisterRequests,
): Promise<readonly OutputFile[]> {
  switch (target.type) {
    case 'own':
      return [{ path: target.path, bytes: await bytesOf(own) }];
    case 'for-all': {
      const { units } = own;
      const recipients = { ...units, units: handOuts.map(({ unit }) => unit) };
      const request = { ...own, units: recipients };
      return [
        { path: target.path, bytes: await workbookBytes((book) => insertRegisterForAll(book, request)) },
      ];
    }
    case 'for-each': {
      const files: ArchivedFile[] = [];
      for (const { name, unit } of handOuts) files.push({ name, bytes: await bytesOf(handOut(unit)) });
      return handOutFiles(target, files, new Date());
    }
  }
}

function bytesOf(request: RegisterSheetRequest): Promise<Uint8Array> {
  return workbookBytes((workbook) => insertRegister(workbook, request));
}
