import { contentHash } from '../model/content-hash';
import {
  registerSchema,
  type RegisterColumn,
  type RegisterDefinition,
  type RegisterSource,
} from './register-definition';
import { toCnscd } from './to-cnscd';
import { vanBan } from './van-ban';

const SOURCES: readonly RegisterSource[] = [vanBan, toCnscd];

/** The built-in registers, validated when the product starts; a fault in one is a fault in the product and throws. */
export const registers: readonly RegisterDefinition[] = SOURCES.map((source) => registerSchema.parse(source));

/** The register with this id, or null. */
export function findRegister(id: string): RegisterDefinition | null {
  return registers.find((register) => register.id === id) ?? null;
}

/**
 * Tells two definitions of one register apart by what a cell means: codes, names, kinds, what is required, what tells
 * records apart. How it is printed, what is offered in a drop-down, or what helps while typing changes no record.
 */
export function registerHash({ id, effectiveFrom, columns, keyColumns }: RegisterDefinition): string {
  return contentHash(JSON.stringify([id, effectiveFrom, columns.map(meaningOf), keyColumns]));
}

function meaningOf({ code, name, kind, required }: RegisterColumn): readonly unknown[] {
  return [code, name.vi, kind, required];
}
