/** Where two values part, with what each holds there. */
export interface Difference {
  /** `[0].values[3][1]`; empty for the values themselves. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

const SHOWN_CHARACTERS = 200;

/**
 * The first place where two pieces of plain data differ, or null. A property that is undefined is one that is absent;
 * 0 and -0 are different, NaN is itself.
 */
export function firstDifference(found: unknown, expected: unknown, path = ''): Difference | null {
  if (Object.is(found, expected)) return null;
  if (Array.isArray(found) && Array.isArray(expected)) return differenceOfLists(found, expected, path);
  if (isRecord(found) && isRecord(expected)) return differenceOfRecords(found, expected, path);
  return { path, expected: shown(expected), found: shown(found) };
}

/** A value as it is shown in a difference, cut where it grows long. */
export function shown(value: unknown): string {
  if (value instanceof Error) return cut(`${value.name}: ${value.message}`);
  if (value === undefined) return 'undefined';
  return cut(JSON.stringify(value, (_key, inner: unknown) => plain(inner)));
}

function differenceOfLists(
  found: readonly unknown[],
  expected: readonly unknown[],
  path: string,
): Difference | null {
  const shared = Math.min(found.length, expected.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = firstDifference(found[index], expected[index], `${path}[${index}]`);
    if (difference !== null) return difference;
  }
  if (found.length === expected.length) return null;
  return {
    path: `${path}[${shared}]`,
    expected: shared < expected.length ? shown(expected[shared]) : 'nothing',
    found: shared < found.length ? shown(found[shared]) : 'nothing',
  };
}

function differenceOfRecords(
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
  path: string,
): Difference | null {
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const difference = firstDifference(found[key], expected[key], path === '' ? key : `${path}.${key}`);
    if (difference !== null) return difference;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON writes -0 as 0 and NaN as null, which would hide what differs. */
function plain(value: unknown): unknown {
  if (typeof value !== 'number') return value;
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : Object.is(value, -0)
      ? '-0'
      : String(value);
}

function cut(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
