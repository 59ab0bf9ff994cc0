import { CONTRACT } from '../workbook/contract/contract';
import { ContractBreach } from '../workbook/contract/contract-breach';
import type { ContractCase, PortCase } from '../workbook/contract/contract-case';
import { removeScratchSheets } from '../workbook/contract/remove-scratch-sheets';
import type { Leftovers, ScratchRemoval } from '../workbook/contract/remove-scratch-sheets';
import { sheet } from '../workbook/contract/sample-sheets';
import { scratchPort } from '../workbook/contract/scratch-port';
import { changedSheets, takePictures } from '../workbook/contract/sheet-pictures';
import type { SheetPictures } from '../workbook/contract/sheet-pictures';
import { WorkbookError } from '../workbook/port';
import type { WorkbookErrorCode } from '../workbook/port';

/** The workbook that is open, how its sheets are deleted, a clock, and what the product says of itself. */
export interface SelfCheckInput extends ScratchRemoval {
  readonly version: string;
  readonly build: string;
  /** Called before each case. */
  readonly onProgress?: (progress: SelfCheckProgress) => void;
  /** Looked at between two cases; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
}

export interface SelfCheckProgress {
  readonly done: number;
  readonly total: number;
  readonly title: string;
}

export interface SelfCheckResult {
  readonly version: string;
  readonly build: string;
  readonly passed: number;
  readonly failed: readonly SelfCheckFailure[];
  readonly notRunnable: readonly NotRunCase[];
  /** Scratch sheets that could not be removed: a person has to delete them. */
  readonly leftBehind: readonly string[];
  /** Whether all other sheets are as they were: place, visibility, names, contents but results of formulas, formats. */
  readonly sameAsBefore: boolean;
  /** Those that are not. */
  readonly changedSheets: readonly string[];
  /** What went wrong in removing and in comparing, in Excel's or the adapter's words. */
  readonly faults: readonly string[];
}

export interface SelfCheckFailure {
  readonly title: string;
  /** Null when the case stopped with an error of another kind, which is then what was found. */
  readonly expected: string | null;
  readonly found: string;
}

export type NotRunReason =
  /** Needs a workbook that holds no other sheets. */
  | 'own-workbook'
  /** Compares styles, widths or rules, which the port does not read back. */
  | 'models'
  /** A person stopped the self-check. */
  | 'cancelled'
  /** Scratch sheets of an earlier case could not be removed; no more were made. */
  | 'not-cleaned';

export interface NotRunCase {
  readonly title: string;
  readonly reason: NotRunReason;
}

/** How late an event of a real Excel may come, in milliseconds. */
const EVENT_LATENESS = 100;

/** Refusals that lie in the workbook or the moment, not in the product: a person can do something about them first. */
const NOT_NOW: readonly WorkbookErrorCode[] = ['protected', 'cell-being-edited', 'not-supported'];

/**
 * Runs the contract of `WorkbookPort` on scratch sheets in the open workbook and removes them after each case.
 * A case that fails is part of the result. Rejects with a `WorkbookError` only where nothing was done yet: the workbook
 * cannot be read, or takes no new sheet now.
 */
export async function selfCheck(input: SelfCheckInput): Promise<SelfCheckResult> {
  const before = await takePictures(input.port);
  const prefix = freePrefix([...before.keys()]);
  const { runnable, notRunnable } = sortedOut();
  const failed: SelfCheckFailure[] = [];
  let leftovers = await tryOneSheet(input, `${prefix}0`);
  let ran = 0;
  for (const contractCase of runnable) {
    if (leftovers !== null || input.signal?.aborted === true) break;
    input.onProgress?.({ done: ran, total: runnable.length, title: contractCase.title });
    ran += 1;
    const scratch = await runOnScratch(contractCase, input, `${prefix}${ran} `);
    if (scratch.failure !== null) failed.push(scratch.failure);
    leftovers = scratch.leftovers;
  }
  const reason = leftovers === null ? 'cancelled' : 'not-cleaned';
  return {
    version: input.version,
    build: input.build,
    passed: ran - failed.length,
    failed,
    notRunnable: [...notRunnable, ...runnable.slice(ran).map(({ title }) => ({ title, reason }) as const)],
    ...(await lookBack(input, before, prefix, leftovers)),
  };
}

