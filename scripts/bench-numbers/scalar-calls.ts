import { Calculation, type FunctionLibrary, type StoredCell, type StoredWorkbook } from "../../src/sheet";
import { functionOf } from "./contenders";
import { fuelColumns } from "./ledger-data";

const rows = 2000;

/** One CN.EMISSION per row, recalculated by our own host, with the function that is given to it. */
function ledgerWith(emission: (...args: unknown[]) => unknown): () => void {
  const [activity, , factor] = fuelColumns(rows);
  const cells: StoredCell[] = Array.from({ length: rows }, (_, row): StoredCell[] => [
    { row, column: 0, value: activity?.[row] ?? 0 },
    { row, column: 1, value: factor?.[row] ?? 0 },
    { row, column: 2, value: 0, formula: `CN.EMISSION(A${row + 1},B${row + 1})` },
  ]).flat();
  const workbook: StoredWorkbook = {
    sheets: [{ name: "Ledger", cells }],
    tables: [],
    names: [],
    usesDateSystem1904: false,
  };
  const parameter = { type: "any", dimensionality: "matrix" } as const;
  const library: FunctionLibrary = {
    namespace: "CN",
    functions: [
      {
        id: "EMISSION",
        name: "EMISSION",
        parameters: [
          { ...parameter, name: "activity" },
          { ...parameter, name: "factor" },
          { ...parameter, name: "activity_unit", optional: true },
          { ...parameter, name: "factor_unit", optional: true },
        ],
        result: { type: "any", dimensionality: "matrix" },
        options: { requiresParameterAddresses: true },
      },
    ],
    associated: new Map([["EMISSION", emission]]),
    allowErrors: true,
    isFunctionError: (value): value is { code: string } =>
      typeof value === "object" && value !== null && "code" in value,
  };
  const calculation = Calculation.of(workbook, { library });
  calculation.recalculate();
  return () => {
    for (let row = 0; row < rows; row += 1) calculation.setCell("Ledger", row, 0, row + 0.5);
    calculation.recalculate();
  };
}

const plain = (activity: unknown, factor: unknown): unknown => {
  const [a, b] = [(activity as unknown[][])[0]?.[0], (factor as unknown[][])[0]?.[0]];
  return [[typeof a === "number" && typeof b === "number" ? a * b : "#VALUE!"]];
};

const invocation = { functionName: "CN.EMISSION", parameterAddresses: ["Ledger!A2", "Ledger!B2", "", ""] };

/** `rows` calls of one function: through the host, and bare with arguments made for each call. */
export function scalarContenders(): { calls: number; contenders: Readonly<Record<string, () => unknown>> } {
  const ours = functionOf("EMISSION");
  const kept: { last: unknown } = { last: undefined };
  const bare = (run: (...args: unknown[]) => unknown) => () => {
    for (let row = 0; row < rows; row += 1) {
      kept.last = run([[row + 0.5]], [[0.5568]], null, null, { ...invocation });
    }
  };
  return {
    calls: rows,
    contenders: {
      plainHost: ledgerWith(plain),
      functionHost: ledgerWith(ours),
      plainBare: bare(plain),
      functionBare: bare(ours),
    },
  };
}
