import { lazy, Suspense } from 'react';
import { usePaneState } from '../pane-context';

const UnfinishedBar = lazy(() => import('./unfinished-bar'));

/** Room for a write that was cut off; empty on nearly every day. */
export function UnfinishedNote() {
  const unfinished = usePaneState(({ workbook }) =>
    workbook.type === 'read' ? workbook.open.unfinished : null,
  );
  if (unfinished === null) return null;
  return (
    <Suspense fallback={null}>
      <UnfinishedBar unfinished={unfinished} />
    </Suspense>
  );
}
