import { Button, ProgressBar, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { FailureName } from '../../language/pane/pane-texts';
import { useCommands, useMayWrite, usePaneState, useTexts } from '../pane-context';
import { onlyReads, settles, type Failure, type Outcome, type Status } from '../state/status';
import { sayOutcome, sheetsOf } from './outcome-text';

const useStyles = makeStyles({
  area: {
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  idle: { padding: 0, border: 'none' },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', display: 'flex', flexDirection: 'column' },
  icon: { flexShrink: 0, marginTop: '2px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { marginBottom: tokens.spacingVerticalXS },
});

/** What is going on, what came of it, what failed and what to do then. Read out as it changes. */
export function StatusArea() {
  const styles = useStyles();
  const { status: texts } = useTexts();
  const status = usePaneState((state) => state.status);
  return (
    <section
      aria-label={texts.label}
      aria-live="polite"
      className={mergeClasses(styles.area, status.type === 'idle' && styles.idle)}
    >
      <StatusBody status={status} />
    </section>
  );
}

function StatusBody({ status }: { readonly status: Status }) {
  switch (status.type) {
    case 'idle':
      return null;
    case 'working':
      return <Working status={status} />;
    case 'done':
      return <Done outcome={status.outcome} />;
    case 'failed':
      return (
        <>
          {status.before !== null && <Done outcome={status.before} />}
          <Failed failure={status.failure} />
        </>
      );
  }
}

function Working({ status }: { readonly status: Extract<Status, { type: 'working' }> }) {
  const styles = useStyles();
  const { status: texts } = useTexts();
  const commands = useCommands();
  const words = texts.working[status.task];
  return (
    <>
      <ProgressBar className={styles.progress} aria-label={words} />
      <div className={styles.line}>
        <div className={styles.words}>
          <Text>{words}</Text>
          {status.isSlow && (
            <Text size={200} className={styles.hint}>
              {texts.slow} {status.canCancel || status.task === 'self-check' ? '' : texts.noCancel}
            </Text>
          )}
        </div>
        {status.canCancel && (
          <Button size="small" onClick={commands.cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
    </>
  );
}

function Done({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { status: texts } = useTexts();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const canUndo = usePaneState(({ workbook }) => workbook.type === 'read' && workbook.open.undoable !== null);
  const isRefusal = outcome.type === 'undo-refused';
  const sheets = sheetsOf(outcome);
  const offersUndo = canUndo && UNDOABLE.has(outcome.type);
  return (
    <div className={styles.line}>
      {isRefusal ? (
        <ErrorCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.bad)} />
      ) : (
        <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.good)} />
      )}
      <div className={styles.words}>
        <Text>{sayOutcome(outcome, language)}</Text>
        {(sheets.length > 0 || offersUndo) && (
          <div className={styles.actions}>
            {sheets.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => void commands.revealSheet(sheet)}>
                {texts.show(sheet)}
              </Button>
            ))}
            {offersUndo && (
              <Button size="small" disabledFocusable={!mayWrite} onClick={() => void commands.undo()}>
                {texts.undo}
              </Button>
            )}
          </div>
        )}
      </div>
      <DismissButton />
    </div>
  );
}

/** What was just written and is listed in the journal. */
const UNDOABLE: ReadonlySet<Outcome['type']> = new Set([
  'inserted',
  'units-changed',
  'pasted',
  'taken-in',
  'accepted',
  'period-changed',
  'reported',
  'completed',
]);

/** A read that fails in Excel leaves no doubt about what was written. */
function failureName({ code, task }: Failure): FailureName {
  return code === 'host-failed' && onlyReads(task) ? 'host-failed-reading' : code;
}

/** What somebody else changed is looked at again before it is overwritten; an ended session takes nothing more. */
const NOT_AGAIN: ReadonlySet<Failure['code']> = new Set(['changed-meanwhile', 'session-expired']);

function Failed({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const { status: texts, failures } = useTexts();
  const commands = useCommands();
  // An unfinished write is settled first; the bar that says so has its own buttons.
  const isUnfinished = usePaneState(
    ({ workbook }) => workbook.type === 'read' && workbook.open.unfinished !== null,
  );
  const mustSettle = isUnfinished && !onlyReads(failure.task) && !settles(failure.task);
  const canRetry = !mustSettle && !NOT_AGAIN.has(failure.code);
  const { fault, remedy } = failures[failureName(failure)];
  return (
    <div className={styles.line} role="alert">
      <ErrorCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.bad)} />
      <div className={styles.words}>
        <Text weight="semibold">{texts.failed[failure.task]}</Text>
        <Text>{mustSettle ? texts.settleFirst : `${fault} ${remedy}`}</Text>
        <details className={styles.details}>
          <summary>{texts.details}</summary>
          {failure.code}: {failure.detail}
        </details>
        {canRetry && (
          <div className={styles.actions}>
            <Button size="small" appearance="primary" onClick={() => void commands.retry()}>
              {texts.retry}
            </Button>
          </div>
        )}
      </div>
      <DismissButton />
    </div>
  );
}

function DismissButton() {
  const { status: texts } = useTexts();
  const commands = useCommands();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<DismissRegular />}
      aria-label={texts.dismiss}
      title={texts.dismiss}
      onClick={commands.dismissStatus}
    />
  );
}
