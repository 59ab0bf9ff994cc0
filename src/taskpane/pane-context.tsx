import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneTexts } from '../language/pane/pane-texts';
import type { Pane, PaneCommands } from './pane';
import { mayWrite, type PaneState } from './state/pane-state';

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** What the view needs of the state; it is drawn again when that changes. */
export function usePaneState<Selected>(select: (state: PaneState) => Selected): Selected {
  return useStore(usePane().store, select);
}

export function useCommands(): PaneCommands {
  return usePane().commands;
}

/** The texts of the chosen language. */
export function useTexts(): PaneTexts {
  return usePaneState(({ language }) => language.pane);
}

export function useMayWrite(): boolean {
  return usePaneState(mayWrite);
}

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('a view of the pane stands outside its PaneProvider');
  return pane;
}
