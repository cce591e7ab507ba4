import type { Template } from "../template";
import { baseline } from "./baseline";
import { boundary } from "./boundary";
import { carbonAssets } from "./carbon-assets";
import { evaluation } from "./evaluation";
import { measureTables } from "./measures";
import { monitoring } from "./monitoring";
import { profile } from "./profile";
import { quantities } from "./quantities";
import { registers } from "./registers";
import { sourceTables } from "./sources";

/** 离散制造示例 — a machine builder over one year, filled in from the profile to the evaluation. */
export const machineBuilder: Template = {
  file: "ledger-example",
  language: "zh",
  title: "碳衡 碳排放台账（示例：装备制造）",
  blankRows: 3,
  remarks: [
    ["示例", "企业、人名、编号和数量都是虚构的；缺省因子取自所注文件。"],
    [
      "待填一项",
      "空调制冷剂一年只补充一次，全期只有 12 月有数。窗格照样问是否漏了月份，是让人核对，不是错误。",
    ],
  ],
  examples: {
    ...profile,
    ...boundary,
    ...sourceTables,
    ...monitoring,
    ...quantities,
    ...baseline,
    ...measureTables,
    ...carbonAssets,
    ...evaluation,
    ...registers,
  },
};
