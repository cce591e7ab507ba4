import {
  apartTable,
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  measuredGasTable,
  productionTable,
  purchasedEnergyTable,
  type RecordTable,
} from "../../ledger";

/** 录入种类 — what a row of activity data can be: its table, what is asked first, and by which column its rows differ. */
export interface ActivityKind {
  readonly table: RecordTable;
  /** Asked at once; every other column is behind "more". */
  readonly columns: readonly string[];
  /** What is counted; a row without it says nothing yet. */
  readonly amount: string;
  /** What a source may have several of in one month, such as fuels. */
  readonly item?: string;
}

const place = ["month", "source", "category"];

/** 录入种类表 — in the order in which the methods are usually met. */
export const activityKinds: readonly ActivityKind[] = [
  {
    table: fuelUseTable,
    columns: [
      ...place,
      "fuel",
      "consumption",
      "consumptionUnit",
      "netCalorificValue",
      "ncvUnit",
      "carbonContent",
      "carbonUnit",
      "oxidationRate",
    ],
    amount: "consumption",
    item: "fuel",
  },
  {
    table: purchasedEnergyTable,
    columns: [
      ...place,
      "energy",
      "purchased",
      "passedOn",
      "energyUnit",
      "factor",
      "factorUnit",
      "greenPower",
    ],
    amount: "purchased",
    item: "energy",
  },
  {
    table: factorUseTable,
    columns: [...place, "activity", "activityUnit", "factor", "factorUnit"],
    amount: "activity",
  },
  {
    table: carbonFlowsTable,
    columns: [...place, "direction", "material", "amount", "carbon", "fossilShare"],
    amount: "amount",
    item: "material",
  },
  {
    table: measuredGasTable,
    columns: [...place, "flow", "flowUnit", "concentration", "concentrationUnit", "hours"],
    amount: "flow",
  },
  { table: apartTable, columns: ["month", "source", "apartKind", "amount"], amount: "amount" },
  {
    table: productionTable,
    columns: ["month", "product", "output", "outputUnit", "value", "prices"],
    amount: "output",
    item: "product",
  },
];

/** The kind whose rows stand in that table; the first one where nothing was chosen yet. */
export function activityKindOf(tableId: string | undefined): ActivityKind {
  const found = activityKinds.find(({ table }) => table.id === tableId) ?? activityKinds[0];
  if (found === undefined) throw new Error("no kinds of activity data");
  return found;
}
