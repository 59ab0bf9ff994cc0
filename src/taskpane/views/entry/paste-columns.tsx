import { Text } from '@fluentui/react-components';
import type { ProposedColumn } from '../../../consolidation/paste/column-proposal';
import { columnKey, type PasteReview, type ReviewedTable } from '../../../consolidation/paste/review-paste';
import type { Language } from '../../../language/language';
import type { IndicatorSet } from '../../../model/indicator-set';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { SelectField } from '../parts/select-field';

const OUT = ' out';
const OPEN = ' open';

/** Which indicator each column of the pasted tables holds, as proposed and as chosen, and where their period was read. */
export function PasteColumns({
  tables,
  set,
}: {
  readonly tables: PasteReview['tables'];
  readonly set: IndicatorSet;
}) {
  const styles = useBlockStyles();
  const { pasting } = useTexts();
  return (
    <section className={styles.block}>
      <h3 className={styles.subheading}>{pasting.columnsHeading}</h3>
      {tables.map((reviewed) => (
        <TableColumns key={reviewed.index} reviewed={reviewed} isOnlyOne={tables.length === 1} set={set} />
      ))}
    </section>
  );
}

interface TableColumnsProps {
  readonly reviewed: ReviewedTable;
  readonly isOnlyOne: boolean;
  readonly set: IndicatorSet;
}

function TableColumns({ reviewed, isOnlyOne, set }: TableColumnsProps) {
  const styles = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const chosen = usePaneState(({ paste }) => paste.columns);
  const commands = useCommands();
  const { pasting } = language.pane;
  const { index, lines, table } = reviewed;
  // A column without anything in it needs no decision.
  const columns = table.columns.filter(({ sample }) => sample.length > 0);
  return (
    <>
      {!isOnlyOne && <h4 className={styles.subheading}>{language.paste.table(index + 1, lines)}</h4>}
      {table.titled.type === 'one' && (
        <Text size={200} block className={styles.wrap}>
          {language.paste.periodRead(table.titled.period.id, table.titled.at)}
        </Text>
      )}
      {columns.map((column) => {
        const key = columnKey(index, column.column);
        const choice = choiceOf(column, chosen.get(key));
        return (
          <SelectField
            key={key}
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
            onChoose={(value) => commands.choosePasteColumn(key, value === OUT ? null : value)}
          />
        );
      })}
    </>
  );
}

function choiceOf({ proposal }: ProposedColumn, said: string | null | undefined): string {
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
    return `${language.paste.columnQuestions[proposal.question](column + 1, heading, proposal.said)} (${language.pane.pasting.sample(sample)})`;
  if (proposal.type === 'left-out' && choice === OUT) return language.paste.leftOutColumn(proposal);
  return language.pane.pasting.sample(sample);
}
