import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MatchedRow, MatchedTable } from '../../../consolidation/paste/match-rows';
import { confirmationKey } from '../../../consolidation/paste/recognise-table';
import type { PastePlan, PlannedCell } from '../../../consolidation/paste/plan-paste';
import { decimalFromNumber, trimmed } from '../../../model/decimal';
import { writeNumber } from '../../../model/number-writing';
import { STATUS_WORDS } from '../../../sheets/entry/entry-words';
import { useCommands, usePaneState, useTexts } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';
import { actAndFocus } from '../parts/act-and-focus';
import { useShown } from '../parts/use-shown';
import { PASTE_PLACES } from './paste-places';

const useStyles = makeStyles({
  cell: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figures: { textAlign: 'right', whiteSpace: 'nowrap', margin: 0, fontVariantNumeric: 'tabular-nums' },
  old: { color: tokens.colorNeutralForeground2 },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Old beside new, unit by unit in the order of the sheet. */
export function PasteCells({ matched, plan }: { readonly matched: MatchedTable; readonly plan: PastePlan }) {
  const styles = useBlockStyles();
  const { pasting } = useTexts();
  const groups = groupedByUnit(plan.cells);
  const { items, rest, showMore } = useShown(groups, 12);
  const count = (kind: PlannedCell['kind']) => plan.cells.filter((cell) => cell.kind === kind).length;
  if (groups.length === 0) return null;
  return (
    <section className={styles.block}>
      <h3 id={PASTE_PLACES.cells} tabIndex={-1} className={styles.subheading}>
        {pasting.cellsHeading(count('new'), count('changed'), count('same'))}
      </h3>
      {items.map((cells) => (
        <UnitCells
          key={cells[0].unit.code}
          cells={cells}
          row={matched.rows.find(
            ({ match, duplicateOf }) =>
              match.type === 'unit' && match.unit.code === cells[0].unit.code && duplicateOf === null,
          )}
        />
      ))}
      {rest > 0 && (
        <Button size="small" onClick={showMore}>
          {pasting.more(rest)}
        </Button>
      )}
    </section>
  );
}

type UnitGroup = readonly [PlannedCell, ...PlannedCell[]];

function UnitCells({ cells, row }: { readonly cells: UnitGroup; readonly row: MatchedRow | undefined }) {
  const blocks = useBlockStyles();
  const styles = useStyles();
  const { pasting } = useTexts();
  const language = usePaneState((state) => state.language.id);
  const commands = useCommands();
  const written = cells.filter(({ kind }) => kind !== 'same');
  const same = cells.length - written.length;
  const by = row?.match.type === 'unit' ? row.match.by : null;
  return (
    <div className={blocks.card}>
      <div className={blocks.wrap}>
        <Text weight="semibold" block>
          {cells[0].unit.name}
        </Text>
        {row !== undefined && by !== null && (
          <Text size={200} block className={blocks.quiet}>
            {pasting.matchedBy[by](by === 'code' ? row.code : row.name)}
          </Text>
        )}
        {row !== undefined && by === 'confirmed' && (
          <Button
            size="small"
            onClick={() =>
              actAndFocus(
                () => commands.confirmPasteUnit(confirmationKey(row.name), null),
                [PASTE_PLACES.questions, PASTE_PLACES.cells],
              )
            }
          >
            {pasting.withdraw}
          </Button>
        )}
      </div>
      {written.length > 0 && (
        <dl style={{ margin: 0 }}>
          {written.map((cell) => (
            <div key={cell.cell} className={styles.cell}>
              <dt className={blocks.wrap}>{cell.indicator.shortName[language]}</dt>
              <dd className={styles.figures}>
                <span className={styles.old}>{contentText(cell.before) ?? pasting.blank}</span>
                <span aria-hidden> → </span>
                <span className={blocks.unseen}> {pasting.becomes} </span>
                <span className={mergeClasses(cell.kind === 'changed' && styles.changed)}>
                  {valueText(cell.after)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {same > 0 && (
        <Text size={200} className={blocks.quiet}>
          {pasting.same(same)}
        </Text>
      )}
    </div>
  );
}

function groupedByUnit(cells: readonly PlannedCell[]): readonly UnitGroup[] {
  const groups = new Map<string, [PlannedCell, ...PlannedCell[]]>();
  for (const cell of cells) {
    const group = groups.get(cell.unit.code);
    if (group === undefined) groups.set(cell.unit.code, [cell]);
    else group.push(cell);
  }
  return [...groups.values()];
}

function contentText(content: PlannedCell['before']): string | null {
  if (content === null || content === '') return null;
  if (typeof content !== 'number') return String(content);
  return Number.isFinite(content) ? writeNumber(trimmed(decimalFromNumber(content)), { grouping: true }) : '';
}

function valueText(after: PlannedCell['after']): string {
  return after.type === 'status'
    ? STATUS_WORDS[after.status][0]
    : writeNumber(trimmed(after.value), { grouping: true });
}
