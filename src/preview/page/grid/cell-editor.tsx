import { useEffect, useRef, type KeyboardEvent } from 'react';
import { cellText } from '../../../workbook/address';
import { commitEntry } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import type { Editing } from '../workbench/workbench';
import { useLeaving } from './use-leaving';

/** The field in a cell that is edited: Enter and Tab write, Escape leaves the cell as it was. */
export function CellEditor({ editing, wrap }: { readonly editing: Editing; readonly wrap: boolean }) {
  const { workbench, texts } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, [editing]);

  useLeaving(field, () => {
    commitEntry(workbench, editing, field.current?.value ?? editing.text, null);
  });

  function key(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    const { key: name, shiftKey, altKey, nativeEvent, currentTarget } = event;
    // While Telex or VNI puts a letter together, Enter belongs to the input method.
    if (nativeEvent.isComposing || (name === 'Enter' && altKey)) return;
    if (name === 'Escape') workbench.edit(null);
    else if (name === 'Enter')
      commitEntry(workbench, editing, currentTarget.value, { rows: shiftKey ? -1 : 1, columns: 0 });
    else if (name === 'Tab')
      commitEntry(workbench, editing, currentTarget.value, { rows: 0, columns: shiftKey ? -1 : 1 });
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={field}
      className={wrap ? 'cell-editor wrapping' : 'cell-editor'}
      aria-label={texts.grid.editing(cellText(editing.cell))}
      defaultValue={editing.text}
      rows={1}
      onKeyDown={key}
      onPointerDown={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
    />
  );
}
