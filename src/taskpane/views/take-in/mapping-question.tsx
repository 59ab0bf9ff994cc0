import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TakeInRequest } from '../../../actions/take-in/take-in-request';
import type { Question } from '../../../consolidation/account/account';
import { headingFingerprint } from '../../../consolidation/foreign/heading-fingerprint';
import { proposeMapping } from '../../../consolidation/foreign/propose-mapping';
import { sayPasteRefusal } from '../../../language/paste/say-paste';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';
import { useTakeInTexts } from './use-take-in-texts';

const OUT = ' out';

interface MappingQuestionProps {
  readonly question: Extract<Question, { readonly type: 'mapping' }>;
  readonly request: TakeInRequest;
}

/** Which indicator each column of a sheet of another layout holds: proposed, and taken once it is confirmed. */
export function MappingQuestion({ question, request }: MappingQuestionProps) {
  const styles = useBlockStyles();
  const commands = useCommands();
  const language = usePaneState((state) => state.language);
  const texts = useTakeInTexts();
  const { fingerprint, file, sheet } = question;
  const { set, units, period, submissions } = request;
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const proposal = useMemo(() => {
    const foreign = submissions
      .flatMap((submission) => (submission.type === 'read' ? submission.foreign : []))
      .find(({ rows }) => headingFingerprint(rows) === fingerprint);
    return foreign === undefined ? null : proposeMapping(foreign, set, units, period);
  }, [submissions, fingerprint, set, units, period]);
  if (proposal === null) return null;
  const columns =
    proposal.type === 'refused'
      ? []
      : proposal.columns
          .filter(({ sample }) => sample.length > 0)
          .map((column) => ({
            ...column,
            choice:
              chosen.get(column.column) ??
              (column.proposal.type === 'indicator' ? column.proposal.indicator : OUT),
          }));
  const confirmed = columns
    .filter(({ choice }) => choice !== OUT)
    .map(({ column, choice }) => ({ column, indicator: choice }));
  return (
    <div className={styles.block}>
      <Text className={styles.wrap}>{texts.whichMapping(sheet)}</Text>
      <Text size={200} className={`${styles.quiet} ${styles.wrap}`}>
        {texts.inFile(file, sheet)}
      </Text>
      {proposal.type === 'refused' && (
        <Text className={styles.wrap}>{sayPasteRefusal(proposal.refusal, language)}</Text>
      )}
      {columns.map(({ column, heading, sample, choice }) => (
        <SelectField
          key={column}
          size="small"
          label={texts.columnIs(column + 1, heading)}
          hint={language.pane.pasting.sample(sample)}
          value={choice}
          options={[
            { value: OUT, label: texts.noColumn },
            ...set.indicators.map(({ code, shortName }) => ({ value: code, label: shortName[language.id] })),
          ]}
          onChoose={(value) => setChosen(new Map([...chosen, [column, value]]))}
        />
      ))}
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={confirmed.length === 0}
          onClick={() => commands.decideMapping(fingerprint, confirmed)}
        >
          {texts.confirmMapping}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => commands.decideMapping(fingerprint, null)}>
          {texts.dropMapping}
        </Button>
      </div>
    </div>
  );
}
