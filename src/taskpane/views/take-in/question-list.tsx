import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Question } from '../../../consolidation/account/account';
import { usePaneState } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import { answersFor, questionKey } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { FoldedList } from './folded-list';
import { QUESTION_PLACES } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

interface QuestionListProps<Asked extends Question> {
  readonly questions: readonly Asked[];
  readonly request: AskedTakeIn;
  /** Whether the account knows of every answer. */
  readonly isCurrent: boolean;
  readonly draw: (question: Asked) => ReactNode;
}

/** What a person has to decide; what stays open is left out or kept. */
export function QuestionList<Asked extends Question>({
  questions: asked,
  request,
  isCurrent,
  draw,
}: QuestionListProps<Asked>) {
  const texts = useTakeInTexts();
  const styles = useBlockStyles();
  const given = usePaneState(({ takeIn }) => takeIn.answers);
  const { set, period } = request;
  const answered = new Set(
    answersFor(given, { set: set.id, period: period.id }).map(({ answer }) => questionKey(answer.question)),
  );
  // The account that knows of an answer comes a moment later; what it still asks then is open after all.
  const questions = isCurrent ? asked : asked.filter((question) => !answered.has(questionKey(question)));
  if (questions.length === 0) return null;
  return (
    <div>
      <FoldedList
        id={QUESTION_PLACES.open}
        title={texts.questionsHeading(questions.length)}
        items={questions}
        keyOf={questionKey}
        draw={draw}
        isFirstOpen
      />
      <Text size={200} className={styles.quiet}>
        {texts.questionsHint}
      </Text>
    </div>
  );
}
