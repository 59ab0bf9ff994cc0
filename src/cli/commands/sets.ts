import { catalogue, setHash } from '../../indicator-sets/catalogue';
import { registerHash, registers } from '../../registers/catalogue';
import { readOptions } from '../options';
import type { Command } from '../command';

/** Lists the indicator sets and the registers. */
export const sets: Command = (args, language) => {
  readOptions(args, {}, 'options');
  const lines = catalogue.flatMap((set) => [
    `${set.id}  ${set.title[language.id]}`,
    `     ${set.legalSource}`,
    ...set.indicators.map(
      ({ code, name, unitOfMeasure }) => `     ${code.padEnd(8)}${name[language.id]} (${unitOfMeasure})`,
    ),
  ]);
  const registerLines = registers.flatMap((register) => [
    `${register.id}  ${register.title[language.id]}`,
    `     ${register.legalSource}`,
    ...register.columns.map(({ code, name }) => `     ${code.padEnd(16)}${name[language.id]}`),
  ]);
  const json = {
    sets: catalogue.map((set) => ({ ...set, contentHash: setHash(set) })),
    registers: registers.map((register) => ({ ...register, contentHash: registerHash(register) })),
  };
  return Promise.resolve({ exitCode: 0, text: [...lines, ...registerLines].join('\n'), json });
};
