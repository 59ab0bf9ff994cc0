import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sayFinding } from '../../../language/finding-text';
import { isAcceptable, type Finding } from '../../../model/finding';
import type { Period } from '../../../model/period';
import { useCommands, useMayWrite, usePaneState } from '../../pane-context';
import { periodCandidates } from '../../state/period-candidates';
import { useBlockStyles } from '../parts/block-styles';
import { AcceptForm } from './accept-form';

const useStyles = makeStyles({
  jump: {
    boxSizing: 'border-box',
    border: 'none',
    margin: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: 0,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorBrandForeground1 },
});

/** One finding: where, what, what to do. The whole text leads to its cell. */
export function FindingCard({ found }: { readonly found: Finding }) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const [isAccepting, setAccepting] = useState(false);
  const { place, fault, remedy } = sayFinding(found, language);
  const words = (
    <>
      <Text weight="semibold" className={found.place.sheet === undefined ? '' : styles.place}>
        {place}
      </Text>
      <Text>
        {fault} {remedy}
      </Text>
    </>
  );
  return (
    <div className={blocks.card}>
      {found.place.sheet === undefined ? (
        <div className={blocks.wrap}>{words}</div>
      ) : (
        <button
          type="button"
          className={styles.jump}
          title={language.pane.check.jump}
          onClick={() => void commands.revealFinding(found)}
        >
          {words}
        </button>
      )}
      {isAccepting ? (
        <AcceptForm found={found} onClose={() => setAccepting(false)} />
      ) : (
        <Remedies found={found} onAccept={() => setAccepting(true)} />
      )}
    </div>
  );
}

function Remedies({ found, onAccept }: { readonly found: Finding; readonly onAccept: () => void }) {
  const blocks = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const workbook = usePaneState((state) => state.workbook);
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const { check, periods } = language.pane;
  const canAccept = found.severity === 'error' && isAcceptable(found);
  const candidates: readonly Period[] =
    workbook.type === 'read' ? periodCandidates(found, workbook.open.contents) : [];
  if (!canAccept && candidates.length === 0) {
    return found.severity === 'error' ? (
      <Text size={200} className={blocks.quiet}>
        {check.unacceptable}
      </Text>
    ) : null;
  }
  return (
    <div className={blocks.row}>
      {candidates.length > 0 && found.severity !== 'error' && <Text size={200}>{check.ifOtherPeriod}</Text>}
      {candidates.map((period) => (
        <Button
          key={period.id}
          size="small"
          disabledFocusable={!mayWrite}
          onClick={() => void commands.changePeriod(found, period)}
        >
          {check.changePeriod(periods.written(period))}
        </Button>
      ))}
      {canAccept && (
        <Button size="small" disabledFocusable={!mayWrite} onClick={onAccept}>
          {check.accept}
        </Button>
      )}
    </div>
  );
}
