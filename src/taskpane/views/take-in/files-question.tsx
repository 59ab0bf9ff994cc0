import { Button, Text } from '@fluentui/react-components';
import { receiptOf } from '../../../consolidation/account/received-date';
import { writeDate } from '../../../model/date-text';
import { useCommands } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import type { QuestionOf } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { answering, QuestionFrame } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

interface FilesQuestionProps {
  readonly question: QuestionOf<'files'>;
  readonly request: AskedTakeIn;
}

/** Which of several files of one unit counts. */
export function FilesQuestion({ question, request }: FilesQuestionProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  return (
    <QuestionFrame title={texts.whichFile(question.unit.name)}>
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {texts.whichFileHint}
      </Text>
      {question.files.map((file) => {
        const { received } = receiptOf(file, request.decisions);
        return (
          <div key={file.name} className={styles.row}>
            <Button
              size="small"
              className={styles.wrap}
              onClick={() =>
                answering(() => commands.answer({ type: 'files', question, file: file.name }, request))
              }
            >
              {texts.countFile(file.name, received === null ? null : writeDate(received))}
            </Button>
          </div>
        );
      })}
    </QuestionFrame>
  );
}
