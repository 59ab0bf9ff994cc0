import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import type { Pane } from '../pane';
import { PaneProvider, usePaneState } from '../pane-context';
import { FaultBoundary } from './fault-boundary';
import { Header } from './header';
import { Sections } from './sections';
import { StatusArea } from './status-area';
import { UnfinishedNote } from './unfinished-note';

const useStyles = makeStyles({
  provider: { height: '100vh' },
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole task pane. */
export function PaneView({ pane, theme }: { readonly pane: Pane; readonly theme: Theme }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <PaneProvider value={pane}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}

function Shell() {
  const styles = useStyles();
  const language = usePaneState((state) => state.language);
  return (
    <div className={styles.shell} lang={language.id}>
      <FaultBoundary texts={language.pane}>
        <Header />
        <UnfinishedNote />
        <Sections />
        <StatusArea />
      </FaultBoundary>
    </div>
  );
}
