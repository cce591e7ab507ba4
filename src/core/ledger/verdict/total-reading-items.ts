import type { Column } from "../schema";
import { reading } from "./reading";

/** 排放总量的读法 — where the texts leave room about the total that is judged. */
export const totalReadingItems = [
  reading({
    id: "biomass",
    header: { zh: "生物质排放", en: "Biomass" },
    note: {
      zh: "生物质燃烧的排放在总量之外单列，还是计入",
      en: "Whether emissions of burnt biomass stand apart or in the total",
    },
    clause: "DB43 Annex C",
    requirement: "B2",
    standards: ["GUIDE", "CIECCPA061", "DB43", "DZJN108"],
    readings: [
      { id: "apart", text: { zh: "生物质排放单列", en: "Biomass apart" } },
      { id: "inside", text: { zh: "生物质排放计入", en: "Biomass in the total" } },
    ],
  }),
] as const satisfies readonly Column[];
