import { useEffect, type RefObject } from 'react';

/**
 * Calls when a person goes on to another part of this page, by pointer or by keyboard. The pane is not a part of it: as in
 * Excel, a cell stays in editing while a person turns to the pane.
 */
export function useLeaving(field: RefObject<HTMLElement | null>, onLeaving: () => void): void {
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      const isElsewhere = target instanceof Element && field.current?.contains(target) === false;
      if (isElsewhere && !(target instanceof HTMLIFrameElement)) onLeaving();
    };
    document.addEventListener('pointerdown', leave, true);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      document.removeEventListener('focusin', leave);
    };
  }, [field, onLeaving]);
}
