import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PreviewPageTexts } from '../../../language/preview/texts';
import type { Workbench, WorkbenchState } from './workbench';

/** What every part of the page leans on. */
export interface PageContext {
  readonly workbench: Workbench;
  readonly texts: PreviewPageTexts;
}

export const PageContext = createContext<PageContext | null>(null);

export function usePage(): PageContext & { readonly state: WorkbenchState } {
  const page = useContext(PageContext);
  if (page === null) throw new Error('no page around this part');
  const state = useSyncExternalStore(page.workbench.subscribe, page.workbench.state);
  return { ...page, state };
}
