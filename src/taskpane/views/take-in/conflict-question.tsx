import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import { shownText } from '../../../checks/shown-text';
import { contentText } from '../../../consolidation/account/content-text';
import { useCommands } from '../../pane-context';
import type { QuestionOf } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { answering, QuestionFrame } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';
import { useValueName } from './use-value-name';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', textAlign: 'left', alignSelf: 'flex-start' },
  label: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingRight: tokens.spacingHorizontalM,
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
  },
});

interface ConflictQuestionProps {
  readonly question: QuestionOf<'conflict'>;
  readonly request: TakeInRequest;
}

/** A figure that a person corrected, or typed, against the one that the unit sends. */
export function ConflictQuestion({ question, request }: ConflictQuestionProps) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const name = useValueName(request);
  const { value } = question;
  const rows = [
    [texts.held, value.held === null ? '–' : shownText(value.held)],
    ...(value.taken === null ? [] : [[texts.taken, contentText(value.taken)] as const]),
    [texts.brought, shownText({ content: value.source.content, observed: value.observed })],
  ] as const;
  const say = (choice: 'keep' | 'take') =>
    answering(() => commands.answer({ type: 'conflict', question, choice }, request));
  const cell = value.held?.cell ?? value.source.cell;
  return (
    <QuestionFrame
      title={value.taken === null ? texts.typed(name(value), cell) : texts.conflict(name(value), cell)}
      place={texts.inFile(value.file.name, value.sheet, value.source.cell)}
    >
      <table className={styles.table}>
        <tbody>
          {rows.map(([label, text]) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={blocks.wrap}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={blocks.row}>
        <Button size="small" onClick={() => say('keep')}>
          {texts.keep}
        </Button>
        <Button size="small" onClick={() => say('take')}>
          {texts.take}
        </Button>
      </div>
    </QuestionFrame>
  );
}
