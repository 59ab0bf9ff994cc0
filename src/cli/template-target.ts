import { join } from 'node:path';
import { handOutNames } from '../actions/hand-out';
import type { Unit } from '../model/unit';
import { zipFiles, type ArchivedFile } from '../workbook/file/zip-files';
import { CommandFault } from './fault';
import { required } from './options';
import { requireFolder, type OutputFile } from './output-files';

/** What the command `template` makes: a workbook of one's own, one for all units alike, or one for each. */
export type TemplateTarget =
  | { readonly type: 'own'; readonly path: string }
  | { readonly type: 'for-all'; readonly path: string }
  | { readonly type: 'for-each'; readonly path: string; readonly as: 'folder' | 'zip' };

/** The options that say what is made. */
export interface TargetOptions {
  readonly out?: string | undefined;
  readonly 'for-all'?: string | undefined;
  readonly 'for-units'?: string | undefined;
  readonly unit?: string | undefined;
  readonly with?: string | undefined;
  readonly deadline?: string | undefined;
}

/** Throws a CommandFault where two targets are named, or an option that the target has no use for. */
export function templateTarget(options: TargetOptions): TemplateTarget {
  const { out, 'for-all': forAll, 'for-units': forUnits } = options;
  exclude(out, '--out', forUnits, '--for-units');
  exclude(out, '--out', forAll, '--for-all');
  exclude(forAll, '--for-all', forUnits, '--for-units');
  exclude(options.unit, '--unit', forUnits, '--for-units');
  exclude(options.unit, '--unit', forAll, '--for-all');
  exclude(options.with, '--with', forAll, '--for-all');
  // Nobody is told a deadline by one's own workbook.
  exclude(options.deadline, '--deadline', out, '--out');
  if (forAll !== undefined) return { type: 'for-all', path: required(forAll, '--for-all') };
  if (forUnits === undefined) return { type: 'own', path: required(out, '--out') };
  const as = /\.zip$/i.test(forUnits) ? 'zip' : 'folder';
  if (as === 'folder') requireFolder(forUnits);
  return { type: 'for-each', path: forUnits, as };
}

function exclude(one: string | undefined, option: string, two: string | undefined, other: string): void {
  if (one !== undefined && two !== undefined) throw new CommandFault('options-exclude', { option, other });
}

/** The workbook that one unit gets. */
export interface HandOut {
  readonly unit: Unit;
  /** The file's name, without a folder. */
  readonly name: string;
}

/** The workbook of each unit, under a name of its own. */
export function handOutsNamed(sheet: string, units: readonly Unit[]): readonly HandOut[] {
  const names = handOutNames(sheet, units);
  return units.map((unit, index) => ({ unit, name: names[index] ?? '' }));
}

/** The files that are written for hand-outs: each by itself, or one archive of all. */
export function handOutPaths(
  { path, as }: Extract<TemplateTarget, { type: 'for-each' }>,
  handOuts: readonly HandOut[],
): readonly string[] {
  return as === 'zip' ? [path] : handOuts.map(({ name }) => join(path, name));
}

/** What goes into the files of `handOutPaths`. */
export function handOutFiles(
  target: Extract<TemplateTarget, { type: 'for-each' }>,
  files: readonly ArchivedFile[],
  now: Date,
): readonly OutputFile[] {
  if (target.as === 'zip') return [{ path: target.path, bytes: zipFiles(files, now) }];
  return files.map(({ name, bytes }) => ({ path: join(target.path, name), bytes }));
}
