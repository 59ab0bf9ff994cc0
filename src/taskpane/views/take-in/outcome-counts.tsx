import { Text } from '@fluentui/react-components';
import type { UnitAccount } from '../../../consolidation/account/account';
import type { UnitOutcome } from '../../../model/submission-outcome';
import { useBlockStyles } from '../parts/block-styles';
import { CopyableText } from '../parts/copyable-lines';
import { FoldedList } from './folded-list';
import { useTakeInTexts } from './use-take-in-texts';

export interface UnitsProps {
  readonly units: readonly Pick<UnitAccount, 'unit' | 'outcome'>[];
}

const OUTCOMES: readonly UnitOutcome[] = ['complete', 'partly', 'waiting', 'refused', 'earlier', 'not-sent'];

/** "160 đủ · 5 một phần". */
export function OutcomeCounts({ units }: UnitsProps) {
  const styles = useBlockStyles();
  const texts = useTakeInTexts();
  const counts = OUTCOMES.flatMap((outcome) => {
    const alike = units.filter((unit) => unit.outcome === outcome).length;
    return alike === 0 ? [] : [texts.counts[outcome](alike)];
  });
  return (
    <Text role="status" weight="semibold" className={styles.wrap}>
      {counts.join(' · ')}
    </Text>
  );
}

/** Who has not sent anything, to be copied into a reminder. */
export function NotSent({ units }: UnitsProps) {
  const styles = useBlockStyles();
  const texts = useTakeInTexts();
  const names = units.filter(({ outcome }) => outcome === 'not-sent').map(({ unit }) => unit.name);
  if (names.length === 0) return null;
  return (
    <div className={styles.block}>
      <FoldedList title={texts.notSent(names.length)} items={names} draw={(name) => name} />
      <CopyableText text={names.join('\n')} label={texts.copyNotSent} />
    </div>
  );
}
