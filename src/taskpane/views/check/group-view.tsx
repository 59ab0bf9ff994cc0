import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import { findingKey, type Severity } from '../../../model/finding';
import { usePaneState } from '../../pane-context';
import type { FindingGroup } from '../../state/grouped-findings';
import { useBlockStyles } from '../parts/block-styles';
import { useShown } from '../parts/use-shown';
import { FindingCard } from './finding-card';

const FIRST_SHOWN = 15;
/** Larger groups begin closed: their number says enough at first. */
const OPEN_UP_TO = 6;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit' },
  toggle: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: 0,
    paddingRight: 0,
  },
  title: { flexGrow: 1, display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  icon: { flexShrink: 0, fontSize: '18px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;

/** Findings of one kind under its name. */
export function GroupView({
  severity,
  group,
}: {
  readonly severity: Severity;
  readonly group: FindingGroup;
}) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const { check } = language.pane;
  const [isOpen, setOpen] = useState(group.findings.length <= OPEN_UP_TO);
  const { items, rest, showMore } = useShown(group.findings, FIRST_SHOWN);
  const id = useId();
  const Icon = ICONS[severity];
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={blocks.block}>
      <h4 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          icon={<Chevron aria-hidden />}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.title}>
            <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
            {check.group(language.findings[group.code].title, group.findings.length)}
          </span>
        </Button>
      </h4>
      <div id={id} className={blocks.block} hidden={!isOpen}>
        {isOpen && items.map((found) => <FindingCard key={findingKey(found)} found={found} />)}
        {isOpen && rest > 0 && (
          <Button size="small" onClick={showMore}>
            {check.more(rest)}
          </Button>
        )}
      </div>
    </div>
  );
}
