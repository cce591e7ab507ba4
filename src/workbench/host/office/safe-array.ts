import type { SafeArray } from "./add-in-window";

/** An array in the form that Windows scripting would hand to Office.js. */
export function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values, dimensions: () => 1 };
}
