import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RegisterProblem } from '../../../actions/register-sections';
import type { ReportProblem } from '../../../actions/report-sections';
import type { Language } from '../../../language/language';
import { useCommands, usePaneState } from '../../pane-context';

/** Why there is no ranking and no report, and where to settle it. */
export function ProblemNote({ problem }: { readonly problem: ReportProblem | RegisterProblem }) {
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  return (
    <MessageBar intent={problem.code === 'blocked' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>{sayProblem(problem, language)}</MessageBarBody>
      {problem.code === 'blocked' && (
        <MessageBarActions>
          <Button size="small" onClick={() => void commands.selectTab('kiem-tra')}>
            {language.pane.reports.showErrors}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function sayProblem(problem: ReportProblem | RegisterProblem, { id, pane }: Language): string {
  const { reports, periods } = pane;
  switch (problem.code) {
    case 'blocked':
      return reports.blocked(problem.findings.length);
    case 'no-entry-sheet':
      return reports.noSheet(problem.set.shortTitle[id], periods.written(problem.period));
    case 'no-register-sheet':
      return reports.noSheet(problem.register.shortTitle[id], periods.written(problem.period));
    case 'definition-changed':
      return reports.definitionChanged(
        problem.set.shortTitle[id],
        periods.written(problem.period),
        periods.written(problem.comparison),
      );
    case 'nothing-to-rank':
      return reports.nothingToRank(problem.set.shortTitle[id], periods.written(problem.period));
    case 'no-parent':
      return reports.noParent(problem.sheet);
  }
}
