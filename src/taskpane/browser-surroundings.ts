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
  'later' | 'today' | 'now' | 'saveFile' | 'makeHandOut' | 'loadLanguage' | 'rememberLanguage' | 'readFiles'
> = {
  later: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
  now: () => new Date(),
  saveFile: (name, bytes) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  },
  loadLanguage,
  readFiles: async (reading) => {
    const { readInBrowser } = await import('./take-in/read-in-browser');
    return readInBrowser(reading);
  },
  makeHandOut: async (request) => {
    const { handOutInBrowser } = await import('./take-in/hand-out-in-browser');
    return handOutInBrowser(request);
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
