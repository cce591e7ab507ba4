import type { Choice, RecordTable } from "../schema";
import { specialKinds } from "../verdict/emission-kinds";
import { placeColumns } from "./place-columns";
import { provenanceColumns } from "./provenance-columns";

// Nothing here belongs to a category of the accounting boundary.
const [month, base, source] = placeColumns;
const whenAndWhere = [month, base, source] as const;

/** What is entered here: special emissions, removals, and what becomes of captured CO2. */
const apartKinds = [
  ...specialKinds,
  { id: "captured", text: { zh: "CO2 捕集", en: "CO2 captured" } },
  { id: "used", text: { zh: "CO2 利用", en: "CO2 used" } },
  { id: "stored", text: { zh: "CO2 封存", en: "CO2 stored" } },
] as const satisfies readonly Choice[];

/** 另行列示 — special emissions and removals by month (B2, C9, C14). */
export const apartTable = {
  id: "apart",
  form: "records",
  name: "ReportedApart",
  sheet: "另行列示",
  title: { zh: "特殊排放与清除", en: "Reported apart" },
  note: {
    zh: "生物质燃烧、产品隐含碳等特殊排放，以及清除量：另行列示，不并入总量。",
    en: "Biomass, carbon embodied in products and other special emissions, and removals: shown apart, never inside the total.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    ...whenAndWhere,
    {
      id: "apartKind",
      header: { zh: "种类", en: "Kind" },
      note: {
        zh: "特殊排放、清除或 CO2 的捕集利用封存",
        en: "Special emission, removal, or captured, used and stored CO2",
      },
      kind: "choice",
      choices: apartKinds,
      isExpected: true,
      clause: "DB43 Annex C",
      requirement: "B2",
    },
    {
      id: "amount",
      header: { zh: "数量", en: "Amount" },
      note: { zh: "tCO2e", en: "tCO2e" },
      kind: "number",
      unit: "tCO2e",
      isExpected: true,
      clause: "DB43 Annex C",
      requirement: "B2",
    },
    ...provenanceColumns,
  ],
} as const satisfies RecordTable;
