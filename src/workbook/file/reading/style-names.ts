import { isDateFormat } from 'hucre';
import type { CellStyle as FileStyle } from 'hucre';
import type { CellStyle } from '../../sheet-model';
import { DAYS_TO_1904 } from '../notation/units';
import { readStyle } from './read-style';
import type { StyleContext } from './read-style';

/** What reading cells needs to know of the workbook. */
export interface CellContext extends StyleContext {
  /** Whether dates count from 1904; they are brought to 1900. */
  readonly datesFrom1904: boolean;
}

/** A style as cells refer to it. */
export interface NamedStyle {
  /** Null for the default look. */
  readonly name: string | null;
  /** Days to add to a number of this style: only dates from 1904 are moved. */
  readonly shift: number;
}

/**
 * Gives each different style of a sheet one name: `s1`, `s2` … A cell without a style of its own gets one too where
 * the workbook's default font is not Excel's.
 */
export class StyleNames {
  private readonly found = new Map<string, NamedStyle>();
  private readonly names = new Map<string, string>();
  private readonly styles: Record<string, CellStyle> = {};
  private last: { readonly source: FileStyle | undefined; readonly named: NamedStyle } | null = null;

  constructor(private readonly context: CellContext) {}

  /** Neighbours mostly look alike, and hucre gives them the same parts: the last answer is tried first. */
  named(source: FileStyle | undefined): NamedStyle {
    if (this.last !== null && sameParts(this.last.source, source)) return this.last.named;
    const key = JSON.stringify(source ?? {});
    const named = this.found.get(key) ?? this.read(source);
    this.found.set(key, named);
    this.last = { source, named };
    return named;
  }

  all(): Readonly<Record<string, CellStyle>> {
    return this.styles;
  }

  private read(source: FileStyle | undefined): NamedStyle {
    const style = readStyle(source, this.context);
    const isDate = this.context.datesFrom1904 && isDateFormat(style.numberFormat ?? '');
    return { name: this.nameOf(style), shift: isDate ? DAYS_TO_1904 : 0 };
  }

  private nameOf(style: CellStyle): string | null {
    const key = JSON.stringify(style);
    if (key === '{}') return null;
    const name = this.names.get(key) ?? `s${this.names.size + 1}`;
    this.names.set(key, name);
    this.styles[name] = style;
    return name;
  }
}

function sameParts(a: FileStyle | undefined, b: FileStyle | undefined): boolean {
  return (
    a?.numFmt === b?.numFmt &&
    a?.font === b?.font &&
    a?.fill === b?.fill &&
    a?.border === b?.border &&
    a?.alignment === b?.alignment &&
    a?.protection === b?.protection
  );
}
