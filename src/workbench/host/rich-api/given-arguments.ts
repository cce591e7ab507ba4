import { invalidArgument } from "./host-error";
import type { HostClass } from "./host-class";
import { isHostObject, type HostObject } from "./host-object";

/** 参数 — the arguments of a call, read by what they must be; anything else is the error that Excel gives. */
export class GivenArguments {
  constructor(
    /** `Class.member`, for error messages. */
    readonly location: string,
    private readonly values: readonly unknown[],
  ) {}

  get count(): number {
    return this.values.length;
  }

  /** The argument as it came; `undefined` where it was left out or is null. */
  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    return this.optionalText(index) ?? this.refuse(index);
  }

  optionalText(index: number): string | undefined {
    const value = this.raw(index);
    return value === undefined || typeof value === "string" ? value : this.refuse(index);
  }

  number(index: number): number {
    return this.optionalNumber(index) ?? this.refuse(index);
  }

  optionalNumber(index: number): number | undefined {
    const value = this.raw(index);
    return value === undefined || (typeof value === "number" && Number.isFinite(value))
      ? value
      : this.refuse(index);
  }

  /** A whole number from 0. */
  index(index: number): number {
    const value = this.number(index);
    return Number.isInteger(value) && value >= 0 ? value : this.refuse(index);
  }

  optionalTruth(index: number): boolean | undefined {
    const value = this.raw(index);
    return value === undefined || typeof value === "boolean" ? value : this.refuse(index);
  }

  /** One of the listed words; the first of them where the argument was left out and `orElse` is given. */
  oneOf<Word extends string>(index: number, words: readonly Word[], orElse?: Word): Word {
    const value = this.raw(index) ?? orElse;
    return words.find((word) => word === value) ?? this.refuse(index);
  }

  /** The model of an object given as an argument. */
  model<Model>(index: number, hostClass: HostClass<Model>): Model {
    return this.optionalModel(index, hostClass) ?? this.refuse(index);
  }

  optionalModel<Model>(index: number, hostClass: HostClass<Model>): Model | undefined {
    const value: HostObject | unknown = this.raw(index);
    return isHostObject(value) ? hostClass.modelOf(value) : undefined;
  }

  /** Ends the call with the error that Excel gives for an argument it cannot take. */
  refuse(_index: number, detail?: string): never {
    throw invalidArgument(this.location, detail);
  }
}
