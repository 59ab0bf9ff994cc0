import { createRoot } from 'react-dom/client';
import { vi } from '../../language/preview/vi';
import { PreviewPage, type PageLanguage } from './preview-page';
import { loadEngine } from './workbench/browser-engine';
import { Workbench } from './workbench/workbench';

async function start(place: HTMLElement): Promise<void> {
  place.textContent = vi.page.loading;
  try {
    const workbench = new Workbench(await loadEngine());
    sayUnexpectedErrors(workbench);
    createRoot(place).render(<PreviewPage workbench={workbench} language={languageAskedFor()} />);
  } catch (error) {
    place.textContent = vi.page.failed(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** Vietnamese, unless the address asks for English with ?lang=en. */
function languageAskedFor(): PageLanguage {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
}

/** What no part of the page expected is said to the person as well. */
function sayUnexpectedErrors(workbench: Workbench): void {
  const say = (error: unknown): void => {
    const detail = error instanceof Error ? error.message : String(error);
    workbench.ask({ type: 'message', text: (texts) => texts.failed(detail) });
  };
  window.addEventListener('error', ({ error }) => say(error));
  window.addEventListener('unhandledrejection', ({ reason }) => say(reason));
}

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for the preview');
void start(place);
