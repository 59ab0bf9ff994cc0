import { useState } from 'react';

export interface Shown<Item> {
  readonly items: readonly Item[];
  /** How many are left out. */
  readonly rest: number;
  readonly showMore: () => void;
}

/** The beginning of a long list, and more of it when asked: a pane draws no thousand rows at once. */
export function useShown<Item>(all: readonly Item[], step: number): Shown<Item> {
  const [count, setCount] = useState(step);
  return {
    items: all.slice(0, count),
    rest: Math.max(0, all.length - count),
    // Each time as many again, so that any list ends after a few clicks.
    showMore: () => setCount((current) => current * 2),
  };
}
