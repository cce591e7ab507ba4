import type { ClauseRef } from "../finding";
import type { Text } from "../text/language";
import type { Choice } from "./schema";

/** One category of emissions, with the clause that names it. */
export interface Category extends Choice {
  readonly clause: ClauseRef;
  /** 包括什么 — what belongs there, in one line. */
  readonly holds: Text;
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
    holds: {
      zh: "锅炉、窑炉等固定设备中燃料的燃烧",
      en: "Fuel burnt in boilers, furnaces and other fixed equipment",
    },
    isAlwaysInside: true,
  },
  {
    id: "mobileCombustion",
    text: { zh: "直接·移动源燃烧", en: "Direct: mobile combustion" },
    alsoWritten: ["移动源燃烧"],
    clause: "CIECCPA061 8.2.2.1",
    holds: {
      zh: "自有或控制的车辆、船舶等运输设备中燃料的燃烧",
      en: "Fuel burnt in vehicles, ships and other transport equipment of one's own",
    },
    isAlwaysInside: true,
  },
  {
    id: "process",
    text: { zh: "直接·生产过程", en: "Direct: industrial process" },
    alsoWritten: ["工业生产过程", "生产过程"],
    clause: "CIECCPA061 8.2.2.1",
    holds: {
      zh: "水泥、石灰等生产中非燃烧的过程",
      en: "Processes other than burning, such as making cement or lime",
    },
    isAlwaysInside: true,
  },
  {
    id: "fugitive",
    text: { zh: "直接·无组织", en: "Direct: fugitive" },
    alsoWritten: ["无组织", "无组织排放"],
    clause: "CIECCPA061 8.2.2.1",
    holds: {
      zh: "阀门、法兰、接头和冷却设备等的泄漏",
      en: "Leaks of valves, flanges, joints, cooling equipment and the like",
    },
    isAlwaysInside: true,
  },
  {
    id: "importedEnergy",
    text: { zh: "间接·输入能源", en: "Indirect: imported energy" },
    alsoWritten: ["输入能源"],
    clause: "CIECCPA061 8.2.2.2",
    holds: {
      zh: "外购电力、热力、蒸汽的生产",
      en: "Making the electricity, heat or steam that is bought",
    },
    isAlwaysInside: true,
  },
  {
    id: "transportation",
    text: { zh: "间接·运输", en: "Indirect: transportation" },
    alsoWritten: ["运输"],
    clause: "CIECCPA061 8.2.2.3",
    holds: {
      zh: "上下游运输和配送、商务旅行、员工通勤",
      en: "Freight up and down stream, business travel, commuting",
    },
    isAlwaysInside: false,
  },
  {
    id: "productsUsed",
    text: { zh: "间接·组织使用的产品", en: "Indirect: products used by the organisation" },
    alsoWritten: ["组织使用产品", "组织使用的产品"],
    clause: "CIECCPA061 8.2.2.4",
    holds: {
      zh: "采购的商品和服务、资本货物、生产废弃物的处理、租入的资产",
      en: "Goods and services bought, capital goods, waste of production, leased-in assets",
    },
    isAlwaysInside: false,
  },
  {
    id: "useOfProducts",
    text: { zh: "间接·使用本组织产品", en: "Indirect: use of the organisation's products" },
    alsoWritten: ["使用本组织产品", "产品使用"],
    clause: "CIECCPA061 8.2.2.5",
    holds: {
      zh: "售出产品的使用和报废处理、租出的资产、投资",
      en: "Use and end of life of products sold, leased-out assets, investments",
    },
    isAlwaysInside: false,
  },
  {
    id: "otherSources",
    text: { zh: "间接·其他来源", en: "Indirect: other sources" },
    alsoWritten: ["其他来源"],
    clause: "CIECCPA061 8.2.2.6",
    holds: {
      zh: "以上各类都放不进的间接排放",
      en: "Indirect emissions that fit none of the above",
    },
    isAlwaysInside: false,
  },
  {
    id: "significantUpstream",
    text: { zh: "上游环节重要排放源", en: "Significant upstream sources" },
    clause: "GUIDE 6.2b",
    holds: {
      zh: "外购原料、燃料等在上游生产中的重要排放，如外购焦炭的生产",
      en: "Significant emissions of making what is bought, such as coke",
    },
    isAlwaysInside: false,
  },
] as const satisfies readonly Category[];

/** The id of a category. */
export type CategoryId = (typeof categories)[number]["id"];
