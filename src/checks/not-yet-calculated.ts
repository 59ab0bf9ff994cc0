/** What a formula reads as whose file was saved by a program that does not calculate. */
export const NOT_YET_CALCULATED = '#GETTING_DATA';
