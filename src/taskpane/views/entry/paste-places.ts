/** Headings of the review, by id, that the focus goes to. */
export const PASTE_PLACES = { questions: 'dong-can-xac-nhan', cells: 'o-se-ghi' } as const;
