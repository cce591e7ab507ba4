import { notImplemented } from "./host-error";
import type { HostObject } from "./host-object";
import { wireName } from "./member-names";
import type { QueryInfo } from "./message";
import type { References } from "./references";

/**
 * What is asked of an object, by names in lower case, as Office.js does not mind case; `*` is all its plain
 * values.
 */
type Wanted = Map<string, { readonly spelling: string; readonly inner: Wanted }>;

const everything = (): Wanted => new Map([["*", { spelling: "*", inner: new Map() }]]);

/** 读取 — the properties that a `load` asks for, in the shape that Office.js reads back. */
export function queried(object: HostObject | null, query: QueryInfo, references: References): unknown {
  return object === null ? null : projected(object, wantedBy(query), references, query);
}

function wantedBy({ Select: select = [], Expand: expand = [] }: QueryInfo): Wanted {
  const wanted: Wanted = new Map();
  for (const path of select) grow(wanted, path);
  for (const path of expand) grow(wanted, `${path}/*`);
  if (select.length === 0) grow(wanted, "*");
  return wanted;
}

function grow(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const spelling of path.split(/[/.]/).filter((word) => word !== "" && word.toLowerCase() !== "items")) {
    const known = level.get(spelling.toLowerCase()) ?? { spelling, inner: new Map() };
    level.set(spelling.toLowerCase(), known);
    level = known.inner;
  }
}

function projected(
  object: HostObject,
  wanted: Wanted,
  references: References,
  query: QueryInfo = {},
): unknown {
  const { valuesOf, rest } = ownValues(object, wanted);
  checkNames(object, rest);
  const result: Record<string, unknown> = references.identityOf(object);
  for (const name of valuesOf) result[wireName(name)] = object.read(name);
  if (!object.isCollection) {
    for (const [name, { inner }] of rest) {
      const found = nameAmong(object.objectNames, name) ?? name;
      const reached = object.object(found);
      result[wireName(found)] =
        reached === null ? null : projected(reached, inner.size === 0 ? everything() : inner, references);
    }
  } else if (rest.size > 0) {
    const { Skip: skip = 0, Top: top } = query;
    const shown = object.items().slice(skip, top === undefined ? undefined : skip + top);
    result["_Items"] = shown.map((item, index) => ({
      ...(projected(item, rest, references) as object),
      _Index: skip + index,
    }));
  }
  return result;
}

/**
 * Splits what is asked into the object's own plain values and everything else; a collection has its items
 * under `*`.
 */
function ownValues(object: HostObject, wanted: Wanted): { valuesOf: Set<string>; rest: Wanted } {
  const valuesOf = new Set<string>();
  const rest: Wanted = new Map();
  for (const [name, asked] of wanted) {
    const found = nameAmong(object.valueNames, name);
    if (found !== undefined) valuesOf.add(found);
    else if (name !== "*") rest.set(name, asked);
    else {
      for (const each of object.valueNames) valuesOf.add(each);
      if (object.isCollection) rest.set(name, asked);
    }
  }
  return { valuesOf, rest };
}

/** Every name must be one of the object, or of the items of a collection, however many it has. */
function checkNames(object: HostObject, asked: Wanted): void {
  const {
    name: className,
    valueNames,
    objectNames,
  } = object.itemNames ?? {
    name: object.className,
    valueNames: [],
    objectNames: object.objectNames,
  };
  for (const [name, { spelling }] of asked) {
    const isThere = name === "*" || nameAmong([...valueNames, ...objectNames], name) !== undefined;
    if (!isThere) throw notImplemented(`${className}.${spelling}`);
  }
}

function nameAmong(names: readonly string[], lowerCaseName: string): string | undefined {
  return names.find((name) => name.toLowerCase() === lowerCaseName);
}
