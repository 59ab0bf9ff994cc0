import { useRef } from 'react';
import { attempt } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import { AlertFrame } from './alert-frame';

/** Asks for the new name of a sheet. */
export function RenameQuestion({ sheet }: { readonly sheet: string }) {
  const { workbench, texts } = usePage();
  const field = useRef<HTMLInputElement>(null);

  function rename(): void {
    const name = field.current?.value ?? sheet;
    workbench.ask(null);
    if (name !== sheet) attempt(workbench, ({ person }) => person.rename(sheet, name));
  }

  return (
    <AlertFrame title={texts.alerts.title} text={texts.sheets.newName} onClose={() => workbench.ask(null)}>
      <form
        className="question"
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <input ref={field} aria-label={texts.sheets.newName} defaultValue={sheet} spellCheck={false} />
        <button type="submit" className="main">
          {texts.alerts.confirm}
        </button>
        <button type="button" onClick={() => workbench.ask(null)}>
          {texts.alerts.cancel}
        </button>
      </form>
    </AlertFrame>
  );
}
