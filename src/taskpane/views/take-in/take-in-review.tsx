import { Button, Text } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import { isWritten } from '../../../actions/take-in/written-value';
import { shownText } from '../../../checks/shown-text';
import type { Account, PlannedValue } from '../../../consolidation/account/account';
import { indicatorOf } from '../../../model/indicator-set';
import type { UnitOutcome } from '../../../model/submission-outcome';
import { useCommands, useMayWrite, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { CopyableText } from '../parts/copyable-lines';
import { FileGroups } from './file-groups';
import { FoldedList } from './folded-list';
import { QuestionList } from './question-list';
import { useTakeInTexts } from './use-take-in-texts';

const OUTCOMES: readonly UnitOutcome[] = ['complete', 'partly', 'waiting', 'refused', 'earlier', 'not-sent'];

interface TakeInReviewProps {
  readonly account: Account;
  readonly request: TakeInRequest;
}

/** Everything that the files bring, before anything is written. */
export function TakeInReview({ account, request }: TakeInReviewProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const mayWrite = useMayWrite();
  const texts = useTakeInTexts();
  const cells = account.values.filter(isWritten).length;
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
      <QuestionList questions={account.questions} request={request} />
      <ChangedValues account={account} request={request} />
      <FileGroups files={account.files} />
      <NotSent account={account} />
      <Button appearance="primary" disabledFocusable={!mayWrite} onClick={() => void commands.writeTakeIn()}>
        {texts.write(cells)}
      </Button>
      <Button appearance="subtle" onClick={commands.clearTakeIn}>
        {texts.clear}
      </Button>
    </section>
  );
}

function ChangedValues({ account, request: { set, units } }: TakeInReviewProps) {
  const language = usePaneState((state) => state.language);
  const texts = useTakeInTexts();
  const changed = account.values.filter(({ change }) => change === 'changed' || change === 'overwritten');
  const names = new Map(units.units.map(({ code, name }) => [code, name]));
  const said = (value: PlannedValue) =>
    texts.changed(
      names.get(value.unit) ?? value.unit,
      indicatorOf(set, value.code)?.shortName[language.id] ?? value.code,
      value.held === null ? '–' : shownText(value.held),
      shownText({ content: value.source.content, observed: value.observed }),
    );
  return <FoldedList title={texts.changedHeading(changed.length)} items={changed} draw={said} />;
}

function NotSent({ account }: Pick<TakeInReviewProps, 'account'>) {
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
