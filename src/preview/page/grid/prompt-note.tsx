import { useLayoutEffect, useRef } from 'react';

interface PromptNoteProps {
  readonly title: string;
  readonly message: string;
}

/** The note of a cell's rule: below the cell and to its right, or where the window has room for it. */
export function PromptNote({ title, message }: PromptNoteProps) {
  const note = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = note.current;
    const room = element?.closest('[role="grid"]')?.getBoundingClientRect();
    if (element === null || room === undefined) return;
    element.classList.remove('to-the-left', 'above');
    const { right, bottom } = element.getBoundingClientRect();
    element.classList.toggle('to-the-left', right > room.right);
    element.classList.toggle('above', bottom > room.bottom);
  });

  return (
    <div ref={note} className="prompt" role="note">
      {title !== '' && <strong>{title}</strong>}
      <span>{message}</span>
    </div>
  );
}
