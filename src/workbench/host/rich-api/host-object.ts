import type { GivenArguments } from "./given-arguments";

/**
 * What a method gives: an object of the host, null for a null object, a value as JSON carries it, or
 * nothing.
 */
export type HostResult = unknown;

/** What an identity consists of: Office.js keeps it to ask for the same object again. */
export interface Identity {
  readonly Id?: string | number;
  readonly _Id?: string | number;
}

/** What can be read of the items of a collection, also while there are none. */
export interface ItemNames {
  readonly name: string;
  readonly valueNames: readonly string[];
  readonly objectNames: readonly string[];
}

/** 宿主对象 — an object of the host, whatever its class; members go by the names Office.js documents. */
export interface HostObject {
  readonly className: string;
  readonly model: unknown;
  readonly isCollection: boolean;
  readonly itemNames: ItemNames | undefined;
  /** The names of the plain values. */
  readonly valueNames: readonly string[];
  /** The names of the objects it leads to. */
  readonly objectNames: readonly string[];
  identity(): Identity;
  /** Office.js keeps the object from now on, or no longer. */
  keep(): void;
  release(): void;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  object(name: string): HostObject | null;
  call(name: string, given: GivenArguments): HostResult;
  items(): readonly HostObject[];
}

/** Tells an object of the host from a value. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "valueNames" in value;
}