/** The cases that scratch sheets and the port suffice for, and the others with what they lack. */
function sortedOut(): { runnable: readonly PortCase[]; notRunnable: readonly NotRunCase[] } {
  const cases = CONTRACT.flatMap((group) =>
    group.cases.map((contractCase): ContractCase => {
      return { ...contractCase, title: `${group.title}: ${contractCase.title}` };
    }),
  );
  const runnable: PortCase[] = [];
  const notRunnable: NotRunCase[] = [];
  for (const contractCase of cases) {
    const { title } = contractCase;
    if (contractCase.sees === 'models') notRunnable.push({ title, reason: 'models' });
    else if (contractCase.needs === 'own-workbook') notRunnable.push({ title, reason: 'own-workbook' });
    else runnable.push(contractCase);
  }
  return { runnable, notRunnable };
}

/** A beginning that no sheet of the workbook has, so that a scratch sheet is never taken for one of a person's. */
function freePrefix(names: readonly string[]): string {
  let prefix = 'SCS~';
  const isTaken = (): boolean => names.some((name) => name.toLowerCase().startsWith(prefix.toLowerCase()));
  while (isTaken()) prefix += '~';
  return prefix;
}

/** Makes and removes one sheet, so that what hinders every case is said once, and leaves one sheet behind at most. */
async function tryOneSheet(input: SelfCheckInput, name: string): Promise<Leftovers | null> {
  let refusal: WorkbookError | null = null;
  try {
    await input.port.writeSheets([sheet(name)]);
  } catch (error) {
    // Any other error is the adapter's, and the first case meets it too.
    if (error instanceof WorkbookError && NOT_NOW.includes(error.code)) refusal = error;
  }
  const leftovers = await removeScratchSheets(input, [name]);
  if (refusal !== null && leftovers === null) throw refusal;
  return leftovers;
}

async function runOnScratch(
  { title, run }: PortCase,
  input: SelfCheckInput,
  prefix: string,
): Promise<{ readonly failure: SelfCheckFailure | null; readonly leftovers: Leftovers | null }> {
  const scratch = scratchPort(input.port, prefix);
  let failure: SelfCheckFailure | null = null;
  try {
    await run({
      open: async (initial) => {
        await scratch.writeSheets(initial);
        return { port: scratch, models: null };
      },
      wait: input.wait,
      eventLateness: EVENT_LATENESS,
    });
  } catch (error) {
    failure = failureOf(title, error);
  }
  try {
    await scratch.endWatches();
  } catch (error) {
    failure ??= failureOf(title, error);
  }
  return { failure, leftovers: await removeScratchSheets(input, scratch.writtenNames()) };
}

function failureOf(title: string, error: unknown): SelfCheckFailure {
  if (error instanceof ContractBreach) return { title, expected: error.expected, found: error.found };
  return { title, expected: null, found: messageOf(error) };
}

/** What is left of the self-check in the workbook; a last attempt to remove it comes first. */
async function lookBack(
  input: SelfCheckInput,
  before: SheetPictures,
  prefix: string,
  leftovers: Leftovers | null,
): Promise<Pick<SelfCheckResult, 'leftBehind' | 'sameAsBefore' | 'changedSheets' | 'faults'>> {
  const last = leftovers === null ? null : await removeScratchSheets(input, leftovers.names);
  const faults = leftovers === null ? [] : [(last ?? leftovers).fault];
  try {
    const now = await takePictures(input.port);
    const leftBehind = [...now.keys()].filter((name) => name.startsWith(prefix));
    const changed = changedSheets(before, withoutSheets(now, leftBehind));
    return { leftBehind, sameAsBefore: changed.length === 0, changedSheets: changed, faults };
  } catch (error) {
    const fault = messageOf(error);
    return {
      leftBehind: last?.names ?? [],
      sameAsBefore: false,
      changedSheets: [],
      faults: [...faults, fault],
    };
  }
}

function withoutSheets(pictures: SheetPictures, names: readonly string[]): SheetPictures {
  return new Map([...pictures].filter(([name]) => !names.includes(name)));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
