import { nearestWord } from '../../model/nearest-word';
import { foldText } from '../../model/vietnamese-text';
import { PROPERTIES, type Property, type PropertyBlock, type PropertyOf } from './blocks';
import type { FoundBlock } from './find-blocks';
import { cellIn, type FieldReader, type LabelledCell } from './row-cells';

/** The properties of a block by their names: the cells of their values. */
export class ReadProperties<Name extends PropertyBlock> {
  private readonly found = new Map<string, readonly LabelledCell[]>();
  private readonly known: Readonly<Record<string, Property>>;

  constructor(
    private readonly fields: FieldReader,
    private readonly block: FoundBlock,
    name: Name,
    /** Those that have a row for each of their lines. */
    private readonly lists: readonly PropertyOf<Name>[] = [],
  ) {
    this.known = PROPERTIES[name];
    for (const row of block.rows) this.take(row);
  }

  /** The cell of a property. One that must be there and is not is told at the heading of the block. */
  cell(property: PropertyOf<Name>): LabelledCell {
    const [cell] = this.found.get(property) ?? [];
    if (cell !== undefined) return cell;
    const label = this.labelOf(property);
    const at = { row: this.block.headingRow, column: 0 };
    this.fields.refuse({ at, label }, { type: 'missing-property', property: label });
    return { at: null, label };
  }

  /** The cell of a property that may be left out. */
  optional(property: PropertyOf<Name>): LabelledCell {
    const [cell] = this.found.get(property) ?? [];
    return cell ?? { at: null, label: this.labelOf(property) };
  }

  /** The cells of a property with several rows, the filled ones. */
  lines(property: PropertyOf<Name>): readonly LabelledCell[] {
    return (this.found.get(property) ?? []).filter((cell) => this.fields.text(cell) !== '');
  }

  private take(row: number): void {
    const name = cellIn(this.block, row, 'name');
    const value = cellIn(this.block, row, 'value');
    const text = this.fields.text(name);
    const property = Object.keys(this.known).find((key) => foldText(this.labelOf(key)) === foldText(text));
    if (property === undefined) {
      if (this.fields.text(value) === '') return;
      if (text === '') this.fields.missing(name);
      else {
        const labels = Object.values(this.known).map(({ label }) => label);
        this.fields.refuse(name, { type: 'unknown-property', text, nearest: nearestWord(text, labels) });
      }
      return;
    }
    const before = this.found.get(property) ?? [];
    const isList = this.lists.some((list) => list === property);
    if (before.length > 0 && !isList) {
      this.fields.refuse(name, { type: 'repeated-property', property: text });
      return;
    }
    this.found.set(property, [...before, { at: value.at, label: this.labelOf(property) }]);
  }

  private labelOf(property: string): string {
    return this.known[property]?.label ?? property;
  }
}
