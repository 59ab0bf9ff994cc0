import { HostFailure } from '../host-failure';
import type { HostObject, Identity } from '../object/host-object';

/**
 * The ranges that requests hold on to between round trips. The library asks for them to be kept and lets go of them
 * at the end of `Excel.run` (https://learn.microsoft.com/office/dev/add-ins/excel/performance, untrack).
 */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** What the library is told of an object. */
  identityOf(object: HostObject): Identity {
    if (!object.isReference) return object.identity;
    let id = this.ids.get(object);
    if (id === undefined) {
      id = `reference-${this.next}`;
      this.next += 1;
      this.ids.set(object, id);
      this.byId.set(id, object);
    }
    return { _ReferenceId: id };
  }

  find(id: string): HostObject {
    const object = this.byId.get(id);
    if (object === undefined) throw new HostFailure('InvalidReference', 'the range was let go of');
    return object;
  }

  remove(id: string): void {
    const object = this.byId.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.byId.delete(id);
  }

  objects(): readonly HostObject[] {
    return [...this.byId.values()];
  }

  /** How many ranges are held: after all work none should be. */
  get size(): number {
    return this.byId.size;
  }
}
