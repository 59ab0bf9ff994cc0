import { keepEntry } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import type { Alert } from '../workbench/workbench';
import { AlertFrame } from './alert-frame';

/** An entry that breaks the cell's rule: edit it again or give it up; a rule that only warns lets it be kept. */
export function EntryAlert({ alert }: { readonly alert: Extract<Alert, { type: 'entry' }> }) {
  const { workbench, texts } = usePage();
  const { alerts } = texts;
  const { style, title, message, editing } = alert;
  return (
    <AlertFrame
      title={title === '' ? alerts.title : title}
      text={message === '' ? alerts.ownRuleMessage : message}
      onClose={() => workbench.ask(null)}
    >
      {style !== 'stop' && (
        <button type="button" onClick={() => keepEntry(workbench, editing)}>
          {alerts.keep}
        </button>
      )}
      <button
        type="button"
        className="main"
        onClick={() => {
          workbench.ask(null);
          workbench.edit(editing);
        }}
      >
        {alerts.retry}
      </button>
      <button type="button" onClick={() => workbench.ask(null)}>
        {alerts.cancel}
      </button>
    </AlertFrame>
  );
}
