import type { Contents } from '../../../actions/read-contents';
import type { Language } from '../../../language/language';
import { useCommands, usePaneState } from '../../pane-context';
import { shownSheets, type ShownSheet } from '../../state/shown-sheets';
import { SelectField } from '../parts/select-field';

/** Which sheet is ranked, judged or counted. */
export function SheetField({
  contents,
  chosen,
}: {
  readonly contents: Contents;
  readonly chosen: ShownSheet;
}) {
  const language = usePaneState((state) => state.language);
  const commands = useCommands();
  return (
    <SelectField
      label={language.pane.ranking.sheet}
      value={chosen.key}
      options={shownSheets(contents).map((sheet) => ({ value: sheet.key, label: labelOf(sheet, language) }))}
      onChoose={(key) => commands.chooseRanking({ table: key, comparison: null, indicator: null })}
    />
  );
}

/** "Bộ chỉ số 766, tháng 5/2025"; of a form or a list with its unit. */
function labelOf(sheet: ShownSheet, { id, pane }: Language): string {
  const { written } = pane.periods;
  switch (sheet.type) {
    case 'matrix':
      return `${sheet.table.set.shortTitle[id]}, ${written(sheet.table.period)}`;
    case 'form': {
      const { set, period, units } = sheet.table;
      return [set.shortTitle[id], written(period), units[0]?.unit.name ?? ''].join(', ');
    }
    case 'register': {
      const { register, period, unit } = sheet.table;
      return [register.shortTitle[id], written(period), unit.name].join(', ');
    }
  }
}
