import { arrayFunctions } from "./arrays";
import { branchingFunctions } from "./branching";
import { conditionalFunctions } from "./conditional";
import { dateFunctions } from "./date";
import { dateDifferenceFunctions } from "./date-difference";
import { informationFunctions } from "./information";
import { lambdaFunctions } from "./lambda";
import { logicalFunctions } from "./logical";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import type { LazyFunction, NativeFunction } from "./native-function";
import { referenceFunctions } from "./reference";
import { roundingFunctions } from "./rounding";
import { sortingFunctions } from "./sorting";
import { statisticsFunctions } from "./statistics";
import { subtotalFunctions } from "./subtotal";
import { delimitedTextFunctions } from "./text-around";
import { textConversionFunctions } from "./text-conversion";
import { textFunctions } from "./text";
import { workdayFunctions } from "./workday";

/** 函数族 — the functions by family, in the order in which they are published. */
const families = {
  math: [...mathFunctions, ...roundingFunctions],
  conditional: conditionalFunctions,
  subtotal: subtotalFunctions,
  statistics: statisticsFunctions,
  logical: [...logicalFunctions, ...branchingFunctions],
  lookup: lookupFunctions,
  reference: referenceFunctions,
  array: [...arrayFunctions, ...sortingFunctions],
  lambda: lambdaFunctions,
  text: [...textFunctions, ...delimitedTextFunctions, ...textConversionFunctions],
  date: [...dateFunctions, ...dateDifferenceFunctions, ...workdayFunctions],
  information: informationFunctions,
} as const satisfies Record<string, readonly (NativeFunction | LazyFunction)[]>;

export type FunctionFamily = keyof typeof families;

const native = new Map<string, NativeFunction>();
const lazy = new Map<string, LazyFunction>();
for (const members of Object.values(families) as readonly (readonly (NativeFunction | LazyFunction)[])[]) {
  for (const member of members) {
    if ("run" in member) native.set(member.name, member);
    else lazy.set(member.name, member);
  }
}

/** LET, LAMBDA and the marks `@` and `#` in their written form belong to the formula language itself. */
const languageFunctions = ["ANCHORARRAY", "ISOMITTED", "LAMBDA", "LET", "SINGLE"];

/** A function whose arguments are all calculated before it runs. */
export function findNative(name: string): NativeFunction | undefined {
  return native.get(name.toUpperCase());
}

/** A function that decides itself what is calculated. */
export function findLazy(name: string): LazyFunction | undefined {
  return lazy.get(name.toUpperCase());
}

/** Whether a function of Excel is calculated here. */
export function isSupported(name: string): boolean {
  const wanted = name.toUpperCase();
  return native.has(wanted) || lazy.has(wanted) || languageFunctions.includes(wanted);
}

/** 支持的函数 — the names of all native functions by family. */
export const nativeFunctionFamilies: Readonly<Record<FunctionFamily | "language", readonly string[]>> = {
  ...(Object.fromEntries(
    Object.entries(families).map(([family, members]) => [family, members.map(({ name }) => name).sort()]),
  ) as Record<FunctionFamily, string[]>),
  language: languageFunctions,
};

/** 支持的函数名 — every function of Excel that this engine calculates; anything else is `#NAME?`. */
export const nativeFunctionNames: readonly string[] = Object.values(nativeFunctionFamilies).flat().sort();
