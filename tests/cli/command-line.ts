import { run } from '../../src/cli/run';
import type { TemporaryFolder } from './temporary-folder';

export interface Outcome {
  readonly exitCode: number;
  /** What went to standard output and to standard error, as lines of one text. */
  readonly out: string;
  readonly err: string;
}

/** Runs a command as `npx so-chi-so …` does, in this process. */
export async function call(...args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await run(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** Runs a command with `--json`: its whole standard output must be one JSON document and standard error empty. */
export async function callJson(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly json: unknown }> {
  const { exitCode, out, err } = await call(...args, '--json');
  expect(err).toBe('');
  return { exitCode, json: JSON.parse(out) };
}

/** Runs a command that must work and returns what it says. */
export async function succeed(...args: readonly string[]): Promise<string> {
  const { exitCode, out, err } = await call(...args);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  return out;
}

/**
 * Runs a command that must be refused: exit code 2, one sentence that holds all the words on standard error, nothing on
 * standard output and nothing written. Then the same with `--json`, where the document says the same.
 */
export async function expectRefusal(
  folder: TemporaryFolder,
  args: readonly string[],
  words: readonly string[],
): Promise<void> {
  const before = folder.listing();
  const { exitCode, out, err } = await call(...args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toContain('\n');
  expect(err).toMatch(/[.…]$/);
  const { exitCode: jsonExitCode, json } = await callJson(...args);
  expect(jsonExitCode).toBe(2);
  expect(json).toEqual({ error: { code: expect.stringMatching(/^[a-z-]+$/) as string, message: err } });
  expect(folder.listing()).toEqual(before);
}

/** What `check --json` prints. */
export interface CheckJson {
  readonly sheets: readonly {
    readonly workbook: string;
    readonly set: string;
    readonly sheet: string | null;
    readonly period: string | null;
    readonly units: number;
  }[];
  readonly counts: Readonly<Record<'error' | 'warning' | 'note', number>>;
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly key: string;
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly acceptable: boolean;
  readonly place: {
    readonly workbook?: string;
    readonly sheet?: string;
    readonly cell?: string;
    readonly period?: string;
    readonly unit?: { readonly code: string; readonly name: string };
    readonly indicator?: { readonly code: string; readonly name: string };
  };
  readonly text: Readonly<Record<'title' | 'place' | 'fault' | 'remedy', string>>;
  readonly accepted?: { readonly by: string; readonly note: string };
}

/** What `report --json` prints when the report is made. */
export interface ReportJson {
  readonly sections: readonly {
    readonly set: string;
    readonly period: string;
    readonly comparison: string;
    readonly asOf: string | null;
    readonly ties: string;
    readonly parent: { readonly code: string; readonly name: string };
    readonly tables: readonly {
      readonly indicator: string;
      readonly name: string;
      readonly decimals: number;
      readonly parent: FiguresJson | null;
      readonly units: readonly (FiguresJson & {
        readonly rank: number | null;
        readonly tied: boolean;
        readonly previousRank: number | null;
        readonly movement: number | null;
      })[];
    }[];
    readonly warnings: readonly FindingJson[];
    readonly accepted: readonly FindingJson[];
  }[];
  readonly notCarriedOver: readonly string[];
  readonly written: readonly string[];
}

interface FiguresJson {
  readonly code: string;
  readonly name: string;
  readonly status: string;
  readonly previous: number | null;
  readonly current: number | null;
  readonly change: number | null;
  readonly measure: string | null;
}
