import { useEffect, useRef, useState } from 'react';
import { usePage } from '../workbench/use-workbench';
import { paneAddress, type HostFacts } from './app-context';
import { PaneConnection } from './pane-connection';
import { PaneResizer } from './pane-resizer';

const PANE = '/taskpane.html';
const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const;
/** The width of a pane in Excel, and the least a person may drag it to. */
const WIDTH = { usual: 350, least: 320, most: 600 } as const;

/** The add-in's own pane in a frame, as Excel on the web shows it. Another workbook or language opens it anew. */
export function PaneFrame({ language }: { readonly language: keyof typeof LOCALES }) {
  const { workbench, texts, state } = usePage();
  const [width, setWidth] = useState<number>(WIDTH.usual);
  const frame = useRef<HTMLIFrameElement>(null);
  const { document, culture } = state;

  useEffect(() => {
    const pane = frame.current;
    const paneWindow = pane?.contentWindow ?? null;
    if (pane === null || paneWindow === null) return undefined;
    const conversation = crypto.randomUUID();
    const facts: HostFacts = {
      contentLanguage: culture,
      displayLanguage: LOCALES[language],
      documentAddress: `${location.origin}/so-chi-so.xlsx`,
    };
    const connection = new PaneConnection(paneWindow, conversation, facts, workbench);
    const unlisten = workbench.listen((events) => connection.tell(events));
    pane.src = paneAddress(PANE, conversation, facts);
    return () => {
      unlisten();
      connection.close();
    };
  }, [workbench, document, culture, language]);

  return (
    <aside className="pane" style={{ width }} aria-label={texts.pane.label}>
      <PaneResizer
        label={texts.pane.resize}
        width={width}
        least={WIDTH.least}
        most={WIDTH.most}
        onWidth={setWidth}
      />
      <iframe
        key={`${document} ${culture} ${language}`}
        ref={frame}
        className="pane-frame"
        title={texts.pane.label}
      />
    </aside>
  );
}
