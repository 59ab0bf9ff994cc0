import type { MatrixSet } from '../../../model/indicator-set';
import { subRowOf } from '../heading-indicator';
import type { UnitFinder } from '../unit-finder';
import { isPageNumber, textLines, trailingFigures, type TextLine } from './text-lines';

/** A table found in a running text. */
export interface TextTable {
  /** Where its columns are headed, counted from 1. */
  readonly line: number;
  /** The lines over it, broken ones joined; the heading of its section first. */
  readonly titles: readonly string[];
  /** What heads its columns of figures: "tháng 4". */
  readonly periods: readonly string[];
  readonly rows: readonly TextRow[];
  /** Lines that look like a row of it and cannot be told apart into a name and its figures. */
  readonly doubtful: readonly DoubtfulRow[];
}

export interface DoubtfulRow {
  readonly line: number;
  readonly name: string;
  /** What follows the name: not as many figures as there are columns. */
  readonly rest: string;
}

export interface TextRow {
  readonly line: number;
  readonly name: string;
  /** One for each period. */
  readonly figures: readonly string[];
}

/**
 * Finds the tables of a text that lost its columns: copied from a PDF file, a web page or a letter. A row is a name that is
 * known – a unit's, or of a figure that the parent alone reports – with exactly as many figures as periods head the
 * columns. With any other number of figures nobody knows which is which, and the row is not read.
 */
export function findTextTables(text: string, set: MatrixSet, finder: UnitFinder): readonly TextTable[] {
  const isKnown = (name: string) => finder.byName(name).type === 'one' || subRowOf(name, set) !== null;
  const reader = new TableReader(isKnown);
  for (const line of textLines(text)) reader.take(line);
  return reader.finished();
}

/** "2. Tiêu chí …": a section of its own. */
const SECTION = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s/u;
/** "12", "12.": the number of a row. */
const ORDINAL = /^\d{1,4}[.)]?$/u;
/** "- Tỷ lệ …": begins anew, and does not go on the line before. */
const ITEM = /^[-–+•*]\s?/u;

interface OpenTable {
  readonly line: number;
  readonly titles: readonly string[];
  readonly periods: readonly string[];
  readonly rows: TextRow[];
  readonly doubtful: DoubtfulRow[];
}

class TableReader {
  private readonly tables: OpenTable[] = [];
  private section: string[] = [];
  private titles: string[] = [];
  private table: OpenTable | null = null;
  /** A name whose figures stand on the lines below it, or a line of which the rest may follow. */
  private pending: { readonly line: number; readonly text: string; readonly figures: string[] } | null = null;

  constructor(private readonly isKnown: (name: string) => boolean) {}

  take(line: TextLine): void {
    switch (line.type) {
      case 'heading':
        this.leavePending();
        return;
      case 'periods':
        this.leavePending();
        this.open(line.periods, line.line);
        return;
      case 'words':
        if (!isPageNumber(line.tokens)) this.takeWords(line);
    }
  }

  finished(): readonly TextTable[] {
    this.leavePending();
    return this.tables.filter(({ rows, doubtful }) => rows.length + doubtful.length > 0);
  }

  private open(periods: readonly string[], line: number): void {
    // Cells on lines of their own: each period that follows is another column of the same heading.
    if (this.table !== null && this.table.rows.length === 0 && this.titles.length === 0) {
      const { titles, periods: before } = this.table;
      this.replaceTable({ line, titles, periods: [...before, ...periods], rows: [], doubtful: [] });
      return;
    }
    const isContinued = this.titles.length === 0 && this.table !== null;
    const titles = isContinued ? (this.table?.titles ?? []) : [...this.section, ...this.titles];
    this.section = [...titles];
    this.titles = [];
    this.table = { line, titles, periods, rows: [], doubtful: [] };
    this.tables.push(this.table);
  }

  private replaceTable(table: OpenTable): void {
    this.tables.pop();
    this.tables.push(table);
    this.table = table;
  }

