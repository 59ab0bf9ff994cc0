import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import { useCommands, usePaneState } from '../../pane-context';
import { answersFor, questionKey, type Answer, type GivenAnswer } from '../../take-in/answers';
import { FoldedList } from './folded-list';
import { answering, QUESTION_PLACES } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';
import { useValueName } from './use-value-name';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What a person has answered, each with a way to answer otherwise. */
export function AnsweredList({ request }: { readonly request: TakeInRequest }) {
  const styles = useStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const say = useAnswerText(request);
  const given = usePaneState(({ takeIn }) => takeIn.answers);
  const answers = answersFor(given, { set: request.set.id, period: request.period.id });
  const reopen = (answer: GivenAnswer) => answering(() => commands.reopen(answer));
  return (
    <FoldedList
      id={QUESTION_PLACES.answered}
      title={texts.answeredHeading(answers.length)}
      items={answers}
      keyOf={({ answer }) => questionKey(answer.question)}
      draw={(answer) => {
        const text = say(answer.answer);
        return (
          <div className={styles.line}>
            <span className={styles.words}>{text}</span>
            <Button size="small" aria-label={texts.changeAnswerTo(text)} onClick={() => reopen(answer)}>
              {texts.changeAnswer}
            </Button>
          </div>
        );
      }}
      isFirstOpen
    />
  );
}

function useAnswerText(request: TakeInRequest): (answer: Answer) => string {
  const texts = useTakeInTexts();
  const nameOf = useValueName(request);
  const { parent, units } = request.units;
  return (answer) => {
    switch (answer.type) {
      case 'unit': {
        const { name, code } = answer.question;
        const unit = [parent, ...units].find((candidate) => candidate.code === answer.unit);
        return texts.answeredUnit(name === '' ? code : name, unit?.name ?? null);
      }
      case 'files':
        return texts.answeredFile(answer.question.unit.name, answer.file);
      case 'conflict':
        return texts.answeredConflict(nameOf(answer.question.value), texts[answer.choice]);
      case 'mapping':
        return texts.answeredMapping(answer.question.sheet, answer.columns?.length ?? null);
    }
  };
}
