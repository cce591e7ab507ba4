import type { ClauseRef } from "../finding";
import type { Text } from "../text/language";
import type { StageId } from "./industry-types";

/** 措施的行业组 — the industries for which GUIDE 7.2.1 names technologies. */
export const measureGroups = [
  { id: "coalPower", text: { zh: "煤电", en: "coal power" }, words: ["火电"], part: 1 },
  { id: "steel", text: { zh: "钢铁", en: "steel" }, words: [], part: 5 },
  { id: "cement", text: { zh: "水泥", en: "cement" }, words: [], part: 8 },
  { id: "copper", text: { zh: "铜冶炼", en: "copper smelting" }, words: [], part: 42 },
  { id: "aluminium", text: { zh: "铝冶炼", en: "aluminium smelting" }, words: [], part: 4 },
  { id: "ammonia", text: { zh: "合成氨", en: "ammonia" }, words: ["氨"], part: 10 },
  { id: "ethylene", text: { zh: "乙烯", en: "ethylene" }, words: [], part: 15 },
] as const satisfies readonly {
  readonly id: string;
  readonly text: Text;
  readonly words: readonly string[];
  /** The part of GB/T 32151 whose industry it belongs to. */
  readonly part: number;
}[];

/** The id of a group, or `any` for measures of every industry. */
export type MeasureGroupId = (typeof measureGroups)[number]["id"] | "any";

/** 措施示例 — one measure that a text names, with its stage; the stage of measures outside GUIDE is read by us. */
export interface MeasureExample {
  readonly key: string;
  readonly stage: StageId;
  readonly group: MeasureGroupId;
  readonly measure: Text;
  readonly clause: ClauseRef;
}
