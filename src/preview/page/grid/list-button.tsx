import { useState } from 'react';
import { cellText, type CellAddress } from '../../../workbook/address';
import { commitEntry } from '../workbench/person';
import { usePage } from '../workbench/use-workbench';

interface ListButtonProps {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly values: readonly string[];
}

/** The arrow beside a cell whose rule is a list, and the list itself. */
export function ListButton({ sheet, cell, values }: ListButtonProps) {
  const { workbench, texts } = usePage();
  const [isOpen, setOpen] = useState(false);
  const label = texts.grid.choose(cellText(cell));

  function choose(value: string): void {
    setOpen(false);
    commitEntry(workbench, { sheet, cell, text: '', held: '' }, value, null);
  }

  return (
    <span className="list" onPointerDown={(event) => event.stopPropagation()}>
      <button
        type="button"
        className="list-button"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        ▾
      </button>
      {isOpen && (
        <span className="list-values" role="listbox" aria-label={label}>
          {values.map((value) => (
            <button
              key={value}
              type="button"
              role="option"
              aria-selected={false}
              onClick={() => choose(value)}
            >
              {value}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
