import type { GivenArguments } from "./given-arguments";
import { notImplemented } from "./host-error";
import type { HostObject, HostResult, Identity, ItemNames } from "./host-object";

/** A plain value of a class: read, and where Excel allows it written. */
export interface ValueMember<Model> {
  readonly get: (model: Model) => unknown;
  readonly set?: (model: Model, value: unknown) => void;
}

/** What a class of Office.js is over our model; members by the names that Office.js documents. */
export interface ClassMembers<Model> {
  /** Told when Office.js keeps the object between requests, and when it does so no longer. */
  readonly kept?: (model: Model) => void;
  readonly released?: (model: Model) => void;
  readonly identity?: (model: Model) => Identity;
  readonly values?: Readonly<Record<string, ValueMember<Model>>>;
  readonly objects?: Readonly<Record<string, (model: Model) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (model: Model, given: GivenArguments) => HostResult>>;
  /** What the names of the two methods that start and end an event's delivery have in their middle. */
  readonly events?: readonly string[];
  /** Only collections have items, all of one class. */
  readonly itemClass?: () => HostClassOutline;
  readonly items?: (model: Model) => readonly HostObject[];
}

/** The members of any class, without their models: for questions about what there is. */
export interface HostClassOutline {
  readonly name: string;
  readonly valueNames: readonly string[];
  readonly writableNames: readonly string[];
  readonly objectNames: readonly string[];
  readonly methodNames: readonly string[];
}

/** 宿主类 — one class of Office.js over our model. */
export class HostClass<Model> implements HostClassOutline {
  private listed: ClassMembers<Model> | undefined;

  /** The members are asked for at first use, as classes lead to each other in circles. */
  constructor(
    readonly name: string,
    private readonly list: () => ClassMembers<Model>,
  ) {}

  get members(): ClassMembers<Model> {
    return (this.listed ??= this.list());
  }

  get valueNames(): readonly string[] {
    return Object.keys(this.members.values ?? {});
  }

  get objectNames(): readonly string[] {
    return Object.keys(this.members.objects ?? {});
  }

  get writableNames(): readonly string[] {
    const { values = {} } = this.members;
    return Object.keys(values).filter((name) => values[name]?.set !== undefined);
  }

  get methodNames(): readonly string[] {
    const { methods = {}, events = [] } = this.members;
    return [
      ...Object.keys(methods),
      ...events.flatMap((event) => [`_Register${event}`, `_Unregister${event}`]),
    ];
  }

  of(model: Model): HostObject {
    return new BoundObject(this, model);
  }

  /** The object, or the null object where there is none. */
  ofOrNull(model: Model | undefined | null): HostObject | null {
    return model === undefined || model === null ? null : this.of(model);
  }

  /** The model of an object, where the object is one of this class. */
  modelOf(object: HostObject): Model | undefined {
    return object instanceof BoundObject && object.hostClass === this ? (object.model as Model) : undefined;
  }
}

class BoundObject<Model> implements HostObject {
  constructor(
    readonly hostClass: HostClass<Model>,
    readonly model: Model,
  ) {}

  get className(): string {
    return this.hostClass.name;
  }

  get isCollection(): boolean {
    return this.hostClass.members.items !== undefined;
  }

  get itemNames(): ItemNames | undefined {
    return this.hostClass.members.itemClass?.();
  }

  get valueNames(): readonly string[] {
    return this.hostClass.valueNames;
  }

  get objectNames(): readonly string[] {
    return this.hostClass.objectNames;
  }

  keep(): void {
    this.hostClass.members.kept?.(this.model);
  }

  release(): void {
    this.hostClass.members.released?.(this.model);
  }

  identity(): Identity {
    return this.hostClass.members.identity?.(this.model) ?? {};
  }

  items(): readonly HostObject[] {
    return this.hostClass.members.items?.(this.model) ?? [];
  }

  read(name: string): unknown {
    return this.valueMember(name).get(this.model);
  }

  write(name: string, value: unknown): void {
    const { set } = this.valueMember(name);
    // Office.js has no way to write what Excel only reads, so what comes here could be written in Excel.
    if (set === undefined) throw this.missing(`${name} (writing)`);
    set(this.model, value);
  }

  object(name: string): HostObject | null {
    const find = own(this.hostClass.members.objects, name);
    if (find === undefined) throw this.missing(name);
    return find(this.model);
  }

  call(name: string, given: GivenArguments): HostResult {
    const method = own(this.hostClass.members.methods, name);
    if (method !== undefined) return method(this.model, given);
    if (this.hostClass.methodNames.includes(name)) return undefined;
    throw this.missing(name);
  }

  private valueMember(name: string): ValueMember<Model> {
    const member = own(this.hostClass.members.values, name);
    if (member === undefined) throw this.missing(name);
    return member;
  }

  private missing(name: string): Error {
    return notImplemented(`${this.className}.${name}`);
  }
}

/** A member of that name that the class itself lists, never one that every object has. */
function own<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}
