import type { RegisterDefinition } from './register-definition';
import type { RegisterCell, RegisterRecord } from './register-table';

/**
 * A short text (16 hex digits) that tells whether what a record says in the columns of a register is still what it said
 * when it was taken in. Outer spaces and the way in which Excel breaks lines say nothing. Two FNV-1a of 32 bits: thousands
 * of records are looked at while a person waits.
 */
export function recordPrint(
  { columns }: Pick<RegisterDefinition, 'columns'>,
  record: RegisterRecord,
): string {
  const contents = columns.map(({ code }) => plain(record.cells.get(code)?.content ?? null));
  const text = JSON.stringify(contents);
  return SEEDS.map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

const SEEDS = [0x811c9dc5, 0x2f0b4c47];

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function plain(content: RegisterCell['content']): RegisterCell['content'] {
  if (typeof content !== 'string') return content;
  const text = content.replace(/\r\n?/g, '\n').trim();
  return text === '' ? null : text;
}
