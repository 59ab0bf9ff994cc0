import { useEffect, useState } from 'react';
import { en } from '../../language/preview/en';
import { vi } from '../../language/preview/vi';
import { AlertDialog } from './alerts/alert-dialog';
import { FormulaBar } from './grid/formula-bar';
import { Grid } from './grid/grid';
import { SheetTabs } from './grid/sheet-tabs';
import { PaneFrame } from './office/pane-frame';
import { StatusBar } from './grid/status-bar';
import { TopBar } from './top-bar/top-bar';
import { PageContext } from './workbench/use-workbench';
import type { Workbench } from './workbench/workbench';

const TEXTS = { vi: vi.page, en: en.page } as const;

/** The page: what it is on top, the workbook at the left, the pane at the right. */
export function PreviewPage({ workbench }: { readonly workbench: Workbench }) {
  const [language, setLanguage] = useState<keyof typeof TEXTS>('vi');
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <PageContext value={{ workbench, texts }}>
      <div className="page">
        <TopBar language={language} onLanguage={setLanguage} />
        <main className="workbook">
          <FormulaBar />
          <Grid />
          <SheetTabs />
          <StatusBar />
        </main>
        <PaneFrame language={language} />
        <AlertDialog />
      </div>
    </PageContext>
  );
}
