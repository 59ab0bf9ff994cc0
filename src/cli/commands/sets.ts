import { catalogue, setHash } from '../../indicator-sets/catalogue';
import { readOptions } from '../options';
import type { Command } from '../command';

/** Lists the indicator sets. */
export const sets: Command = (args, language) => {
  readOptions(args, {}, 'options');
  const lines = catalogue.flatMap((set) => [
    `${set.id}  ${set.title[language.id]}`,
    `     ${set.legalSource}`,
    ...set.indicators.map(
      ({ code, name, unitOfMeasure }) => `     ${code.padEnd(8)}${name[language.id]} (${unitOfMeasure})`,
    ),
  ]);
  const json = { sets: catalogue.map((set) => ({ ...set, contentHash: setHash(set) })) };
  return Promise.resolve({ exitCode: 0, text: lines.join('\n'), json });
};
