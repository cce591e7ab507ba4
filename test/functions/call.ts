import { adapt } from "../../src/functions/adapt";
import { catalogue } from "../../src/functions/catalogue";
import type { Language } from "../../src/core";

/** An error as Excel's runtime makes it. */
export class ShownError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export const blank = null;

interface Circumstances {
  readonly language?: Language;
  readonly addresses?: readonly string[];
}

/**
 * Calls a function as Excel does: every argument a grid of cells, `undefined` for one that is left out, the invocation last.
 * A thrown error is given back like a cell, so that a test can look at it.
 */
export function callWith(
  { language = "zh", addresses = [] }: Circumstances,
  id: string,
  ...args: readonly unknown[]
): unknown {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const run = adapt(definition, {
    language: () => language,
    makeError: (code, message) => new ShownError(code, message),
  });
  const isRepeating = definition.parameters.at(-1)?.repeating === true;
  const grids = args.map(grid);
  const count = definition.parameters.length - (isRepeating ? 1 : 0);
  const fixed = Array.from({ length: count }, (_, index) => grids[index] ?? null);
  const rest = isRepeating ? [grids.slice(count)] : [];
  try {
    const result = run(...fixed, ...rest, { functionName: id, parameterAddresses: addresses });
    return result.length === 1 && result[0]?.length === 1 ? result[0][0] : result;
  } catch (thrown) {
    if (thrown instanceof ShownError) return thrown;
    throw thrown;
  }
}

export function call(id: string, ...args: readonly unknown[]): unknown {
  return callWith({}, id, ...args);
}

/** A plain value is one cell, a list is a column, a list of lists is a range; `undefined` is an argument left out. */
function grid(value: unknown): unknown {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return [[value]];
  return Array.isArray(value[0]) ? value : value.map((item: unknown) => [item]);
}

/** The code of an error result, for tests that only care for the kind of refusal. */
export function codeOf(result: unknown): string {
  return result instanceof ShownError ? result.code : `not an error: ${JSON.stringify(result)}`;
}

export function messageOf(result: unknown): string {
  return result instanceof ShownError ? result.message : `not an error: ${JSON.stringify(result)}`;
}
