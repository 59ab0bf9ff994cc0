/** A grid is a full rectangle, so one stray cell far out costs all between: more cells than this are refused. */
export const MAX_GRID_CELLS = 20_000_000;
