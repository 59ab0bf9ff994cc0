import { downloadWorkbook, openBytes } from '../workbench/files';
import { usePage } from '../workbench/use-workbench';
import { AlertFrame } from './alert-frame';

/** A workbook that the add-in opened: Excel shows it in another window, here it waits to be kept or opened. */
export function NewWorkbook({ file }: { readonly file: Uint8Array }) {
  const { workbench, texts } = usePage();
  const { alerts, newWorkbook } = texts;
  const close = () => workbench.ask(null);
  return (
    <AlertFrame title={alerts.title} text={newWorkbook.text} onClose={close}>
      <button
        type="button"
        className="main"
        onClick={() => {
          close();
          downloadWorkbook(file, NAME);
        }}
      >
        {newWorkbook.save}
      </button>
      <button
        type="button"
        onClick={() => {
          close();
          workbench.replace(() => void openBytes(workbench, NAME, file));
        }}
      >
        {newWorkbook.open}
      </button>
      <button type="button" onClick={close}>
        {alerts.close}
      </button>
    </AlertFrame>
  );
}

const NAME = 'so-moi.xlsx';
