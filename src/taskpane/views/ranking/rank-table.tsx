import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { rounded, trimmed } from '../../../model/decimal';
import { measureOf } from '../../../model/change';
import type { Band, FigureIndicator } from '../../../model/indicator-set';
import { writeNumber, writeSigned } from '../../../model/number-writing';
import { figureOf, type ObservedValue } from '../../../model/observation';
import { bandOf, bandsOf } from '../../../ranking/bands';
import type { IndicatorTable, ParentFigures, UnitFigures } from '../../../ranking/indicator-table';
import type { MatrixSection } from '../../../sheets/report/matrix-section';
import { usePaneState } from '../../pane-context';
import { useBlockStyles } from '../parts/block-styles';

const useStyles = makeStyles({
  // A plain table: a thousand cells of Fluent's own would take a slow machine a quarter of a second.
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '4px 3px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontWeight: 'inherit',
    },
    '& th:nth-child(2)': { textAlign: 'left' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
  },
  words: { overflowWrap: 'anywhere' },
  parent: { '& th, & td': { fontWeight: tokens.fontWeightSemibold } },
  up: { color: tokens.colorStatusSuccessForeground1, whiteSpace: 'nowrap' },
  down: { color: tokens.colorStatusDangerForeground1, whiteSpace: 'nowrap' },
  note: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

interface RankTableProps {
  readonly section: MatrixSection;
  readonly table: IndicatorTable;
}

/** The ranked units, best first, and the parent under them. */
export function RankTable({ section, table }: RankTableProps) {
  const styles = useStyles();
  const language = usePaneState((state) => state.language);
  const { ranking: texts, periods } = language.pane;
  const { indicator, parent } = table;
  const { period, comparison } = section;
  const bands = bandsOf(section.set, indicator);
  const measure = texts.measures[measureOf(indicator.kind)];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {texts.caption(indicator.name[language.id], periods.written(period), periods.written(comparison))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.rank}</th>
          <th scope="col" className={styles.words}>
            {texts.columns.unit}
          </th>
          <th scope="col">{periods.heading(comparison, period)}</th>
          <th scope="col">{periods.heading(period, comparison)}</th>
          <th scope="col">
            {texts.columns.change}
            {measure !== '' && <span className={styles.note}>({measure})</span>}
          </th>
          <th scope="col">{texts.columns.movement}</th>
        </tr>
      </thead>
      <tbody>
        {ranked(table).map((row) => (
          <tr key={row.unit.code}>
            <td>{row.standing?.rank}</td>
            <th scope="row" className={styles.words}>
              {row.unit.name}
            </th>
            <Figures row={row} indicator={indicator} bands={bands} />
            <td>
              <Movement places={row.movement} />
            </td>
          </tr>
        ))}
        {parent !== null && (
          <tr className={styles.parent}>
            <td />
            <th scope="row" className={styles.words}>
              {parent.unit.name}
              <span className={styles.note}>{texts.parentNote}</span>
            </th>
            <Figures row={parent} indicator={indicator} bands={bands} />
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface FiguresProps {
  readonly row: ParentFigures;
  readonly indicator: FigureIndicator;
  readonly bands: readonly Band[];
}

function Figures({ row, indicator, bands }: FiguresProps) {
  const styles = useStyles();
  const language = usePaneState((state) => state.language.id);
  const value = figureOf(row.current);
  const band = value === null ? null : bandOf(rounded(value, indicator.decimals), bands);
  return (
    <>
      <td>{figureText(row.previous, indicator)}</td>
      <td>
        {figureText(row.current, indicator)}
        {band !== null && <span className={styles.note}>{band.name[language]}</span>}
      </td>
      <td>{row.change === null ? NO_FIGURE : writeSigned(trimmed(row.change.delta))}</td>
    </>
  );
}

/** An arrow for the eye, words for those who hear it. */
function Movement({ places }: { readonly places: number | null }) {
  const styles = useStyles();
  const blocks = useBlockStyles();
  const language = usePaneState((state) => state.language);
  const words = language.movement(places);
  const direction = places === null || places === 0 ? '' : places > 0 ? styles.up : styles.down;
  return (
    <>
      <span aria-hidden title={words} className={mergeClasses(direction)}>
        {language.pane.ranking.movementShort(places)}
      </span>
      <span className={blocks.unseen}>{words}</span>
    </>
  );
}

function ranked({ rows }: IndicatorTable): readonly UnitFigures[] {
  return rows
    .filter(({ standing }) => standing !== null)
    .sort((a, b) => (a.standing?.rank ?? 0) - (b.standing?.rank ?? 0));
}

const NO_FIGURE = '–';

function figureText(observed: ObservedValue, { decimals }: FigureIndicator): string {
  const value = figureOf(observed);
  return value === null ? NO_FIGURE : writeNumber(trimmed(rounded(value, decimals)), { grouping: true });
}
