import type { Text } from "../../text/language";
import { NameIndex } from "../name-index";

interface Calibre {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  /** 用于什么 — what the factor is for, in one line. */
  readonly purpose: Text;
}

/**
 * 电力因子口径 — what is averaged. The statistical factors and the figure that the carbon market prescribed for its own
 * reports are two different things and never stand in for each other.
 */
export const gridCalibres = [
  {
    id: "average",
    name: { zh: "平均", en: "average" },
    aliases: [
      "电力平均",
      "平均二氧化碳排放因子",
      "电力平均二氧化碳排放因子",
      "统计",
      "基于地域",
      "location-based",
    ],
    purpose: {
      zh: "购入电力基于地域核算用这一种。",
      en: "The one for location-based accounting of purchased electricity.",
    },
  },
  {
    id: "excluding-traded-non-fossil",
    name: { zh: "剔除非化石交易", en: "excluding traded non-fossil" },
    aliases: [
      "不包括市场化交易的非化石能源电量",
      "不含市场化交易的非化石能源电量",
      "剔除市场化交易的非化石能源电量",
      "剔除非化石",
      "剩余",
      "excluding non-fossil",
      "residual",
    ],
    purpose: {
      zh: "已扣除市场化交易的非化石电量，说明其余电量的排放；不是基于地域的因子。",
      en: "Without the non-fossil electricity that was traded: describes what is left; not the location-based factor.",
    },
  },
  {
    id: "fossil",
    name: { zh: "化石", en: "fossil" },
    aliases: ["化石能源电力", "化石能源", "fossil power"],
    purpose: {
      zh: "只算化石能源发的电；核算标准点名要求时才用。",
      en: "Fossil power only; where an accounting standard asks for just this.",
    },
  },
  {
    id: "ets",
    name: { zh: "碳市场", en: "ETS" },
    aliases: ["全国碳市场", "碳市场报告", "ETS报告", "电网排放因子", "ets report", "carbon market"],
    purpose: {
      zh: "全国碳市场报告规定的值；只用于碳市场报告，不代替平均因子。",
      en: "Prescribed for reports to the national carbon market; no stand-in for the average.",
    },
  },
] as const satisfies readonly Calibre[];

/** The id of a calibre. */
export type GridCalibreId = (typeof gridCalibres)[number]["id"];

/** One calibre with its names. */
export type GridCalibre = Omit<Calibre, "id"> & { readonly id: GridCalibreId };

/** 口径的名称 — calibres by the names people write for them. */
export const gridCalibreNames = new NameIndex<GridCalibre>(gridCalibres, ({ id, name, aliases }) => [
  id,
  name.zh,
  name.en,
  ...aliases,
]);

/** Words for life-cycle factors, which are no factors of purchased electricity. */
export const lifeCycleWords = new NameIndex(
  ["碳足迹", "电力碳足迹", "生命周期", "全生命周期", "footprint", "carbon footprint", "life cycle"],
  (word) => [word],
);
