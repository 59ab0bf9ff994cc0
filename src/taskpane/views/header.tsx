import { Text, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { usePaneState } from '../pane-context';
import type { PaneState } from '../state/pane-state';
import { shownSheets } from '../state/shown-sheets';
import { focusMenu, OverflowMenu, type PaneDialog } from './overflow-menu';

const AboutDialog = lazy(() => import('./about-dialog'));
const SelfCheckDialog = lazy(() => import('./self-check-dialog'));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  words: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0 },
  summary: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What this is, what the workbook holds, and the rarer things to do. */
export function Header() {
  const styles = useStyles();
  const product = usePaneState(({ language }) => language.pane.product);
  const summary = usePaneState(summaryOf);
  const [dialog, setDialog] = useState<PaneDialog | null>(null);
  const [opened, setOpened] = useState<readonly PaneDialog[]>([]);
  const menu = useRef<HTMLDivElement>(null);
  const open = (asked: PaneDialog) => {
    // A dialog stays in the page once it was opened: one that is taken out leaves the rest hidden from screen readers.
    setOpened((known) => (known.includes(asked) ? known : [...known, asked]));
    setDialog(asked);
  };
  const close = () => setDialog(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && dialog === null) focusMenu(menu);
    wasOpen.current = dialog !== null;
  }, [dialog]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <Title3 as="h1" className={styles.title}>
          {product}
        </Title3>
        <Text size={200} className={styles.summary}>
          {summary}
        </Text>
      </div>
      <OverflowMenu place={menu} onOpen={open} />
      <Suspense fallback={null}>
        {opened.includes('about') && <AboutDialog isOpen={dialog === 'about'} onClose={close} />}
        {opened.includes('self-check') && (
          <SelfCheckDialog isOpen={dialog === 'self-check'} onClose={close} />
        )}
      </Suspense>
    </header>
  );
}

/** The latest set and period of the workbook, in words. */
function summaryOf({ workbook, language }: PaneState): string {
  const { summary, periods } = language.pane;
  if (workbook.type === 'unread') return summary.reading;
  const [latest, ...others] = shownSheets(workbook.open.contents);
  if (latest === undefined) return summary.noSheets;
  const { shortTitle } = latest.type === 'register' ? latest.table.register : latest.table.set;
  return summary.latest(shortTitle[language.id], periods.written(latest.table.period), others.length);
}
