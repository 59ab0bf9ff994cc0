import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePaneState, useTexts } from '../../pane-context';
import type { OpenWorkbook } from '../../../actions/open-workbook';
import { rankingOf } from '../../state/ranking-choice';
import { useBlockStyles } from '../parts/block-styles';
import { ProblemNote } from '../parts/problem-note';
import { RankTable } from './rank-table';
import { RankingFields } from './ranking-fields';
import { UnrankedList } from './unranked-list';

/** The units ranked on one indicator, beside the period before. */
export default function RankingView() {
  const workbook = usePaneState((state) => state.workbook);
  return workbook.type === 'read' ? <Ranking open={workbook.open} /> : null;
}

function Ranking({ open }: { readonly open: OpenWorkbook }) {
  const styles = useBlockStyles();
  const { ranking: texts } = useTexts();
  const choice = usePaneState((state) => state.ranking);
  const view = useMemo(() => rankingOf(open.contents, choice), [open, choice]);
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{texts.heading}</h2>
      {view.type === 'no-sheets' ? (
        <Text>{texts.noSheets}</Text>
      ) : (
        <>
          <RankingFields contents={open.contents} choice={choice} />
          {view.type === 'problem' ? (
            <ProblemNote problem={view.problem} />
          ) : (
            <>
              <RankTable section={view.section} table={view.table} />
              <UnrankedList table={view.table} />
            </>
          )}
        </>
      )}
    </div>
  );
}
