/** 成员 — what a class of the real Office.js has, by the documented names. */
export interface OfficeMembers {
  readonly values: readonly string[];
  /** Those of the values that can be written. */
  readonly writable: readonly string[];
  readonly objects: readonly string[];
  readonly methods: readonly string[];
  readonly events: readonly OfficeEvent[];
}

/**
 * An event with the method by which Office.js asks the host for it; those of the document as a whole have
 * none.
 */
export interface OfficeEvent {
  readonly name: string;
  readonly registration: string | undefined;
}

/**
 * What every object of Office.js has, whatever its class; none of it is asked of the host under that name.
 */
const framework = new Set([
  ...["constructor", "load", "retrieve", "set", "update", "toJSON", "setMockData", "ensureUnchanged"],
  ...["track", "untrack"],
]);

interface ClientPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/**
 * The members of a class, read from its prototype; `undefined` where the name is not one of a class of
 * objects.
 */
export function officeMembers(classes: object, name: string): OfficeMembers | undefined {
  const made = (classes as Readonly<Record<string, unknown>>)[name];
  if (typeof made !== "function") return undefined;
  const prototype = made.prototype as ClientPrototype & { readonly _className?: string };
  if (!("_className" in prototype)) return undefined;
  const isPublic = (member: string): boolean => !member.startsWith("_");
  const values = (prototype._scalarPropertyNames ?? []).filter(isPublic);
  const updateable = prototype._scalarPropertyUpdateable ?? [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  return {
    values,
    writable: (prototype._scalarPropertyNames ?? []).filter(
      (member, at) => isPublic(member) && updateable[at],
    ),
    objects: (prototype._navigationPropertyNames ?? []).filter(isPublic),
    methods: own
      .filter(
        ([member, { value }]) => typeof value === "function" && isPublic(member) && !framework.has(member),
      )
      .map(([member]) => member)
      .sort(),
    events: own
      .filter(([member, { get }]) => get !== undefined && /^on[A-Z]/.test(member))
      .map(([member, { get }]) => ({ name: member, registration: registrationIn(String(get)) })),
  };
}

/** The names of all classes of objects that Office.js has for Excel. */
export function officeClassNames(classes: object): readonly string[] {
  return Object.keys(classes)
    .filter((name) => officeMembers(classes, name) !== undefined)
    .sort();
}

function registrationIn(source: string): string | undefined {
  return /_this\.(_[Rr]egister\w+)\(/.exec(source)?.[1];
}
