import { invalidArgument } from '../host-failure';
import { asText } from '../object/arguments';

/** Colours are `#RRGGBB` (named HTML colours, which Excel takes too, are not simulated); kept as `RRGGBB`. */
export function colorFromRequest(value: unknown): string {
  const text = asText(value);
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw invalidArgument(`"${text}" is no colour of the form #RRGGBB`);
  return text.slice(1).toUpperCase();
}
