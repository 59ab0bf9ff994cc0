import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import { tableSet } from '../../../consolidation/foreign/table-of-sheet';
import type { ProposedColumn } from '../../../consolidation/paste/column-proposal';
import { matrixIndicators } from '../../../model/indicator-set';
import { useCommands, usePaneState } from '../../pane-context';
import type { ColumnsOfSheet, QuestionOf } from '../../take-in/answers';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { answering, QuestionFrame } from './question-frame';
import { useTakeInTexts } from './use-take-in-texts';

const OUT = ' out';

interface MappingQuestionProps {
  readonly question: QuestionOf<'mapping'>;
  readonly request: TakeInRequest;
}

/** Which indicator each column of a sheet of another layout holds: proposed, and taken once it is confirmed. */
export function MappingQuestion({ question, request }: MappingQuestionProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const language = usePaneState((state) => state.language);
  const texts = useTakeInTexts();
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const { file, sheet } = question;
  const indicators = matrixIndicators(tableSet(request.set));
  const columns = question.columns
    .filter(isOfInterest)
    .map((column) => ({ ...column, choice: chosen.get(column.column) ?? proposedChoice(column) }));
  const confirmed = columns
    .filter(({ choice }) => choice !== OUT)
    .map(({ column, choice }) => ({ column, indicator: choice }));
  const twice = indicators.find(
    ({ code }) => confirmed.filter(({ indicator }) => indicator === code).length > 1,
  );
  const say = (answered: ColumnsOfSheet | null) =>
    answering(() => commands.answer({ type: 'mapping', question, columns: answered }, request));
  return (
    <QuestionFrame title={texts.whichMapping(sheet)} place={texts.inFile(file, sheet, null)}>
      {columns.map(({ column, heading, sample, choice }) => (
        <SelectField
          key={column}
          size="small"
          label={texts.columnIs(column + 1, heading)}
          hint={language.pane.pasting.sample(sample)}
          value={choice}
          options={[
            { value: OUT, label: texts.noColumn },
            ...indicators.map(({ code, shortName }) => ({ value: code, label: shortName[language.id] })),
          ]}
          onChoose={(value) => setChosen(new Map([...chosen, [column, value]]))}
        />
      ))}
      {twice !== undefined && (
        <Text role="alert" className={styles.wrap}>
          {texts.columnTwice(twice.shortName[language.id])}
        </Text>
      )}
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={confirmed.length === 0 || twice !== undefined}
          onClick={() => say(confirmed)}
        >
          {texts.confirmMapping}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => say(null)}>
          {texts.dropMapping}
        </Button>
      </div>
    </QuestionFrame>
  );
}

/** Empty columns, and those that only number the rows, hold nothing to be taken. */
function isOfInterest({ sample, proposal }: ProposedColumn): boolean {
  return sample.length > 0 && !(proposal.type === 'left-out' && proposal.reason === 'ordinal');
}

function proposedChoice({ proposal }: ProposedColumn): string {
  return proposal.type === 'indicator' ? proposal.indicator : OUT;
}
