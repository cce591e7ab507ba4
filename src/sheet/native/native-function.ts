import type { CellError, CellValue } from "../model/cell-value";
import type { Grid } from "../value/grid";
import type { Lambda, Operand } from "../value/operand";
import type { Reference } from "../value/reference";
import type { Place } from "../formula/place";

/** What each kind of parameter hands to the function. */
interface Handed {
  /** One number; an array makes the function run for each of its values. */
  number: number;
  /** The same, but TRUE and FALSE are refused, as by the functions that came with the Analysis ToolPak. */
  strictNumber: number;
  /** One text; runs for each value of an array. */
  text: string;
  /** One truth value; runs for each value of an array. */
  logical: boolean;
  /** One value as it is, errors excepted; runs for each value of an array. */
  plain: Exclude<CellValue, CellError>;
  /** One value as it is, errors included; runs for each value of an array. */
  value: CellValue;
  /** A value, an array or a reference, as it is. */
  operand: Operand;
  /** One value or an array of values, errors included; the function itself runs for each of them. */
  criterion: CellValue | Grid;
  /** The same as an operand, but arrays in it are calculated in full whatever the formula around does. */
  source: Operand;
  /** An array; references are read, single values become arrays of one. */
  array: Grid;
  reference: Reference;
  lambda: Lambda;
}

export type Kind = keyof Handed;

/**
 * 参数种类 — `number?` may be left out, and left empty it counts as blank; `number??` left empty counts as left out;
 * `number*`, always last, may be given any number of times, also never. Two such at the end are given by turns.
 */
export type Parameter = Kind | `${Kind}?` | `${Kind}??` | `${Kind}*`;

type Argument<P> = P extends `${infer K extends Kind}??`
  ? Handed[K] | undefined
  : P extends `${infer K extends Kind}?`
    ? Handed[K] | undefined
    : P extends Kind
      ? Handed[P]
      : never;

type Repeated<P> = P extends `${infer K extends Kind}*` ? Handed[K] : never;

/** The arguments of a function with these parameters. */
export type Arguments<P extends readonly Parameter[]> = P extends readonly [
  infer First,
  ...infer Rest extends readonly Parameter[],
]
  ? First extends `${Kind}*`
    ? Repeated<P[number]>[]
    : [Argument<First>, ...Arguments<Rest>]
  : [];

/** 内置函数 — a function of Excel that this engine calculates. */
export interface NativeFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly kinds: readonly Kind[];
  /** How many of the last kinds are repeated by turns for further arguments. */
  readonly repeated: number;
  /** Positions at which an empty argument counts as left out. */
  readonly emptyIsAbsent: readonly boolean[];
  readonly run: (at: Place, given: readonly unknown[]) => Operand;
}

/** The declared position that an argument takes. */
export function positionOf(native: NativeFunction, index: number): number {
  const { kinds, repeated } = native;
  const first = kinds.length - repeated;
  return index < first || repeated === 0 ? index : first + ((index - first) % repeated);
}

/** An argument that is calculated only when the function asks for it. */
export type Thunk = () => Operand;

/** 惰性函数 — a function that decides itself which of its arguments are calculated. */
export interface LazyFunction {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Whether one value is meant at a position, so that a range there is cut to the formula's row or column. */
  readonly takesValue: (index: number, count: number) => boolean;
  /** `null` stands for an argument that is left empty. */
  readonly runLazily: (at: Place, given: readonly (Thunk | null)[]) => Operand;
}

type Run<P extends readonly Parameter[]> = (...given: Arguments<P>) => Operand;
type PlacedRun<P extends readonly Parameter[]> = (at: Place, ...given: Arguments<P>) => Operand;

function declared(
  name: string,
  parameters: readonly Parameter[],
  run: (at: Place, given: readonly unknown[]) => Operand,
): NativeFunction {
  const repeated = parameters.filter((parameter) => parameter.endsWith("*")).length;
  return {
    name,
    least: parameters.filter((parameter) => !/[?*]$/.test(parameter)).length,
    most: repeated > 0 ? 255 : parameters.length,
    repeated,
    kinds: parameters.map((parameter) => parameter.replace(/[?*]+$/, "") as Kind),
    emptyIsAbsent: parameters.map((parameter) => parameter.endsWith("??")),
    run,
  };
}

/** Declares a function that needs nothing but its arguments. */
export function define<const P extends readonly Parameter[]>(
  name: string,
  parameters: P,
  run: Run<P>,
): NativeFunction {
  return declared(name, parameters, (_at, given) => run(...(given as Arguments<P>)));
}

/** Declares a function that also needs the cell it is calculated for, or the workbook. */
export function definePlaced<const P extends readonly Parameter[]>(
  name: string,
  parameters: P,
  run: PlacedRun<P>,
): NativeFunction {
  return declared(name, parameters, (at, given) => run(at, ...(given as Arguments<P>)));
}
