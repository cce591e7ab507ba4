import { invalidReference } from "./host-error";
import type { HostObject } from "./host-object";

/** 引用 — the objects that Office.js asked to keep between two requests. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.names.has(object)) return;
    const name = String(this.next++);
    this.names.set(object, name);
    this.kept.set(name, object);
    object.keep();
  }

  forget(name: unknown): void {
    if (typeof name !== "string") return;
    this.kept.get(name)?.release();
    this.kept.delete(name);
  }

  find(name: string): HostObject {
    const object = this.kept.get(name);
    if (object === undefined) throw invalidReference();
    return object;
  }

  /** What Office.js needs to ask for this very object again. */
  identityOf(object: HostObject): Record<string, unknown> {
    const name = this.names.get(object);
    return name === undefined ? { ...object.identity() } : { ...object.identity(), _ReferenceId: name };
  }
}
