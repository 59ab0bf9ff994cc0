import { flushSync } from 'react-dom';

/**
 * Does what a button is for, though the button itself goes by that, and puts the focus on the first of these places
 * (by id) that is then there: a person at the keyboard goes on from where they were.
 */
export function actAndFocus(act: () => void, places: readonly string[]): void {
  flushSync(act);
  const [place] = places.flatMap((id) => document.getElementById(id) ?? []);
  place?.focus();
}
