import type { Arguments } from './arguments';
import type { HostObject, MethodResult } from './host-object';

interface Declared {
  /** The ExcelApi requirement set that introduced the member. */
  readonly since: `1.${number}`;
}

/** A scalar: read by load, set by assignment where Excel lets it be set. */
export interface Property<State> extends Declared {
  readonly kind: 'property';
  readonly get: (state: State) => unknown;
  readonly set?: (state: State, value: unknown) => void;
}

/** Another object that belongs to this one. */
export interface Navigation<State> extends Declared {
  readonly kind: 'navigation';
  readonly get: (state: State) => HostObject;
}

export interface Method<State> extends Declared {
  readonly kind: 'method';
  readonly run: (state: State, args: Arguments) => MethodResult;
}

/** An event: the library registers and unregisters for it by two methods of its own. */
export interface Event<State> extends Declared {
  readonly kind: 'event';
  /** The middle of `_Register…Event`. */
  readonly wire: string;
  readonly listen: (state: State, isOn: 'on' | 'off') => void;
}

export type Member<State> = Property<State> | Navigation<State> | Method<State> | Event<State>;

export function property<State>(
  since: Declared['since'],
  get: (state: State) => unknown,
  set?: (state: State, value: unknown) => void,
): Property<State> {
  return { kind: 'property', since, get, ...(set === undefined ? {} : { set }) };
}

export function navigation<State>(
  since: Declared['since'],
  get: (state: State) => HostObject,
): Navigation<State> {
  return { kind: 'navigation', since, get };
}

export function method<State>(
  since: Declared['since'],
  run: (state: State, args: Arguments) => MethodResult,
): Method<State> {
  return { kind: 'method', since, run };
}

/** A method that gives nothing back. */
export function command<State>(
  since: Declared['since'],
  run: (state: State, args: Arguments) => void,
): Method<State> {
  return method(since, (state, args) => {
    run(state, args);
    return null;
  });
}
