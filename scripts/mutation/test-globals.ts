import { expect } from "expect";
import { limitProcessorTime } from "./processor-limit";

/**
 * The few words of jest that the tests of numbers use, as plain functions. Mutation testing starts a process for every
 * changed line, and jest takes longer to start than these tests take to run.
 */
interface Case {
  readonly name: string;
  readonly run: () => void;
}

const cases: Case[] = [];

// Before any file of tests is read: a changed line may run while they are.
limitProcessorTime();

// Random cases by the hundred thousand would not notice more lines, only later.
process.env["NUMBER_CASES"] ??= "1000";

const within = (name: string, run: () => void): void => {
  const before = cases.length;
  run();
  const added = cases.splice(before);
  cases.push(...added.map((each) => ({ ...each, name: `${name} › ${each.name}` })));
};

const add = (name: string, run: () => void): void => {
  cases.push({ name, run });
};

/** Calls with each row of a table, spread where a row is a list, as jest does. */
const over =
  (declare: (name: string, run: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, run: (...row: readonly unknown[]) => void): void => {
    rows.forEach((row, index) => {
      declare(`${name} (${index})`, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    });
  };

Object.assign(globalThis, {
  describe: Object.assign(within, { each: over(within) }),
  test: Object.assign(add, { each: over(add) }),
  expect,
});

/** Runs the tests in their order; the name of the first that fails. */
export function firstFailure(): string | undefined {
  for (const { name, run } of cases) {
    try {
      run();
    } catch (thrown) {
      return `${name}\n${String(thrown)}`;
    }
  }
  return undefined;
}
