/**
 * One small part of a batch: what it asks of a sheet, and how many bytes of request that will be at most.
 * Steps are run in their order; between two of them a request may end.
 */
export interface WriteStep {
  readonly bytes: number;
  readonly run: (target: WriteTarget) => void;
}

/** What a step writes to. */
export interface WriteTarget {
  readonly workbook: Excel.Workbook;
  /** The sheet of this name; one object however often it is asked for, since each is sent by itself. */
  readonly sheetNamed: (name: string) => Excel.Worksheet;
  /** Says that a sheet has this name no longer. */
  readonly forget: (name: string) => void;
}

/** A request stays below 2 MB, with room for what the library adds. */
const REQUEST_BYTES = 1_900_000;
/** What one call takes on the wire, measured and rounded up: a path, the actions that name and keep it, the call. */
const CALL_BYTES = 300;

/** A step of some calls that send no more than `payload` bytes of their own. */
export function step(calls: number, payload: number, run: WriteStep['run']): WriteStep {
  return { bytes: calls * CALL_BYTES + payload, run };
}

/** The bytes of a value in a request. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Runs steps in as few requests as their size allows. */
export async function runSteps(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<void> {
  const target = targetOf(context);
  for (const request of requestsOf(steps)) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const { run } of request) run(target);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request is as much as Excel takes at once
    await context.sync();
  }
}

function targetOf({ workbook }: Excel.RequestContext): WriteTarget {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetNamed = (name: string): Excel.Worksheet => {
    const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
    sheets.set(name, sheet);
    return sheet;
  };
  return { workbook, sheetNamed, forget: (name) => void sheets.delete(name) };
}

function requestsOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const next of steps) {
    bytes += next.bytes;
    if (bytes > REQUEST_BYTES) {
      requests.push([]);
      bytes = next.bytes;
    }
    requests.at(-1)?.push(next);
  }
  return requests;
}
