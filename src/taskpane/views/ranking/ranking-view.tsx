import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePaneState, useTexts } from '../../pane-context';
import { USUAL_SETTINGS } from '../../../judgement/judge-form';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { judgementSettings } from '../../state/judgement-choice';
import { rankingOf, type RankingView } from '../../state/ranking-view';
import { chosenSheet } from '../../state/shown-sheets';
import { useBlockStyles } from '../parts/block-styles';
import { ProblemNote } from '../parts/problem-note';
import { JudgementView } from './judgement-view';
import { RankTable } from './rank-table';
import { RankingFields } from './ranking-fields';
import { RegisterSummary } from './register-summary';
import { SheetField } from './sheet-field';
import { UnrankedList } from './unranked-list';

/** The units ranked on one indicator, the form of one unit judged, or the records of a register counted. */
export default function RankingView() {
  const workbook = usePaneState((state) => state.workbook);
  return workbook.type === 'read' ? <Ranking open={workbook.open} /> : null;
}

function Ranking({ open }: { readonly open: OpenWorkbook }) {
  const styles = useBlockStyles();
  const { ranking: texts } = useTexts();
  const { contents } = open;
  const choice = usePaneState((state) => state.ranking);
  const recentSheets = usePaneState((state) => state.recentSheets);
  const judgement = usePaneState((state) => state.judgement);
  const view = useMemo(() => {
    // While the share that is being typed is none yet, the field says so and forms are judged as usual.
    const settings = judgementSettings(judgement) ?? USUAL_SETTINGS;
    return rankingOf(contents, choice, { recentSheets, settings });
  }, [contents, choice, recentSheets, judgement]);
  const chosen = chosenSheet(contents, choice.table, recentSheets);
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {chosen === null ? (
        <Text>{texts.noSheets}</Text>
      ) : (
        <>
          <SheetField contents={contents} chosen={chosen} />
          {chosen.type === 'matrix' && (
            <RankingFields contents={contents} table={chosen.table} choice={choice} />
          )}
          <Shown view={view} />
        </>
      )}
    </div>
  );
}

function Shown({ view }: { readonly view: RankingView }) {
  switch (view.type) {
    case 'no-sheets':
      return null;
    case 'problem':
      return <ProblemNote problem={view.problem} />;
    case 'ranking':
      return (
        <>
          <RankTable section={view.section} table={view.table} />
          <UnrankedList table={view.table} />
        </>
      );
    case 'judgement':
      return <JudgementView section={view.section} />;
    case 'register':
      return <RegisterSummary table={view.table} />;
  }
}
