import { Button, Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { SUGGESTION_REASONS } from '../../../language/suggestion-reasons';
import type { UnitSuggestion } from '../../../model/name-suggestion';
import { listDuring } from '../../../model/unit';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import type { AskedTakeIn } from '../../take-in/asked-take-in';
import type { QuestionOf } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { answering, QuestionFrame } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

const OPEN = ' open';

interface UnitQuestionProps {
  readonly question: QuestionOf<'unit'>;
  readonly request: AskedTakeIn;
}

/** Whose figures they are: the likely units one press away, any other by the list. */
export function UnitQuestion({ question, request }: UnitQuestionProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const texts = useTakeInTexts();
  const [other, setOther] = useState(OPEN);
  const { file, sheet, cell, name, code, suggestions } = question;
  const { parent, units } = listDuring(request.units, request.period);
  const suggested = new Set(suggestions.map(({ unit }) => unit.code));
  const say = (unit: string | null) =>
    answering(() => commands.answer({ type: 'unit', question, unit }, request));
  return (
    <QuestionFrame title={texts.whichUnit(name, code)} place={texts.inFile(file, sheet, cell)}>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.unit.code} suggestion={suggestion} onChoose={say} />
      ))}
      <SelectField
        size="small"
        label={suggestions.length === 0 ? texts.unit : texts.otherUnit}
        value={other}
        options={[
          { value: OPEN, label: texts.notChosen },
          ...[...units, parent]
            .filter((unit) => !suggested.has(unit.code))
            .map((unit) => ({ value: unit.code, label: unit.name })),
        ]}
        onChoose={setOther}
      />
      <div className={styles.row}>
        <Button size="small" disabledFocusable={other === OPEN} onClick={() => say(other)}>
          {texts.chooseUnit}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => say(null)}>
          {texts.leaveOut}
        </Button>
      </div>
    </QuestionFrame>
  );
}

interface SuggestionProps {
  readonly suggestion: UnitSuggestion;
  readonly onChoose: (unit: string) => void;
}

function Suggestion({ suggestion: { unit, reason, score }, onChoose }: SuggestionProps) {
  const styles = useBlockStyles();
  const texts = useTakeInTexts();
  const { pasting } = useTexts();
  const language = usePaneState((state) => state.language);
  const id = useId();
  return (
    <div className={styles.row} style={{ alignItems: 'center' }}>
      <Button size="small" aria-describedby={id} onClick={() => onChoose(unit.code)}>
        {pasting.isUnit(unit.name)}
      </Button>
      <Text id={id} size={200} className={styles.quiet}>
        {texts.alike(SUGGESTION_REASONS[language.id][reason], score)}
      </Text>
    </div>
  );
}
