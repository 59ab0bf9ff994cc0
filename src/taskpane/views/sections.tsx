import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useCommands, usePaneState, useTexts } from '../pane-context';
import { TABS, type Tab as TabName } from '../state/pane-state';
import { EntryView } from './entry/entry-view';

const VIEWS = {
  'bieu-mau': EntryView,
  'kiem-tra': lazy(() => import('./check/check-view')),
  'xep-hang': lazy(() => import('./ranking/ranking-view')),
  'bao-cao': lazy(() => import('./report/report-view')),
} as const;

const useStyles = makeStyles({
  tabs: { justifyContent: 'space-between', padding: `0 ${tokens.spacingHorizontalXS}`, flexShrink: 0 },
  tab: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
    minWidth: 0,
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The four views and the tabs that choose among them. */
export function Sections() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const commands = useCommands();
  const tab = usePaneState((state) => state.tab);
  const View = VIEWS[tab];
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((name) => name === value);
          if (chosen !== undefined) void commands.selectTab(chosen);
        }}
      >
        {TABS.map((name) => (
          <Tab key={name} id={tabId(name)} value={name} className={styles.tab} aria-controls={PANEL_ID}>
            {tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.content}>
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)}>
          <Suspense fallback={null}>
            <View />
          </Suspense>
        </div>
      </div>
    </>
  );
}

const PANEL_ID = 'noi-dung';

function tabId(name: TabName): string {
  return `muc-${name}`;
}