  private takeWords({ line, tokens: said }: Extract<TextLine, { type: 'words' }>): void {
    const tokens = this.withoutOrdinal(said);
    const text = tokens.join(' ');
    if (this.table === null) {
      this.takeTitle(text);
      return;
    }
    const wanted = this.table.periods.length;
    const figures = trailingFigures(tokens, wanted);
    if (figures.length === tokens.length) {
      this.takeLoneFigures(figures, line);
      return;
    }
    const name = tokens.slice(0, tokens.length - figures.length).join(' ');
    // A name in brackets or after a dash would take the figures for a part of itself: they are looked for first.
    if (figures.length === wanted && this.isKnown(name)) this.takeRow(line, name, figures);
    else if (figures.length > 0 && this.isKnown(name)) this.doubt(line, name, figures);
    else if (this.isKnown(text)) this.wait(line, text);
    else if (figures.length > 0 && this.takeShort(line, tokens, figures)) return;
    else if (figures.length === wanted) this.takeRow(line, name, figures);
    else if (this.pending !== null && this.isKnown(`${this.pending.text} ${text}`)) {
      this.wait(this.pending.line, `${this.pending.text} ${text}`);
    } else this.takeText(line, text);
  }

  /** "3. UBND Phường 3 95": the number of the row is none of its name. */
  private withoutOrdinal(tokens: readonly string[]): readonly string[] {
    const [first = '', ...rest] = tokens;
    if (!ORDINAL.test(first)) return tokens;
    const isNamed = rest.some((_, last) => this.isKnown(rest.slice(0, last + 1).join(' ')));
    return isNamed ? rest : tokens;
  }

  /** "UBND Phường 1 79,41": the number that ends a name is none of its figures, of which one is missing. */
  private takeShort(line: number, tokens: readonly string[], figures: readonly string[]): boolean {
    for (let count = figures.length - 1; count > 0; count -= 1) {
      const name = tokens.slice(0, tokens.length - count).join(' ');
      if (!this.isKnown(name)) continue;
      this.doubt(line, name, tokens.slice(-count));
      return true;
    }
    return false;
  }

  /** A name that nobody knows makes a row too: whose it is is asked, and till then nothing of it is taken. */
  private takeRow(line: number, name: string, figures: readonly string[]): void {
    const before = this.pending?.figures.length === 0 ? this.pending : null;
    const joined = before === null ? null : `${before.text} ${name}`;
    if (joined !== null && this.isKnown(joined)) {
      this.pending = null;
      this.table?.rows.push({ line: before?.line ?? line, name: joined, figures });
      return;
    }
    this.leavePending();
    this.table?.rows.push({ line, name, figures });
  }

  /** Figures alone on a line belong to the name above them, until there are as many as columns. */
  private takeLoneFigures(figures: readonly string[], line: number): void {
    const { pending, table } = this;
    if (pending === null || table === null || !this.isKnown(pending.text)) {
      this.doubt(line, '', figures);
      return;
    }
    pending.figures.push(...figures);
    if (pending.figures.length < table.periods.length) return;
    this.pending = null;
    if (pending.figures.length === table.periods.length) {
      table.rows.push({ line: pending.line, name: pending.text, figures: pending.figures });
    } else this.doubt(pending.line, pending.text, pending.figures);
  }

  /** Words that are no row: the rest of a name may follow, or the titles of the next table begin. */
  private takeText(line: number, text: string): void {
    this.leavePending();
    const startsAnew = SECTION.test(text) || ITEM.test(text);
    if (startsAnew || this.titles.length > 0) this.takeTitle(text);
    else this.wait(line, text);
  }

  private takeTitle(text: string): void {
    if (SECTION.test(text)) {
      this.section = [];
      this.titles = [text];
    } else if (ITEM.test(text) || this.titles.length === 0) this.titles.push(text.replace(ITEM, ''));
    else this.titles.push(`${this.titles.pop() ?? ''} ${text}`);
  }

  private wait(line: number, text: string): void {
    if (this.pending !== null && !text.startsWith(this.pending.text)) this.leavePending();
    this.pending = { line, text, figures: [] };
  }

  private doubt(line: number, name: string, figures: readonly string[]): void {
    this.pending = null;
    this.table?.doubtful.push({ line, name, rest: figures.join(' ') });
  }

  /** A name without its figures is said; other words were the beginning of a title. */
  private leavePending(): void {
    const { pending } = this;
    if (pending === null) return;
    this.pending = null;
    if (this.isKnown(pending.text)) this.doubt(pending.line, pending.text, pending.figures);
    else this.takeTitle(pending.text);
  }
}
