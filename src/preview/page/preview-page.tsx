import { useEffect } from 'react';
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

export type PageLanguage = keyof typeof TEXTS;

interface PreviewPageProps {
  readonly workbench: Workbench;
  /** Of the page, as Excel's own menus would be; the pane has a language of its own in its menu. */
  readonly language: PageLanguage;
}

/** The page: what it is on top, the workbook at the left, the pane at the right. */
export function PreviewPage({ workbench, language }: PreviewPageProps) {
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <PageContext value={{ workbench, texts }}>
      <div className="page">
        <TopBar />
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
