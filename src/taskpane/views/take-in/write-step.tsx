import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { isWritten } from '../../../actions/take-in/written-value';
import type { Account, ValueChange } from '../../../consolidation/account/account';
import { useCommands, useMayWrite } from '../../pane-context';
import { actAndFocus } from '../parts/act-and-focus';
import { useBlockStyles } from '../parts/block-styles';
import { QUESTION_PLACES } from './question-frame';
import type { ReckonedReview } from './use-review';
import { useTakeInTexts } from './use-take-in-texts';

const ASKING = 'xac-nhan-ghi';

/** The button that writes; where figures would be replaced or something is undecided, it says so first. */
export function WriteStep({ account, request, isCurrent }: ReckonedReview) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const mayWrite = useMayWrite() && isCurrent;
  const texts = useTakeInTexts();
  const [isAsking, setAsking] = useState(false);
  const written = account.values.filter(isWritten);
  const label = texts.write(written.length, new Set(written.map(({ unit }) => unit)).size);
  const doubts = doubtsOf(account, texts);
  const write = () => void commands.writeTakeIn(request);
  if (!isAsking || doubts.length === 0) {
    return (
      <Button
        id={QUESTION_PLACES.write}
        appearance="primary"
        disabledFocusable={!mayWrite}
        onClick={doubts.length === 0 ? write : () => actAndFocus(() => setAsking(true), [ASKING])}
      >
        {label}
      </Button>
    );
  }
  return (
    <div role="group" aria-labelledby={ASKING} className={styles.card}>
      <Text as="h4" block id={ASKING} tabIndex={-1} weight="semibold" className={styles.subheading}>
        {texts.confirmHeading}
      </Text>
      <ul className={styles.list}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <Button appearance="primary" disabledFocusable={!mayWrite} onClick={write}>
        {label}
      </Button>
      <Button onClick={() => actAndFocus(() => setAsking(false), [QUESTION_PLACES.write])}>
        {texts.lookAgain}
      </Button>
    </div>
  );
}

/** What a person should know before the press that writes. */
function doubtsOf(
  { values, questions }: Account,
  texts: ReturnType<typeof useTakeInTexts>,
): readonly string[] {
  const count = (change: ValueChange) => values.filter((value) => value.change === change).length;
  const [changed, overwritten] = [count('changed'), count('overwritten')];
  return [
    ...(changed === 0 ? [] : [texts.willChange(changed)]),
    ...(overwritten === 0 ? [] : [texts.willOverwrite(overwritten)]),
    ...(questions.length === 0 ? [] : [texts.staysOpen(questions.length)]),
  ];
}
