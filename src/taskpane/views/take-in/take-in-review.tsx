import { Button, Text } from '@fluentui/react-components';
import { shownText } from '../../../checks/shown-text';
import type { PlannedValue } from '../../../consolidation/account/account';
import type { UnitOutcome } from '../../../model/submission-outcome';
import { useCommands } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { CopyableText } from '../parts/copyable-lines';
import { AnsweredList } from './answered-list';
import { FileGroups } from './file-groups';
import { FoldedList } from './folded-list';
import { QuestionList } from './question-list';
import type { ReckonedReview } from './use-review';
import { useTakeInTexts } from './use-take-in-texts';
import { useValueName } from './use-value-name';
import { WriteStep } from './write-step';

const OUTCOMES: readonly UnitOutcome[] = ['complete', 'partly', 'waiting', 'refused', 'earlier', 'not-sent'];

/** Everything that the files bring, before anything is written. */
export function TakeInReview({ account, request, isCurrent }: ReckonedReview) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const counts = OUTCOMES.flatMap((outcome) => {
    const units = account.units.filter((unit) => unit.outcome === outcome).length;
    return units === 0 ? [] : [texts.counts[outcome](units)];
  });
  return (
    <section className={styles.block} aria-labelledby="ket-qua-doc">
      <h3 id="ket-qua-doc" className={styles.subheading}>
        {texts.summaryHeading(account.files.length)}
      </h3>
      <Text role="status" weight="semibold" className={styles.wrap}>
        {counts.join(' · ')}
      </Text>
      <QuestionList questions={account.questions} request={request} isCurrent={isCurrent} />
      <AnsweredList request={request} />
      <ChangedValues account={account} request={request} />
      <FileGroups account={account} request={request} />
      <NotSent account={account} />
      <Typed account={account} />
      <WriteStep account={account} request={request} isCurrent={isCurrent} />
      <Button appearance="subtle" onClick={commands.clearTakeIn}>
        {texts.clear}
      </Button>
    </section>
  );
}

function ChangedValues({ account, request }: Omit<ReckonedReview, 'isCurrent'>) {
  const texts = useTakeInTexts();
  const name = useValueName(request);
  const changed = account.values.filter(({ change }) => change === 'changed' || change === 'overwritten');
  const said = (value: PlannedValue) =>
    texts.changed(
      name(value),
      value.held === null ? '–' : shownText(value.held),
      shownText({ content: value.source.content, observed: value.observed }),
    );
  return <FoldedList title={texts.changedHeading(changed.length)} items={changed} draw={said} />;
}

function NotSent({ account }: Pick<ReckonedReview, 'account'>) {
  const styles = useBlockStyles();
  const texts = useTakeInTexts();
  const names = account.units.filter(({ outcome }) => outcome === 'not-sent').map(({ unit }) => unit.name);
  if (names.length === 0) return null;
  return (
    <div className={styles.block}>
      <FoldedList title={texts.notSent(names.length)} items={names} draw={(name) => name} />
      <CopyableText text={names.join('\n')} label={texts.copyNotSent} />
    </div>
  );
}

function Typed({ account }: Pick<ReckonedReview, 'account'>) {
  const texts = useTakeInTexts();
  const typed = account.units.filter((unit) => unit.typed > 0);
  const cells = typed.reduce((sum, unit) => sum + unit.typed, 0);
  return (
    <FoldedList
      title={texts.typedHeading(cells)}
      items={typed}
      keyOf={({ unit }) => unit.code}
      draw={({ unit, typed: ofUnit }) => texts.typedFor(unit.name, ofUnit)}
    />
  );
}
