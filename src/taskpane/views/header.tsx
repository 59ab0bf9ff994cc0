import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  Title3,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { lazy, Suspense, useState } from 'react';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../pane-context';
import { entryTables } from '../state/entry-tables';
import type { WorkbookView } from '../state/pane-state';

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

type OpenDialog = 'about' | 'self-check' | null;

/** What this is, what the workbook holds, and the rarer things to do. */
export function Header() {
  const styles = useStyles();
  const texts = useTexts();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const summary = useSummary();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <Title3 as="h1" className={styles.title}>
          {texts.product}
        </Title3>
        <Text size={200} className={styles.summary}>
          {summary}
        </Text>
      </div>
      <OverflowMenu onOpen={setDialog} />
      <Suspense fallback={null}>
        {dialog === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
        {dialog === 'self-check' && <SelfCheckDialog onClose={() => setDialog(null)} />}
      </Suspense>
    </header>
  );
}

function OverflowMenu({ onOpen }: { readonly onOpen: (dialog: OpenDialog) => void }) {
  const { menu } = useTexts();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const language = usePaneState((state) => state.language.id);
  const undoable = usePaneState(({ workbook }) => (workbook.type === 'read' ? workbook.open.undoable : null));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={menu.open}
          title={menu.open}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={undoable === null || !mayWrite} onClick={() => void commands.undo()}>
            {undoable === null ? menu.nothingToUndo : menu.undo(undoable.title)}
          </MenuItem>
          <MenuItem onClick={() => onOpen('self-check')}>{menu.selfCheck}</MenuItem>
          <MenuItem
            lang={language === 'vi' ? 'en' : 'vi'}
            onClick={() => void commands.chooseLanguage(language === 'vi' ? 'en' : 'vi')}
          >
            {menu.otherLanguage}
          </MenuItem>
          <MenuItem onClick={() => onOpen('about')}>{menu.about}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function useSummary(): string {
  const { summary, periods } = useTexts();
  const workbook = usePaneState((state) => state.workbook);
  const language = usePaneState((state) => state.language.id);
  const latest = latestOf(workbook);
  if (latest === 'unread') return summary.reading;
  if (latest === null) return summary.noSheets;
  return summary.latest(
    latest.table.set.shortTitle[language],
    periods.written(latest.table.period),
    latest.others,
  );
}

function latestOf(workbook: WorkbookView) {
  if (workbook.type === 'unread') return 'unread';
  const [table, ...others] = entryTables(workbook.open.contents);
  return table === undefined ? null : { table, others: others.length };
}
