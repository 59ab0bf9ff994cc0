import { AlertFrame } from './alert-frame';
import { attempt } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import type { Alert } from '../workbench/workbench';
import { EntryAlert } from './entry-alert';
import { NewWorkbook } from './new-workbook';
import { RenameQuestion } from './rename-question';

/** What Excel would say or ask in a window of its own. */
export function AlertDialog() {
  const { state } = usePage();
  return state.alert === null ? null : <OpenAlert alert={state.alert} />;
}

function OpenAlert({ alert }: { readonly alert: Alert }) {
  const { workbench, texts } = usePage();
  const { alerts, sheets } = texts;
  const close = () => workbench.ask(null);
  switch (alert.type) {
    case 'entry':
      return <EntryAlert alert={alert} />;
    case 'rename-sheet':
      return <RenameQuestion sheet={alert.sheet} />;
    case 'message':
      return (
        <AlertFrame title={alerts.title} text={alert.text(texts)} onClose={close}>
          <button type="button" className="main" onClick={close}>
            {alerts.close}
          </button>
        </AlertFrame>
      );
    case 'replace-workbook':
      return (
        <AlertFrame title={alerts.title} text={texts.workbook.replaceQuestion} onClose={close}>
          <button type="button" className="main" onClick={close}>
            {alerts.cancel}
          </button>
          <button
            type="button"
            onClick={() => {
              close();
              alert.replace();
            }}
          >
            {texts.workbook.replace}
          </button>
        </AlertFrame>
      );
    case 'new-workbook':
      return <NewWorkbook file={alert.file} />;
    case 'remove-sheet':
      return (
        <AlertFrame title={alerts.title} text={sheets.removeQuestion(alert.sheet)} onClose={close}>
          <button
            type="button"
            className="main"
            onClick={() => {
              close();
              attempt(workbench, ({ person }) => person.delete(alert.sheet));
            }}
          >
            {alerts.confirm}
          </button>
          <button type="button" onClick={close}>
            {alerts.cancel}
          </button>
        </AlertFrame>
      );
  }
}
