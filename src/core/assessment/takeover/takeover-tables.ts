import {
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  productionTable,
  purchasedEnergyTable,
  type RecordTable,
} from "../../ledger";
import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn } from "./confirmed-column";
import { suggestedMethod } from "./suggested-method";

/** 写入的表 — the tables of ours that somebody's rows can go to. */
export const takeoverTables = [
  fuelUseTable,
  factorUseTable,
  carbonFlowsTable,
  purchasedEnergyTable,
  productionTable,
] as const satisfies readonly RecordTable[];

export type TakeoverTableId = (typeof takeoverTables)[number]["id"];

/** 去处 — which column of ours takes which of theirs, and which takes the unit that a header states. */
export interface TakeoverTarget {
  readonly values: Readonly<Partial<Record<ColumnRoleId, readonly string[]>>>;
  readonly units: Readonly<Partial<Record<ColumnRoleId, string>>>;
  /** Units that a column of ours has for good: what stands in another one is converted. */
  readonly fixed: Readonly<Partial<Record<ColumnRoleId, string>>>;
}

const everywhere = { base: ["base"], evidence: ["evidence"] } as const;
const factors = { factor: ["factor"], factorUnit: ["factorUnit"] } as const;

export const targets: Readonly<Record<TakeoverTableId, TakeoverTarget>> = {
  fuelUse: {
    values: {
      ...everywhere,
      // Where rows are told apart by their fuel, the fuel is the name of the source too.
      source: ["source", "fuel"],
      category: ["category"],
      activity: ["consumption"],
      activityUnit: ["consumptionUnit"],
      netCalorificValue: ["netCalorificValue"],
      carbonContent: ["carbonContent"],
      oxidationRate: ["oxidationRate"],
    },
    units: { activity: "consumptionUnit", netCalorificValue: "ncvUnit", carbonContent: "carbonUnit" },
    fixed: {},
  },
  factorUse: {
    values: {
      ...everywhere,
      ...factors,
      source: ["source"],
      category: ["category"],
      activity: ["activity"],
      activityUnit: ["activityUnit"],
    },
    units: { activity: "activityUnit", factor: "factorUnit" },
    fixed: {},
  },
  carbonFlows: {
    values: {
      ...everywhere,
      source: ["source", "material"],
      category: ["category"],
      activity: ["amount"],
      carbonShare: ["carbon"],
      fossilShare: ["fossilShare"],
    },
    units: {},
    fixed: { activity: "t", carbonShare: "tC/t", fossilShare: "1" },
  },
  purchasedEnergy: {
    values: {
      ...everywhere,
      ...factors,
      source: ["source"],
      category: ["category"],
      activity: ["purchased"],
      passedOn: ["passedOn"],
      activityUnit: ["energyUnit"],
    },
    units: { activity: "energyUnit", factor: "factorUnit" },
    fixed: {},
  },
  production: {
    values: {
      ...everywhere,
      source: ["product"],
      output: ["output"],
      activityUnit: ["outputUnit"],
      outputValue: ["value"],
    },
    units: { output: "outputUnit" },
    fixed: { outputValue: "万元" },
  },
};

/** A header that names an energy which is bought. */
const energyInHeader = /电|热力|热量|蒸汽|冷量|压缩空气|electric|power|steam/i;

/** 建议的表 — where the rows most likely belong, by the uses of the columns and the header of the amounts. */
export function likelyTable(columns: readonly ConfirmedColumn[], amountHeader = ""): TakeoverTableId {
  const has = (role: ColumnRoleId) => columns.some((column) => column.role === role);
  const method = suggestedMethod(columns);
  if (method === "FUEL") return "fuelUse";
  if (method === "MASSBALANCE") return "carbonFlows";
  if (!has("activity") && (has("output") || has("outputValue"))) return "production";
  const isEnergy = has("passedOn") || has("energyKind") || energyInHeader.test(amountHeader);
  return isEnergy ? "purchasedEnergy" : "factorUse";
}

/** The columns of a table of ours, by their ids. */
export function columnIdsOf(table: TakeoverTableId): readonly string[] {
  return takeoverTables.find(({ id }) => id === table)?.columns.map(({ id }) => id) ?? [];
}
