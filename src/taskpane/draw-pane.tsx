import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Pane } from './pane';
import { themeFor } from './theme';
import { PaneView } from './views/pane-view';

/** Draws the pane into an element and starts it. `background` is the colour of Office's own panes. */
export function drawPane(element: HTMLElement, pane: Pane, background: string | undefined): void {
  createRoot(element).render(
    <StrictMode>
      <PaneView pane={pane} theme={themeFor(background)} />
    </StrictMode>,
  );
  void pane.commands.start();
  void pane.commands.adoptDecimalSign();
}
