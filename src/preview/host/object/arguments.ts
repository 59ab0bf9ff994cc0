import { invalidArgument } from '../host-failure';
import { isHostObject, type HostObject } from './host-object';

/** The arguments of a call as they came over the wire; each reader refuses another kind of value, as Excel does. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  number(index: number): number {
    return asNumber(this.at(index));
  }

  flag(index: number, absent: boolean): boolean {
    const value = this.at(index);
    return value === null ? absent : asFlag(value);
  }

  /** An object passed as an argument, or null where another kind of value stands. */
  object(index: number): HostObject | null {
    const value = this.at(index);
    return isHostObject(value) ? value : null;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument(`a text is expected, not ${JSON.stringify(value)}`);
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number') throw invalidArgument(`a number is expected, not ${JSON.stringify(value)}`);
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean')
    throw invalidArgument(`true or false is expected, not ${JSON.stringify(value)}`);
  return value;
}

/** One of a fixed list of words, such as the members of an Excel enumeration. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw invalidArgument(`${JSON.stringify(value)} is not one of ${words.join(', ')}`);
  return found;
}

/** A JSON object whose keys are all known: an option that is not simulated must not pass unseen. */
export function asRecord<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) {
    throw invalidArgument(`an object is expected, not ${JSON.stringify(value)}`);
  }
  const unknownKey = Object.keys(value).find((key) => !keys.some((known) => known === key));
  if (unknownKey !== undefined) throw invalidArgument(`${unknownKey} is not simulated here`);
  return value as Partial<Record<Key, unknown>>;
}

/** A 2-D array of rows; anything else is refused. */
export function asRows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every((row): row is unknown[] => Array.isArray(row))) {
    throw invalidArgument('a two-dimensional array is expected');
  }
  return value;
}
