import { GivenArguments } from "./given-arguments";
import { HostError, itemNotFound, notImplemented } from "./host-error";
import { isHostObject, type HostObject } from "./host-object";
import { documentedName } from "./member-names";
import { objectPathTypes, type ArgumentInfo, type ObjectPath, type RichApiRequest } from "./message";
import type { References } from "./references";

/** Where the ways to all objects begin. */
export interface HostRoots {
  readonly root: HostObject;
  /** The services that Office.js makes by name. */
  readonly services: ReadonlyMap<string, HostObject>;
}

/** 对象路径 — the objects that one request speaks of; each is found once. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly roots: HostRoots,
    private readonly references: References,
  ) {}

  /** The object behind a path; null for a null object and for everything reached through one. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths?.[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const object = this.reach(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in the place of their paths. */
  given(location: string, info: ArgumentInfo = {}): GivenArguments {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info;
    return new GivenArguments(
      location,
      values.map((value, index) => this.argument(value, ids?.[index])),
    );
  }

  private reach(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case objectPathTypes.global:
        return this.roots.root;
      case objectPathTypes.create: {
        const service = this.roots.services.get(path.Name);
        if (service === undefined) throw notImplemented(path.Name);
        return service;
      }
      case objectPathTypes.reference:
        return this.references.find(path.Name);
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === objectPathTypes.property) return parent.object(documentedName(path.Name));
    const isIndexer = path.ObjectPathType === objectPathTypes.indexer;
    if (!isIndexer && path.ObjectPathType !== objectPathTypes.method) {
      throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
    const name = isIndexer ? "getItem" : documentedName(path.Name);
    const location = `${parent.className}.${name}`;
    const result = parent.call(name, this.given(location, path.ArgumentInfo));
    if (result === null) return null;
    if (!isHostObject(result)) throw itemNotFound(location);
    return result;
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return value.map((each, index) => this.argument(each, pathId[index]));
    }
    if (typeof pathId === "number" && pathId !== 0) return this.object(pathId);
    return this.withObjects(value);
  }

  /** Objects can also stand inside an options object. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return value.some(isNested) ? value.map((each) => this.withObjects(each)) : value;
    }
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.object(value._ObjectPathId);
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.withObjects(each)]));
  }
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
