import { Text } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { Question } from '../../../consolidation/account/account';
import { usePaneState } from '../../pane-context';
import { answersFor, questionKey } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { ConflictQuestion } from './conflict-question';
import { FilesQuestion } from './files-question';
import { FoldedList } from './folded-list';
import { MappingQuestion } from './mapping-question';
import { QUESTION_PLACES } from './question-frame';
import { UnitQuestion } from './unit-question';
import { useTakeInTexts } from './use-take-in-texts';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly request: TakeInRequest;
  /** Whether the account knows of every answer. */
  readonly isCurrent: boolean;
}

/** What a person has to decide; what stays open is left out or kept. */
export function QuestionList({ questions: asked, request, isCurrent }: QuestionListProps) {
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
        draw={(question) => <AnyQuestion question={question} request={request} />}
        isFirstOpen
      />
      <Text size={200} className={styles.quiet}>
        {texts.questionsHint}
      </Text>
    </div>
  );
}

function AnyQuestion({
  question,
  request,
}: { readonly question: Question } & Pick<QuestionListProps, 'request'>) {
  switch (question.type) {
    case 'unit':
      return <UnitQuestion question={question} request={request} />;
    case 'files':
      return <FilesQuestion question={question} request={request} />;
    case 'conflict':
      return <ConflictQuestion question={question} request={request} />;
    case 'mapping':
      return <MappingQuestion question={question} request={request} />;
  }
}
