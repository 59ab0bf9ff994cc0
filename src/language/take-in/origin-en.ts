import { writeDate } from '../../model/date-text';
import { quoted } from '../phrases';
import type { OriginTexts } from './origin-texts';

/** Where a cell's content comes from, in English. */
export const originEn: OriginTexts = {
  noValue: 'This cell holds no figure of a unit.',
  typed:
    'Typed, or pasted into the sheet itself: neither a take-in nor a pasted table has written this cell.',
  taken: ({ file, sheet, cell, hash, received, isReceivedGuessed, revision, takenAt }) => {
    const times = revision === null ? '' : `, sent for the ${ordinal(revision)} time`;
    const day =
      received === null
        ? 'date of receipt not known'
        : `received on ${writeDate(received)}${isReceivedGuessed ? " (the file's own date)" : ''}`;
    return `From file ${quoted(file)}, sheet ${quoted(sheet)}, cell ${cell}${times}; ${day}; taken in at ${takenAt}; hash ${hash}.`;
  },
  pasted: ({ line, hash, pastedAt }) =>
    `From a pasted text, row ${line}; received at ${pastedAt}; hash ${hash}.`,
  pastedText: 'Pasted text',
  asReceived: (received) => `Received: ${received}.`,
  edited: (held, received) => `Edited by hand after the take-in: it holds ${held}, ${received} was received.`,
  emptied: (received) => `Emptied after the take-in: ${received} was received.`,
};

function ordinal(number: number): string {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[number % 100 > 10 && number % 100 < 14 ? 0 : number % 10];
  return `${number}${ending ?? 'th'}`;
}
