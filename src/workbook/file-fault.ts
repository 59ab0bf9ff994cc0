/** What is wrong with a file that cannot be read as a workbook; the product's texts say what to do about each. */
export type FileFault =
  | { readonly type: 'empty' }
  | { readonly type: 'encrypted' }
  /** A workbook of another kind, which Excel can save as .xlsx. */
  | { readonly type: 'other-format'; readonly format: 'xls' | 'xlsb' | 'xml-2003' | 'ods' }
  | {
      readonly type: 'not-a-workbook';
      readonly kind: 'text' | 'pdf' | 'web-page' | 'word' | 'zip' | 'unknown';
    }
  /** Cut off, or its parts do not fit together; `part` is the first that does not. */
  | { readonly type: 'damaged'; readonly part: string }
  /** It would grow beyond what is safe to open. */
  | {
      readonly type: 'unsafe';
      readonly danger:
        | 'bytes'
        | 'parts'
        | 'inflated'
        | 'ratio'
        | 'cells'
        | 'rows'
        | 'columns'
        | 'merges'
        | 'elements'
        | 'entities';
      readonly found: number;
      readonly limit: number;
    }
  /** An error nobody foresaw, with what an engineer needs to find it. */
  | { readonly type: 'unforeseen'; readonly detail: string };
