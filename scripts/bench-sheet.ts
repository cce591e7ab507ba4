/**
 * How fast the sheet engine recalculates a ledger: one CN.EMISSION per row and SUMIFS over all of them. Prints medians
 * and the peak memory of the process.
 */
import { Calculation } from "../src/sheet";
import type { FunctionLibrary, StoredCell, StoredWorkbook } from "../src/sheet";

const scopes = 10;
const rounds = 5;

const emission: FunctionLibrary = {
  namespace: "CN",
  functions: [
    {
      id: "EMISSION",
      name: "EMISSION",
      parameters: [
        { name: "activity", type: "any", dimensionality: "matrix" },
        { name: "factor", type: "any", dimensionality: "matrix" },
      ],
      result: { type: "any", dimensionality: "matrix" },
    },
  ],
  associated: new Map([
    [
      "EMISSION",
      (activity: unknown, factor: unknown) =>
        (activity as number[][]).map((row, index) =>
          row.map((amount, column) => amount * ((factor as number[][])[index]?.[column] ?? 0)),
        ),
    ],
  ]),
  allowErrors: true,
  isFunctionError: (value): value is { code: string } =>
    typeof value === "object" && value !== null && "code" in value,
};

function ledger(rows: number): StoredWorkbook {
  const cells: StoredCell[] = ["ID", "Activity", "Factor", "Scope", "Emission"].map((value, column) => ({
    row: 0,
    column,
    value,
  }));
  for (let row = 1; row <= rows; row++) {
    cells.push(
      { row, column: 0, value: row },
      { row, column: 1, value: (row % 997) + 1 },
      { row, column: 2, value: ((row % 13) + 1) / 10 },
      { row, column: 3, value: `S${row % scopes}` },
      { row, column: 4, value: 0, formula: "CN.EMISSION([@Activity],[@Factor])" },
    );
  }
  const summary: StoredCell[] = [];
  for (let scope = 0; scope < scopes; scope++) {
    const formula = `SUMIFS(Ledger[Emission],Ledger[Scope],A${scope + 1})`;
    summary.push({ row: scope, column: 0, value: `S${scope}` }, { row: scope, column: 1, value: 0, formula });
  }
  summary.push({ row: scopes, column: 1, value: 0, formula: `SUM(B1:B${scopes})` });
  const range = { startRow: 0, startColumn: 0, endRow: rows, endColumn: 4 };
  const columns = ["ID", "Activity", "Factor", "Scope", "Emission"];
  return {
    sheets: [
      { name: "Ledger", cells },
      { name: "Summary", cells: summary },
    ],
    tables: [{ name: "Ledger", sheet: "Ledger", range, columns, hasHeaderRow: true, hasTotalsRow: false }],
    names: [],
    usesDateSystem1904: false,
  };
}

/** A chain in which every cell needs the one below it, so that the order of the rows never helps. */
function chain(length: number): StoredWorkbook {
  const cells: StoredCell[] = [];
  for (let row = 0; row < length; row++) cells.push({ row, column: 0, value: 0, formula: `A${row + 2}+1` });
  cells.push({ row: length, column: 0, value: 1 });
  return { sheets: [{ name: "Chain", cells }], tables: [], names: [], usesDateSystem1904: false };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function report(what: string, times: readonly number[], target: number): void {
  const middle = median(times);
  const verdict = middle <= target ? "within" : "ABOVE";
  console.log(
    `${what.padEnd(46)} ${middle.toFixed(1).padStart(9)} ms   ${verdict} the target of ${target} ms`,
  );
}

function repeated(task: () => number): number[] {
  return Array.from({ length: rounds }, task);
}

for (const [rows, target] of [
  [10_000, 500],
  [100_000, 3000],
] as const) {
  const stored = ledger(rows);
  report(
    `${rows} rows: load and recalculate`,
    repeated(() => timed(() => Calculation.of(stored, { library: emission }).recalculate())),
    target,
  );
  const calculation = Calculation.of(stored, { library: emission });
  calculation.recalculate();
  let edits = 0;
  report(
    `${rows} rows: one activity edited`,
    repeated(() =>
      timed(() => {
        calculation.setCell("Ledger", Math.floor(rows / 2), 1, 1000 + edits++);
        calculation.recalculate();
      }),
    ),
    100,
  );
  report(
    `${rows} rows: one scope edited`,
    repeated(() =>
      timed(() => {
        calculation.setCell("Ledger", Math.floor(rows / 2), 3, `S${edits++ % scopes}`);
        calculation.recalculate();
      }),
    ),
    100,
  );
}

report(
  "100000 cells in one chain, last first",
  repeated(() => timed(() => Calculation.of(chain(100_000)).recalculate())),
  3000,
);

const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`peak memory ${peak} MB (target 800 MB)`);
