import { useRef, useState, type MouseEvent } from 'react';

export interface MenuState {
  /** Where it is open, in pixels of the window; null is closed. */
  readonly place: { readonly left: number; readonly top: number } | null;
  readonly openAt: (event: MouseEvent<HTMLElement>) => void;
  readonly close: () => void;
  /** Closes it and gives the keyboard back to where the menu was asked for. */
  readonly leave: () => void;
}

/** A menu that opens where it is asked for: at the pointer, or below the element that the keyboard is at. */
export function useMenu(): MenuState {
  const opener = useRef<HTMLElement | null>(null);
  const [place, setPlace] = useState<MenuState['place']>(null);
  return {
    place,
    openAt: (event) => {
      event.preventDefault();
      opener.current = event.currentTarget;
      const { left, bottom } = event.currentTarget.getBoundingClientRect();
      const isByKeyboard = event.clientX === 0 && event.clientY === 0;
      setPlace(isByKeyboard ? { left, top: bottom } : { left: event.clientX, top: event.clientY });
    },
    close: () => setPlace(null),
    leave: () => {
      setPlace(null);
      opener.current?.focus();
    },
  };
}
