/** What a file written here gives cells that name no font: Excel's own default, so that widths mean the same. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;
