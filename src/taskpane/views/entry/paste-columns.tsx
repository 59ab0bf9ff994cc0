import type { ProposedColumn } from '../../../consolidation/paste/column-proposal';
import type { RecognisedTable } from '../../../consolidation/paste/recognise-table';
import type { Language } from '../../../language/language';
import type { IndicatorSet } from '../../../model/indicator-set';
import { useCommands, usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';

const OUT = ' out';
const OPEN = ' open';

/** Which indicator each column of the pasted table holds, as proposed and as chosen. */
export function PasteColumns({
  recognised,
  set,
}: {
  readonly recognised: RecognisedTable;
  readonly set: IndicatorSet;
}) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const chosen = usePaneState(({ paste }) => paste.columns);
  const commands = useCommands();
  const { pasting } = language.pane;
  // A column without anything in it needs no decision.
  const columns = recognised.columns.filter(({ sample }) => sample.length > 0);
  return (
    <section className={styles.block}>
      <h3 className={styles.subheading}>{pasting.columnsHeading}</h3>
      {columns.map((column) => {
        const choice = choiceOf(column, chosen);
        return (
          <SelectField
            key={column.column}
            size="small"
            label={pasting.column(column.column + 1, column.heading)}
            hint={hintOf(column, choice, language)}
            value={choice}
            options={[
              ...(choice === OPEN ? [{ value: OPEN, label: pasting.choose }] : []),
              ...set.indicators.map(({ code, shortName }) => ({
                value: code,
                label: shortName[language.id],
              })),
              { value: OUT, label: pasting.leaveOut },
            ]}
            onChoose={(value) => commands.choosePasteColumn(column.column, value === OUT ? null : value)}
          />
        );
      })}
    </section>
  );
}

function choiceOf({ column, proposal }: ProposedColumn, chosen: ReadonlyMap<number, string | null>): string {
  const said = chosen.get(column);
  if (said !== undefined) return said ?? OUT;
  switch (proposal.type) {
    case 'indicator':
      return proposal.indicator;
    case 'choose':
      return OPEN;
    case 'left-out':
      return OUT;
  }
}

function hintOf({ column, heading, sample, proposal }: ProposedColumn, choice: string, language: Language) {
  if (proposal.type === 'choose' && choice === OPEN)
    return `${language.paste.columnQuestions[proposal.question](column + 1, heading)} (${language.pane.pasting.sample(sample)})`;
  if (proposal.type === 'left-out' && choice === OUT) return language.paste.leftOutColumn(proposal);
  return language.pane.pasting.sample(sample);
}
