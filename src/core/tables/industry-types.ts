import type { Text } from "../text/language";
import pathwayJson from "./guide-pathways.json";
import { foldedWord } from "../text/folded-word";

/** 生产类型 — how GUIDE tells enterprises apart: by the way they produce. */
export type IndustryTypeId = "thermalPower" | "rawMaterial" | "process" | "discrete";

/** One type of production, with other words people write for it. */
export interface IndustryType {
  readonly id: IndustryTypeId;
  readonly text: Text;
  readonly alsoWritten: readonly string[];
}

/** 实施阶段 — a stage of table 1 by its id. */
export type StageId = "energySaving" | "deepDecarbonisation" | "neutrality";

/** 实施路径 — one line of table 1 of GUIDE. */
export interface Pathway {
  readonly id: "one" | "two" | "three";
  readonly text: Text;
  readonly stages: readonly StageId[];
  readonly types: readonly IndustryTypeId[];
}

/** 生产类型表 — the types in the order in which a mixed base follows them. */
export const industryTypes: readonly IndustryType[] = [
  {
    id: "thermalPower",
    text: { zh: "火电", en: "thermal power" },
    alsoWritten: ["火电行业", "煤电", "发电", "thermalPower", "power"],
  },
  {
    id: "rawMaterial",
    text: { zh: "原材料", en: "raw material" },
    alsoWritten: ["原材料行业", "原材料制造", "rawMaterial", "raw materials"],
  },
  {
    id: "process",
    text: { zh: "流程制造", en: "process" },
    alsoWritten: ["流程", "流程制造行业", "流程制造业", "流程型", "process manufacturing"],
  },
  {
    id: "discrete",
    text: { zh: "离散制造", en: "discrete" },
    alsoWritten: ["离散", "离散制造行业", "离散制造业", "离散型", "discrete manufacturing"],
  },
];

/** 表 1 碳中和实施路径及阶段组成 — the pathways of GUIDE 5.4. */
export const pathways = pathwayJson.rows as readonly Pathway[];

/** 识别生产类型 — the type that a word means; `undefined` for anything else, nothing is guessed. */
export function findIndustryType(word: string): IndustryType | undefined {
  const plain = foldedWord(word);
  return industryTypes.find(({ id, text, alsoWritten }) =>
    [id, text.zh, text.en, ...alsoWritten].some((written) => foldedWord(written) === plain),
  );
}
