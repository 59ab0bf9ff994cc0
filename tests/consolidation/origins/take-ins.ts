import type {
  Account,
  PlannedValue,
  UnitAccount,
  ValueChange,
} from '../../../src/consolidation/account/account';
import type { SubmittedFile } from '../../../src/consolidation/submission';
import { decimal } from '../../../src/model/decimal';
import type { Unit } from '../../../src/model/unit';

/** What a unit sends: a file and by indicator's code a figure, with what becomes of it. */
export interface Sent {
  readonly unit: string;
  readonly file: string;
  readonly sheet?: string;
  readonly values: Readonly<Record<string, number>>;
  /** What becomes of a value where it is not simply new. */
  readonly changes?: Readonly<Record<string, ValueChange>>;
  /** The values of which a person said what becomes of them. */
  readonly decided?: readonly string[];
}

/** The part of an account from which origins follow. */
export function accountOf(sent: readonly Sent[]): Pick<Account, 'units' | 'values'> {
  return { units: sent.map(unitAccount), values: sent.flatMap(plannedValues) };
}

/** What the consolidator's cell would hold: the figure as it was sent. */
export function asSent({ source }: PlannedValue): number | null {
  return typeof source.content === 'number' ? source.content : null;
}

export function fileNamed(name: string): SubmittedFile {
  return { name, bytes: 9000, hash: `hash of ${name}`, modified: null };
}

export function unitNamed(code: string, name = `Xã ${code}`): Unit {
  return { code, name, kind: 'commune', aliases: [], parent: 'T' };
}

function unitAccount({ unit, file, sheet = '766 T5-2025' }: Sent): UnitAccount {
  return {
    unit: unitNamed(unit),
    outcome: 'complete',
    file: fileNamed(file),
    sheet,
    received: { year: 2025, month: 6, day: 3 },
    isReceivedGuessed: true,
    revision: 1,
    first: { received: { year: 2025, month: 6, day: 3 }, isReceivedGuessed: true },
    daysLate: null,
    superseded: [],
    filled: 1,
    typed: 0,
    asked: 1,
  };
}

function plannedValues({
  unit,
  file,
  sheet = '766 T5-2025',
  values,
  changes,
  decided = [],
}: Sent): readonly PlannedValue[] {
  return Object.entries(values).map(([code, content], index) => {
    const observed = {
      status: 'reported',
      reported: { type: 'figure', value: decimal(String(content)) },
    } as const;
    return {
      unit,
      kind: 'value',
      code,
      file: fileNamed(file),
      sheet,
      source: { kind: 'value', code, cell: `D${index + 4}`, content, observed, refusal: null },
      held: null,
      taken: null,
      observed,
      change: changes?.[code] ?? 'new',
      isDecided: decided.includes(code),
    };
  });
}
