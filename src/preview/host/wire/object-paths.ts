import { invalidArgument, notSimulated } from '../host-failure';
import { isHostObject, type HostObject } from '../object/host-object';
import { PATH, type ArgumentInfo, type ObjectPath, type RequestBody } from './messages';
import type { References } from './references';

/** The objects that one request names by paths; each path is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly workbook: HostObject,
    private readonly references: References,
  ) {}

  /** The object at a path; null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidArgument(`object path ${id} is not in the request`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    });
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook;
      case PATH.reference:
        return this.references.find(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.property:
        return this.parent(path)?.follow(path.Name) ?? null;
      case PATH.indexer:
        return this.parent(path)?.item(this.arguments(path.ArgumentInfo)) ?? null;
      case PATH.method:
        return this.called(path);
      default:
        throw notSimulated(`object path type ${path.ObjectPathType}`);
    }
  }

  private called(path: ObjectPath): HostObject | null {
    const parent = this.parent(path);
    if (parent === null) return null;
    const result = parent.call(path.Name, this.arguments(path.ArgumentInfo));
    if (result !== null && !isHostObject(result)) {
      throw invalidArgument(`${parent.typeName}.${path.Name} gives no object`);
    }
    return result;
  }

  private parent(path: ObjectPath): HostObject | null {
    if (path.ParentObjectPathId === undefined) throw invalidArgument('an object path without its parent');
    return this.resolve(path.ParentObjectPathId);
  }
}
