import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitValue } from '../../../consolidation/value-key';
import { useCommands, usePaneState } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import { answersFor, questionKey, type Answer, type GivenAnswer } from '../../take-in/answers';
import { FoldedList } from './folded-list';
import { answering, QUESTION_PLACES } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

interface AnsweredListProps {
  readonly request: AskedTakeIn;
  /** What a value is called, of which a person decided whether it is kept. */
  readonly nameOf: (value: UnitValue) => string;
}

/** What a person has answered, each with a way to answer otherwise. */
export function AnsweredList({ request, nameOf }: AnsweredListProps) {
  const styles = useStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const say = useAnswerText(request, nameOf);
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

function useAnswerText(
  request: AskedTakeIn,
  nameOf: AnsweredListProps['nameOf'],
): (answer: Answer) => string {
  const texts = useTakeInTexts();
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
