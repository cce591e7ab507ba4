import type { ClauseRef } from "../finding";
import type { Choice } from "./schema";

/** One category of emissions, with the clause that names it. */
export interface Category extends Choice {
  readonly clause: ClauseRef;
  /** 直接排放和输入能源不可剔除 — direct emissions and imported energy are always inside. */
  readonly isAlwaysInside: boolean;
}

/** 排放类别 — the categories of the accounting boundary, in the order of CIECCPA061 8.2.2, then GUIDE 6.2b. */
export const categories = [
  {
    id: "stationaryCombustion",
    text: { zh: "直接·固定源燃烧", en: "Direct: stationary combustion" },
    alsoWritten: ["固定源燃烧"],
    clause: "CIECCPA061 8.2.2.1",
    isAlwaysInside: true,
  },
  {
    id: "mobileCombustion",
    text: { zh: "直接·移动源燃烧", en: "Direct: mobile combustion" },
    alsoWritten: ["移动源燃烧"],
    clause: "CIECCPA061 8.2.2.1",
    isAlwaysInside: true,
  },
  {
    id: "process",
    text: { zh: "直接·生产过程", en: "Direct: industrial process" },
    alsoWritten: ["工业生产过程", "生产过程"],
    clause: "CIECCPA061 8.2.2.1",
    isAlwaysInside: true,
  },
  {
    id: "fugitive",
    text: { zh: "直接·无组织", en: "Direct: fugitive" },
    alsoWritten: ["无组织", "无组织排放"],
    clause: "CIECCPA061 8.2.2.1",
    isAlwaysInside: true,
  },
  {
    id: "importedEnergy",
    text: { zh: "间接·输入能源", en: "Indirect: imported energy" },
    alsoWritten: ["输入能源"],
    clause: "CIECCPA061 8.2.2.2",
    isAlwaysInside: true,
  },
  {
    id: "transportation",
    text: { zh: "间接·运输", en: "Indirect: transportation" },
    alsoWritten: ["运输"],
    clause: "CIECCPA061 8.2.2.3",
    isAlwaysInside: false,
  },
  {
    id: "productsUsed",
    text: { zh: "间接·组织使用的产品", en: "Indirect: products used by the organisation" },
    alsoWritten: ["组织使用产品", "组织使用的产品"],
    clause: "CIECCPA061 8.2.2.4",
    isAlwaysInside: false,
  },
  {
    id: "useOfProducts",
    text: { zh: "间接·使用本组织产品", en: "Indirect: use of the organisation's products" },
    alsoWritten: ["使用本组织产品", "产品使用"],
    clause: "CIECCPA061 8.2.2.5",
    isAlwaysInside: false,
  },
  {
    id: "otherSources",
    text: { zh: "间接·其他来源", en: "Indirect: other sources" },
    alsoWritten: ["其他来源"],
    clause: "CIECCPA061 8.2.2.6",
    isAlwaysInside: false,
  },
  {
    id: "significantUpstream",
    text: { zh: "上游环节重要排放源", en: "Significant upstream sources" },
    clause: "GUIDE 6.2b",
    isAlwaysInside: false,
  },
] as const satisfies readonly Category[];

/** The id of a category. */
export type CategoryId = (typeof categories)[number]["id"];
