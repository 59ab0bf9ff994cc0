import { sayFinding } from '../../language/finding-text';
import { vi } from '../../language/vi';
import type { Finding } from '../../model/finding';

/** Warnings that stand, one line for each kind and column, with what was found: "Ngày ngoài kỳ báo cáo – Ngày ban hành: 01/07/2023." */
export function registerNotes(warnings: readonly Finding[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const warning of warnings) {
    const { title, brief } = sayFinding(warning, vi);
    const column = warning.place.indicator?.name;
    const heading = column === undefined ? title : `${title} – ${column}`;
    const items = groups.get(heading) ?? [];
    groups.set(heading, items);
    if (brief !== '') items.push(brief);
  }
  return [...groups].map(([heading, items]) =>
    items.length === 0 ? `${heading}.` : `${heading}: ${items.join('; ')}.`,
  );
}
