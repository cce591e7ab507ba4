import type { SourceClass, SourceRow } from "../../tables";
import { nameKey } from "./same-name";

/** What people call a class of sources besides its name in the table. */
const classNames: Readonly<Record<SourceClass, readonly string[]>> = {
  stationary: ["固定源燃烧", "固定燃烧", "固定燃烧源", "固定源", "化石燃料燃烧", "燃料燃烧"],
  mobile: ["移动源燃烧", "移动燃烧", "移动源", "运输车辆"],
  process: ["生产过程", "工业生产过程", "过程排放", "工业过程"],
  wasteTreatment: ["废弃物处理", "废弃物处理处置", "废水处理", "污水处理"],
  fugitive: ["无组织", "无组织排放", "逸散", "逸散排放"],
  electricity: ["外购电力", "购入电力", "净购入电力", "输入电力", "电力", "electricity"],
  otherEnergy: ["外购热力", "购入热力", "净购入热力", "外购蒸汽", "热力", "蒸汽", "heat", "steam"],
  biomass: ["生物质燃烧", "生物质", "生物质燃料燃烧"],
  embodiedCarbon: ["隐含碳", "embodied carbon"],
};

/**
 * 排放源的对应 — which expected source a name of the register means: by its number, by its words, or by the name of its
 * class where the class has a single source. A class of several sources is never taken as answered by its name alone.
 */
export function expectedSourceOf(name: string, expected: readonly SourceRow[]): SourceRow | undefined {
  const key = nameKey(name);
  const byWords = expected.find((row) =>
    [row.key, row.source.zh, row.source.en].some((words) => nameKey(words) === key),
  );
  if (byWords !== undefined) return byWords;
  const ofClass = expected.filter((row) =>
    [row.class, row.category.zh, row.category.en, ...classNames[row.class]].some(
      (words) => nameKey(words) === key,
    ),
  );
  return ofClass.length === 1 ? ofClass[0] : undefined;
}
