import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePaneState } from '../pane-context';
import { EntryView } from './entry/entry-view';
import { PANEL_ID, SectionTabs, tabId } from './section-tabs';

const VIEWS = {
  'bieu-mau': EntryView,
  'tong-hop': lazy(() => import('./take-in/take-in-view')),
  'kiem-tra': lazy(() => import('./check/check-view')),
  'xep-hang': lazy(() => import('./ranking/ranking-view')),
  'bao-cao': lazy(() => import('./report/report-view')),
} as const;

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The five views and the tabs that choose among them. */
export function Sections() {
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const View = VIEWS[tab];
  return (
    <>
      <SectionTabs />
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
