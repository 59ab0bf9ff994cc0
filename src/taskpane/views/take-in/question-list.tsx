import { Text } from '@fluentui/react-components';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import { shownText } from '../../../checks/shown-text';
import { contentText } from '../../../consolidation/account/content-text';
import type { Question } from '../../../consolidation/account/account';
import { SUGGESTION_REASONS } from '../../../language/suggestion-reasons';
import { indicatorOf } from '../../../model/indicator-set';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { FoldedList } from './folded-list';
import { MappingQuestion } from './mapping-question';
import { useTakeInTexts } from './use-take-in-texts';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly request: TakeInRequest;
}

/** What a person has to decide; what stays open is left out or kept. */
export function QuestionList({ questions, request }: QuestionListProps) {
  const texts = useTakeInTexts();
  const styles = useBlockStyles();
  if (questions.length === 0) return null;
  return (
    <div>
      <FoldedList
        title={texts.questionsHeading(questions.length)}
        items={questions}
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
      return <FilesQuestion question={question} />;
    case 'conflict':
      return <ConflictQuestion question={question} request={request} />;
    case 'mapping':
      return <MappingQuestion question={question} request={request} />;
  }
}

type Of<Type extends Question['type']> = Extract<Question, { readonly type: Type }>;

const OPEN = ' open';
const OUT = ' out';

function UnitQuestion({
  question,
  request: { units },
}: { readonly question: Of<'unit'> } & Pick<QuestionListProps, 'request'>) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const language = usePaneState((state) => state.language);
  const texts = useTakeInTexts();
  const { key, file, sheet, name, code, suggestions } = question;
  const suggested = new Set(suggestions.map(({ unit }) => unit.code));
  return (
    <div className={styles.block}>
      <Text className={styles.wrap}>{texts.whichUnit(name, code)}</Text>
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {texts.inFile(file, sheet)}
      </Text>
      <SelectField
        size="small"
        label={texts.unit}
        value={OPEN}
        options={[
          { value: OPEN, label: texts.notChosen },
          ...suggestions.map(({ unit, reason }) => ({
            value: unit.code,
            label: texts.suggested(unit.name, SUGGESTION_REASONS[language.id][reason]),
          })),
          {
            label: texts.otherUnits,
            options: [...units.units, units.parent]
              .filter((unit) => !suggested.has(unit.code))
              .map((unit) => ({ value: unit.code, label: unit.name })),
          },
          { value: OUT, label: texts.leaveOut },
        ]}
        onChoose={(value) => {
          if (value !== OPEN) commands.decideUnit(key, value === OUT ? null : value);
        }}
      />
    </div>
  );
}

function FilesQuestion({ question: { unit, files } }: { readonly question: Of<'files'> }) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  return (
    <div className={styles.block}>
      <Text className={styles.wrap}>{texts.whichFile(unit.name)}</Text>
      <SelectField
        size="small"
        label={texts.file}
        value={OPEN}
        options={[
          { value: OPEN, label: texts.notChosen },
          ...files.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChoose={(value) => {
          if (value !== OPEN) commands.decideFile(unit.code, value);
        }}
      />
    </div>
  );
}

function ConflictQuestion({
  question,
  request: { set, units },
}: { readonly question: Of<'conflict'> } & Pick<QuestionListProps, 'request'>) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const language = usePaneState((state) => state.language);
  const choice = usePaneState(({ takeIn }) => takeIn.decisions.conflicts.get(question.key) ?? 'keep');
  const texts = useTakeInTexts();
  const { value } = question;
  const unit = units.units.find(({ code }) => code === value.unit)?.name ?? value.unit;
  const indicator = indicatorOf(set, value.code)?.shortName[language.id] ?? value.code;
  const rows = [
    [texts.held, value.held === null ? '–' : shownText(value.held)],
    [texts.taken, value.taken === null ? '–' : contentText(value.taken)],
    [texts.brought, shownText({ content: value.source.content, observed: value.observed })],
  ] as const;
  return (
    <div className={styles.block}>
      <Text className={styles.wrap}>
        {texts.conflict(unit, indicator, value.held?.cell ?? value.source.cell)}
      </Text>
      <table style={{ textAlign: 'left' }}>
        <tbody>
          {rows.map(([label, text]) => (
            <tr key={label}>
              <th scope="row" style={{ fontWeight: 'inherit' }}>
                {label}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SelectField
        size="small"
        label={unit}
        value={choice}
        options={[
          { value: 'keep', label: texts.keep },
          { value: 'take', label: texts.take },
        ]}
        onChoose={(chosen) => commands.decideConflict(question.key, chosen)}
      />
    </div>
  );
}
