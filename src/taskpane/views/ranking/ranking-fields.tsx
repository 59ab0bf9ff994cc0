import type { Contents } from '../../../actions/read-contents';
import type { MatrixTable } from '../../../model/entry';
import { useCommands, usePaneState } from '../../pane-context';
import { chosenComparison } from '../../state/entry-tables';
import type { RankingChoice } from '../../state/ranking-choice';
import { useBlockStyles } from '../parts/block-styles';
import { comparisonOptions } from '../parts/period-labels';
import { SelectField } from '../parts/select-field';

interface RankingFieldsProps {
  readonly contents: Contents;
  readonly table: MatrixTable;
  readonly choice: RankingChoice;
}

/** Which indicator, against which period, and how equal figures share a rank. */
export function RankingFields({ contents, table, choice }: RankingFieldsProps) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  const { ranking: texts } = language.pane;
  const { indicators } = table;
  const indicator = indicators.find(({ code }) => code === choice.indicator) ?? indicators[0];
  return (
    <div className={styles.block}>
      <SelectField
        label={texts.indicator}
        value={indicator?.code ?? ''}
        options={indicators.map(({ code, name }) => ({ value: code, label: name[language.id] }))}
        onChoose={(code) => commands.chooseRanking({ indicator: code })}
      />
      <SelectField
        size="small"
        label={texts.comparison}
        value={chosenComparison(contents, table, choice.comparison).id}
        options={comparisonOptions(contents, table, language)}
        onChoose={(comparison) => commands.chooseRanking({ comparison })}
      />
      <SelectField
        size="small"
        label={texts.ties}
        value={choice.ties}
        options={[
          { value: 'competition', label: texts.competition },
          { value: 'dense', label: texts.dense },
        ]}
        onChoose={(ties) => commands.chooseRanking({ ties })}
      />
    </div>
  );
}
