import type { CombinePlan } from '../actions/combine-units';
import { isFigureIndicator } from '../model/indicator-set';
import { toPlainText } from '../model/decimal';

/** What the units' forms come to together, for programs. */
export function combinedJson({ combined, sheet, feed }: CombinePlan) {
  return {
    sheet,
    silent: combined.silent.map(({ code }) => code),
    senders: combined.senders?.map(({ code }) => code) ?? null,
    completion: combined.completion && {
      count: combined.completion.count,
      expected: combined.completion.expected,
      undecided: combined.completion.undecided.map(({ code }) => code),
    },
    feed,
    items: combined.items.map(({ item, figures, achieved, remarks }) => ({
      code: item.code,
      name: item.name,
      figures: figures
        .filter(({ indicator }) => isFigureIndicator(indicator))
        .map(({ indicator, combined: figure }) => ({
          code: indicator.code,
          value: figure.value === null ? null : toPlainText(figure.value),
          reported: figure.reported,
          expected: figure.expected,
          missing: figure.missing.map(({ code }) => code),
        })),
      achieved: achieved && { count: achieved.count, expected: achieved.expected },
      remarks: remarks.map(({ units, text }) => ({ units: units.map(({ code }) => code), text })),
    })),
  };
}
