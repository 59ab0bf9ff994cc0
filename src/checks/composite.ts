import { rowsOf } from '../model/entry';
import { compare, type Decimal } from '../model/decimal';
import { finding } from '../model/finding';
import { figureOf } from '../model/observation';
import { figureIndicators, placeOf, type Rule } from './rule';

/**
 * A published composite outside its own parts. The way it is computed is not published, so this is a doubt and not an
 * error: tables 6 and 7 of thị xã Ngã Năm's report of June 2025 hold four such figures.
 */
export const compositeOutsideParts: Rule = ({ table }) =>
  rowsOf(table).flatMap((row) =>
    figureIndicators(table).flatMap((indicator) => {
      const entry = row.entries.get(indicator.code);
      const value = figureOf(entry?.observed);
      const parts = (indicator.parts ?? []).map((code) => figureOf(row.entries.get(code)?.observed));
      const known = parts.filter((part): part is Decimal => part !== null);
      const [first, ...others] = known;
      if (value === null || first === undefined || known.length < parts.length) return [];
      const low = others.reduce((least, part) => (compare(part, least) < 0 ? part : least), first);
      const high = others.reduce((most, part) => (compare(part, most) > 0 ? part : most), first);
      if (compare(value, low) >= 0 && compare(value, high) <= 0) return [];
      const names = (indicator.parts ?? []).map(
        (code) => table.set.indicators.find((part) => part.code === code)?.shortName.vi ?? code,
      );
      const place = placeOf(table, row, indicator, entry?.cell);
      return [finding('composite-outside-parts', place, { value, low, high, parts: names })];
    }),
  );
