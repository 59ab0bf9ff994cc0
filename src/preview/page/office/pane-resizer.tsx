import { useState, type KeyboardEvent, type PointerEvent } from 'react';

interface PaneResizerProps {
  readonly label: string;
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}

/** Pixels of one press of an arrow key. */
const STEP = 10;

/** The bar between workbook and pane, to drag or to move by the arrow keys. */
export function PaneResizer({ label, width, least, most, onWidth }: PaneResizerProps) {
  const [start, setStart] = useState<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (wanted: number) => onWidth(Math.min(most, Math.max(least, wanted)));

  function press(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    setStart({ x: event.clientX, width });
  }

  function key({ key: name }: KeyboardEvent): void {
    if (name === 'ArrowLeft') resize(width + STEP);
    if (name === 'ArrowRight') resize(width - STEP);
  }

  return (
    <div
      className="pane-resizer"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={press}
      onPointerMove={({ clientX }) => start !== null && resize(start.width + start.x - clientX)}
      onPointerUp={() => setStart(null)}
      onKeyDown={key}
    />
  );
}
