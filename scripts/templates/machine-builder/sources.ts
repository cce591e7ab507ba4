import type { ExampleRow } from "../template-sheet";
import type { Examples } from "./examples";

const accepted = { base: "一厂", method: "排放因子法", status: "采纳", stage: "在用", insideTotal: "是" };
const rejected = { base: "一厂", status: "排除", insideTotal: "否" };

/** Every source of the annex is answered: taken up, or left out with the reason. */
const sources: readonly ExampleRow[] = [
  {
    source: "涂装烘干炉",
    key: "C1-1",
    unit: "涂装",
    class: "固定燃料源",
    category: "直接·固定源燃烧",
    gases: "CO2",
    ...accepted,
  },
  {
    source: "厂内叉车",
    key: "C1-2",
    unit: "厂内物流",
    class: "移动燃烧源",
    category: "直接·移动源燃烧",
    gases: "CO2",
    ...accepted,
  },
  {
    source: "二氧化碳保护焊",
    key: "C1-3",
    unit: "焊接",
    class: "生产过程排放源",
    category: "直接·生产过程",
    gases: "CO2",
    ...accepted,
  },
  {
    source: "空调制冷剂补充（R-410A）",
    key: "C1-5",
    unit: "公用动力",
    class: "无组织（逸散）排放源",
    category: "直接·无组织",
    gases: "HFCs",
    ...accepted,
  },
  {
    source: "外购电力",
    key: "C1-6",
    unit: "公用动力",
    class: "输入电力产生的排放",
    category: "间接·输入能源",
    gases: "CO2",
    ...accepted,
  },
  {
    source: "厂内污水处理",
    key: "C1-4",
    class: "废弃物处理处置过程排放源",
    reason: "生产废水委托处理，生活污水接市政管网，厂内没有污水处理设施",
    ...rejected,
  },
  {
    source: "外购热力",
    key: "C1-7",
    class: "电力之外的输入能源产生的排放",
    reason: "没有外购热力、蒸汽、冷量和压缩空气",
    ...rejected,
  },
  {
    source: "生物质燃料",
    key: "C1-8",
    class: "生物质燃料燃烧源",
    reason: "不使用生物质燃料",
    ...rejected,
  },
  {
    source: "减速机产品隐含碳",
    key: "C1-9",
    class: "产品隐含碳",
    reason: "不并入总量；客户要求时另按产品碳足迹核算",
    ...rejected,
  },
];

const methods: readonly ExampleRow[] = [
  ["涂装烘干炉", "GB/T 32151-2024 表C.1", "直燃式热风烘干，天然气完全燃烧"],
  ["厂内叉车", "GB/T 32151-2024 表C.1", "3 t 柴油叉车"],
  ["二氧化碳保护焊", "保护气体质量守恒", "二氧化碳气体保护焊，保护气全部逸散"],
  ["空调制冷剂补充（R-410A）", "IPCC AR5", "多联机空调，补充量即泄漏量"],
  ["外购电力", "生态环境部、国家统计局公告 2025年第47号", "10 kV 电网供电"],
].map(([source = "", document = "", technology = ""]) => ({
  source,
  period: "2025年",
  method: "排放因子法",
  standard: "GB/T 32150",
  factorBasis: "指南缺省值",
  document,
  hasMeasured: "否",
  technology,
  coProducts: "否",
}));

const units: readonly ExampleRow[] = [
  ["机加工", "外购电力", "铸锻件、钢材", "数控加工中心", "机加工车间"],
  ["焊接", "二氧化碳保护焊；外购电力", "钢板、保护气", "气体保护焊机", "焊接车间"],
  ["涂装", "涂装烘干炉；外购电力", "水性漆、天然气", "热风烘干炉", "涂装车间"],
  ["厂内物流", "厂内叉车", "柴油", "柴油叉车", "物流部"],
  ["公用动力", "外购电力；空调制冷剂补充（R-410A）", "制冷剂", "空压机、多联机空调", "动力部"],
].map(([unit = "", held = "", materials = "", equipment = "", department = ""]) => ({
  unit,
  base: "一厂",
  sources: held,
  materials,
  equipment,
  department,
}));

const equipment: readonly ExampleRow[] = [
  ["1 号烘干炉", "RHL-600", "涂装", "天然气", "涂装车间东侧", "Q-01"],
  ["叉车（8 台）", "CPCD30", "厂内物流", "柴油", "成品库", "W-01"],
  ["气体保护焊机（24 台）", "NBC-350", "焊接", "电力、保护气", "焊接车间", "W-01"],
  ["加工中心（36 台）", "VMC850", "机加工", "电力", "机加工车间", "D-01"],
  ["空压机（3 台）", "LU90", "公用动力", "电力", "空压站", "D-01"],
  ["多联机空调", "RXYQ-20", "公用动力", "电力、R-410A", "办公楼屋面", "W-01"],
].map(([name = "", model = "", unit = "", fuel = "", place = "", meters = ""]) => ({
  equipment: name,
  model,
  unit,
  fuel,
  place,
  meters,
}));

/** 排放源与设备 — the register of sources with its answers, the methods, the units and the equipment. */
export const sourceTables: Examples = {
  Sources: sources,
  SourceMethods: methods,
  EmissionUnits: units,
  Equipment: equipment,
};
