/** What the library is told of an object so that it can name it in later requests. */
export type Identity = Readonly<Record<string, string>>;

/** An object of Excel's model as requests see it: members by the names they have on the wire. */
export interface HostObject {
  readonly typeName: string;
  /** `{Id}`, `{_Id}`, or empty for an object that is reached by its path alone. */
  readonly identity: Identity;
  /** Ranges live outside the workbook's own tree and are kept by reference. */
  readonly isReference: boolean;
  /** The items of a collection, or null for any other object. */
  readonly items: readonly HostObject[] | null;
  /** The scalars that a load without names gives. */
  readonly scalarNames: readonly string[];
  /** Whether a name is a scalar or leads to another object. */
  kindOf(name: string): 'scalar' | 'object';
  /** The name in the library's own letters. */
  properName(name: string): string;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  follow(name: string): HostObject;
  call(name: string, args: readonly unknown[]): MethodResult;
  /** The item that an indexer path names. */
  item(args: readonly unknown[]): HostObject | null;
}

/** An object, null for a null object, or a JSON value. */
export type MethodResult = HostObject | string | number | boolean | readonly unknown[] | null;

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'kindOf' in value;
}
