/** The two languages of a name. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** A name and its short form as the sheet has them: an empty cell takes what is next to it. */
export interface NameCells {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly shortNameEn: string;
}

/** The names that the cells stand for: without English words the Vietnamese ones, without a short form the full name. */
export function namesOf({ name, shortName, nameEn, shortNameEn }: NameCells): {
  readonly name: Bilingual;
  readonly shortName: Bilingual;
} {
  const full = { vi: name, en: nameEn || name };
  if (shortName === '') return { name: full, shortName: { vi: name, en: shortNameEn || full.en } };
  return { name: full, shortName: { vi: shortName, en: shortNameEn || shortName } };
}

/** The fewest words that stand for these names. */
export function nameCells(name: Bilingual, short: Bilingual): NameCells {
  const shortName = short.vi === name.vi ? '' : short.vi;
  const nameEn = name.en === name.vi ? '' : name.en;
  const usual = namesOf({ name: name.vi, shortName, nameEn, shortNameEn: '' }).shortName.en;
  return { name: name.vi, shortName, nameEn, shortNameEn: short.en === usual ? '' : short.en };
}
