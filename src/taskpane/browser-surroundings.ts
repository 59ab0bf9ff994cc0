import type { Language } from '../language/language';
import type { PaneSurroundings } from './commands/pane-kit';

const LANGUAGE_KEY = 'so-chi-so.language';

/** Fetches the one language that is shown. */
export async function loadLanguage(id: Language['id']): Promise<Language> {
  if (id === 'vi') {
    const { vi } = await import('../language/vi');
    return vi;
  }
  const { en } = await import('../language/en');
  return en;
}

/** The language chosen on this machine before, or Vietnamese. */
export function rememberedLanguage(): Language['id'] {
  return storage()?.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
}

/** What the browser gives: clock, timers, memory. */
export const browserSurroundings: Pick<
  PaneSurroundings,
  'later' | 'today' | 'loadLanguage' | 'rememberLanguage' | 'readFiles'
> = {
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  loadLanguage,
  readFiles: async (reading) => {
    const { readInBrowser } = await import('./take-in/read-in-browser');
    return readInBrowser(reading);
  },
  rememberLanguage: (id) => storage()?.setItem(LANGUAGE_KEY, id),
};

/** Null where the browser lets a frame of Office keep nothing: the choice then holds until the pane is closed. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
