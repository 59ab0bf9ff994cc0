import { useRef, type KeyboardEvent } from 'react';
import { cellText, rangeText } from '../../../workbook/address';
import { commitEntry } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';
import { activeSheet } from './active-sheet';
import { useLeaving } from './use-leaving';

/** The address of what is selected and the content of the active cell, which can be typed here as well. */
export function FormulaBar() {
  const { workbench, texts, state } = usePage();
  const { sheet, selection } = activeSheet(state);
  const { active, area } = selection;
  const content =
    sheet.cells.find(({ row, column }) => row === active.row && column === active.column)?.input ?? '';
  const field = useRef<HTMLInputElement>(null);
  const address = cellText(active);

  function key(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.currentTarget.value = content;
      workbench.edit(null);
    } else if (event.key === 'Enter') write(event.currentTarget.value, { rows: 1, columns: 0 });
    else return;
    event.preventDefault();
  }

  function write(text: string, step: { rows: number; columns: number } | null): void {
    const { editing } = workbench.state();
    if (editing?.place !== 'formula-bar') return;
    // Where the entry is taken, the field begins anew with it.
    if (field.current !== null) field.current.value = content;
    commitEntry(workbench, editing, text, step);
  }

  useLeaving(field, () => write(field.current?.value ?? content, null));

  return (
    <div className="formula-bar">
      <output className="address" aria-label={texts.grid.address}>
        {area.top === area.bottom && area.left === area.right ? address : rangeText(area)}
      </output>
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <input
        key={`${sheet.name} ${address} ${content}`}
        ref={field}
        className="content"
        aria-label={texts.grid.content}
        defaultValue={content}
        spellCheck={false}
        onFocus={() =>
          workbench.edit({
            sheet: sheet.name,
            cell: active,
            text: content,
            held: content,
            place: 'formula-bar',
          })
        }
        onKeyDown={key}
      />
    </div>
  );
}
