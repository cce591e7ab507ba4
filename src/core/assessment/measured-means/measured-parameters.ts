import { carbonFlowsTable, factorUseTable, fuelUseTable, type RecordTable } from "../../ledger";

/** 实测参数 — a measured column, what it is weighted by, and the columns by which its series differ. */
export interface MeasuredParameter {
  readonly table: RecordTable;
  readonly column: string;
  readonly weight: string;
  /** Where the units stand, or what they are where the column has only one. */
  readonly unit: ParameterUnit;
  readonly weightUnit: ParameterUnit;
  /** What is measured of, besides source and base: the fuel, the material and its direction. */
  readonly items: readonly string[];
}

/** The column that holds the unit, or the one unit that a column has. */
export type ParameterUnit = { readonly column: string } | { readonly fixed: string };

const perFuel = {
  table: fuelUseTable,
  weight: "consumption",
  weightUnit: { column: "consumptionUnit" },
  items: ["fuel"],
} as const;

/** 实测参数表 — what Table 3 of CIECCPA061 has measured: heat values, carbon contents, and factors of what is made. */
export const measuredParameters: readonly MeasuredParameter[] = [
  { ...perFuel, column: "netCalorificValue", unit: { column: "ncvUnit" } },
  { ...perFuel, column: "carbonContent", unit: { column: "carbonUnit" } },
  {
    table: carbonFlowsTable,
    column: "carbon",
    weight: "amount",
    unit: { fixed: "tC/t" },
    weightUnit: { fixed: "t" },
    items: ["direction", "material"],
  },
  {
    table: factorUseTable,
    column: "factor",
    weight: "activity",
    unit: { column: "factorUnit" },
    weightUnit: { column: "activityUnit" },
    items: [],
  },
];
