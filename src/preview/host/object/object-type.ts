import { invalidArgument, itemNotFound, notSimulated } from '../host-failure';
import { Arguments } from './arguments';
import type { HostObject, Identity, MethodResult } from './host-object';
import type { Event, Member } from './members';

type Members<State> = Readonly<Record<string, Member<State>>>;

interface Nature<State> {
  /** The one name that is not the member's own with a capital letter, such as `Gridlines` for `showGridlines`. */
  readonly wireNames?: Readonly<Record<string, string>>;
  readonly identity?: (state: State) => Identity;
  readonly isReference?: boolean;
  readonly items?: (state: State) => readonly HostObject[];
  /** What an indexer path gives; absent where there is no indexer. */
  readonly item?: (state: State, args: Arguments) => HostObject | null;
}

/** What the table of simulated members says of a type. */
export interface DocumentedType {
  readonly name: string;
  readonly documented: readonly {
    readonly member: string;
    readonly kind: Member<never>['kind'];
    readonly since: string;
  }[];
}

/** A class of Excel's object model, declared as members; `of` makes the object over its part of the workbook. */
export class ObjectType<State> implements DocumentedType {
  private readonly byWireName: ReadonlyMap<string, { readonly name: string; readonly member: Member<State> }>;

  constructor(
    readonly name: string,
    private readonly members: Members<State>,
    private readonly nature: Nature<State> = {},
  ) {
    this.byWireName = new Map(
      Object.entries(members).flatMap(([member, declared]) =>
        wireNames(member, declared, nature.wireNames?.[member]).map(
          (wire) => [wire.toLowerCase(), { name: wire, member: declared }] as const,
        ),
      ),
    );
  }

  get documented(): DocumentedType['documented'] {
    return Object.entries(this.members).map(([member, { kind, since }]) => ({ member, kind, since }));
  }

  of(state: State): HostObject {
    const { name: typeName, nature } = this;
    const find = (name: string): Member<State> => this.find(name);
    return {
      typeName,
      identity: nature.identity?.(state) ?? {},
      isReference: nature.isReference ?? false,
      get items() {
        return nature.items?.(state) ?? null;
      },
      scalarNames: [...this.byWireName.values()]
        .filter(({ member }) => member.kind === 'property')
        .map(({ name }) => name),
      kindOf: (name) => (find(name).kind === 'property' ? 'scalar' : 'object'),
      properName: (name) => this.byWireName.get(name.toLowerCase())?.name ?? name,
      read: (name) => {
        const member = find(name);
        if (member.kind !== 'property') throw invalidArgument(`${typeName}.${name} is no value`);
        return member.get(state);
      },
      write: (name, value) => {
        const member = find(name);
        if (member.kind !== 'property' || member.set === undefined) {
          throw invalidArgument(`${typeName}.${name} cannot be set`);
        }
        member.set(state, value);
      },
      follow: (name) => {
        const member = find(name);
        if (member.kind !== 'navigation') throw invalidArgument(`${typeName}.${name} is no object`);
        return member.get(state);
      },
      call: (name, args) => this.call(state, name, new Arguments(args)),
      item: (args) => {
        if (nature.item === undefined) throw notSimulated(`an indexer of ${typeName}`);
        const found = nature.item(state, new Arguments(args));
        if (found === null) throw itemNotFound(`${typeName} item ${JSON.stringify(args[0])}`);
        return found;
      },
    };
  }

  private call(state: State, name: string, args: Arguments): MethodResult {
    const member = this.find(name);
    if (member.kind === 'method') return member.run(state, args);
    if (member.kind !== 'event') throw invalidArgument(`${this.name}.${name} is no method`);
    member.listen(state, name.startsWith('_Register') ? 'on' : 'off');
    return null;
  }

  private find(name: string): Member<State> {
    const found = this.byWireName.get(name.toLowerCase());
    if (found === undefined) throw notSimulated(`${this.name}.${name}`);
    return found.member;
  }
}

function wireNames<State>(name: string, member: Member<State>, other: string | undefined): readonly string[] {
  if (member.kind === 'event') return registrations(member);
  return [other ?? name.charAt(0).toUpperCase() + name.slice(1)];
}

function registrations<State>({ wire }: Event<State>): readonly string[] {
  return [`_Register${wire}Event`, `_Unregister${wire}Event`];
}
