import type { Dimensions } from "./dimension";

/**
 * One unit word of the vocabulary; ratios are decimals or fractions of the base units t, m3, MJ, h, month,
 * km, 元.
 */
export interface UnitRow {
  readonly text: string;
  readonly dimensions: Dimensions;
  readonly ratio: string;
  readonly aliases: readonly string[];
  readonly state?: "normal" | "standard";
  /** Only the spelling of the table is read: `M`, `S` and `A` mean something else than `m`, `s` and `a`. */
  readonly isCaseExact?: true;
}

const mass = { mass: 1 } as const;
const volume = { volume: 1 } as const;
const energy = { energy: 1 } as const;
const power = { energy: 1, time: -1 } as const;

/** Masses; in front of a substance (C, CO2, CH4 …) they measure that substance. */
export const massRows: readonly UnitRow[] = [
  { text: "t", dimensions: mass, ratio: "1", aliases: ["吨", "公吨", "Mg", "tonne", "tonnes"] },
  { text: "kg", dimensions: mass, ratio: "0.001", aliases: ["千克", "公斤"] },
  { text: "g", dimensions: mass, ratio: "0.000001", aliases: ["克"] },
  { text: "mg", dimensions: mass, ratio: "0.000000001", aliases: ["毫克"] },
  { text: "kt", dimensions: mass, ratio: "1000", aliases: ["千吨"] },
  { text: "Mt", dimensions: mass, ratio: "1000000", aliases: ["兆吨"] },
];

/** The weight case in which flat glass is counted: 50 kg. It measures no substance. */
const weightCase: UnitRow = { text: "重量箱", dimensions: mass, ratio: "0.05", aliases: [] };

/** 单位词表 — every unit word that stands alone. */
export const unitRows: readonly UnitRow[] = [
  { text: "1", dimensions: {}, ratio: "1", aliases: ["无量纲", "无单位", "dimensionless"] },
  { text: "%", dimensions: {}, ratio: "0.01", aliases: ["百分比", "percent"] },
  { text: "‰", dimensions: {}, ratio: "0.001", aliases: [] },
  ...massRows,
  weightCase,
  // 标方, 标准立方米 name no temperature: GB/T 32151 prints the word for 0 °C, gas bills for 20 °C.
  // They stay unstated.
  {
    text: "m3",
    dimensions: volume,
    ratio: "1",
    aliases: ["立方米", "立方", "方", "标方", "标立方", "标立方米", "标准立方米", "标准方", "标m3"],
  },
  { text: "Nm3", dimensions: volume, ratio: "1", state: "normal", aliases: ["m3N"] },
  { text: "kNm3", dimensions: volume, ratio: "1000", state: "normal", aliases: [] },
  { text: "Sm3", dimensions: volume, ratio: "1", state: "standard", aliases: [] },
  { text: "L", dimensions: volume, ratio: "0.001", aliases: ["升", "公升", "litre", "liter", "dm3"] },
  { text: "mL", dimensions: volume, ratio: "0.000001", aliases: ["ml", "毫升"] },
  { text: "kL", dimensions: volume, ratio: "1", aliases: ["千升"] },
  { text: "J", dimensions: energy, ratio: "0.000001", aliases: ["焦", "焦耳"] },
  { text: "kJ", dimensions: energy, ratio: "0.001", aliases: ["千焦", "千焦耳"] },
  { text: "MJ", dimensions: energy, ratio: "1", aliases: ["兆焦", "兆焦耳"] },
  { text: "GJ", dimensions: energy, ratio: "1000", aliases: ["吉焦", "吉焦耳"] },
  { text: "TJ", dimensions: energy, ratio: "1000000", aliases: ["太焦", "太焦耳"] },
  { text: "PJ", dimensions: energy, ratio: "1000000000", aliases: ["拍焦", "拍焦耳"] },
  // The British thermal unit of the international steam table and the oil barrel of 42 US gallons, as gas and oil
  // contracts use them.
  { text: "MMBtu", dimensions: energy, ratio: "1055.05585262", aliases: ["百万英热单位", "mmbtu"] },
  { text: "bbl", dimensions: volume, ratio: "0.158987294928", aliases: ["barrel", "barrels"] },
  // The calorie of the international steam table, as the steel guideline CETS-AG-03.01-V01-2024 prints it.
  {
    text: "cal",
    dimensions: energy,
    ratio: "0.0000041868",
    aliases: ["卡", "卡路里"],
    isCaseExact: true,
  },
  { text: "kcal", dimensions: energy, ratio: "0.0041868", aliases: ["千卡", "大卡"] },
  { text: "Mcal", dimensions: energy, ratio: "4.1868", aliases: ["兆卡"] },
  { text: "Gcal", dimensions: energy, ratio: "4186.8", aliases: ["吉卡"] },
  { text: "Wh", dimensions: energy, ratio: "0.0036", aliases: ["瓦时", "瓦小时"] },
  { text: "kWh", dimensions: energy, ratio: "3.6", aliases: ["度", "度电", "千瓦时", "千瓦小时"] },
  { text: "MWh", dimensions: energy, ratio: "3600", aliases: ["兆瓦时", "兆瓦小时"] },
  { text: "GWh", dimensions: energy, ratio: "3600000", aliases: ["吉瓦时"] },
  { text: "TWh", dimensions: energy, ratio: "3600000000", aliases: ["太瓦时"] },
  { text: "W", dimensions: power, ratio: "0.0036", aliases: ["瓦", "瓦特"] },
  { text: "kW", dimensions: power, ratio: "3.6", aliases: ["千瓦"] },
  { text: "MW", dimensions: power, ratio: "3600", aliases: ["兆瓦"] },
  { text: "GW", dimensions: power, ratio: "3600000", aliases: ["吉瓦"] },
  {
    text: "h",
    dimensions: { time: 1 },
    ratio: "1",
    aliases: ["小时", "时", "hr", "hrs", "hour", "hours"],
  },
  { text: "d", dimensions: { time: 1 }, ratio: "24", aliases: ["天", "日", "day", "days"] },
  { text: "min", dimensions: { time: 1 }, ratio: "1/60", aliases: ["分钟", "minute", "minutes"] },
  {
    text: "s",
    dimensions: { time: 1 },
    ratio: "1/3600",
    aliases: ["秒", "秒钟", "second", "seconds"],
    isCaseExact: true,
  },
  { text: "month", dimensions: { calendar: 1 }, ratio: "1", aliases: ["月", "个月", "months"] },
  { text: "quarter", dimensions: { calendar: 1 }, ratio: "3", aliases: ["季", "季度", "quarters"] },
  {
    text: "a",
    dimensions: { calendar: 1 },
    ratio: "12",
    aliases: ["年", "yr", "year", "years"],
    isCaseExact: true,
  },
  {
    text: "m",
    dimensions: { length: 1 },
    ratio: "0.001",
    aliases: ["米", "metre", "meter"],
    isCaseExact: true,
  },
  { text: "km", dimensions: { length: 1 }, ratio: "1", aliases: ["公里", "千米"] },
  { text: "nmile", dimensions: { length: 1 }, ratio: "1.852", aliases: ["海里"] },
  { text: "m2", dimensions: { length: 2 }, ratio: "0.000001", aliases: ["平方米", "平米"] },
  { text: "km2", dimensions: { length: 2 }, ratio: "1", aliases: ["平方公里", "平方千米"] },
  { text: "ha", dimensions: { length: 2 }, ratio: "0.01", aliases: ["公顷", "hm2"] },
  { text: "亩", dimensions: { length: 2 }, ratio: "1/1500", aliases: [] },
  { text: "t·km", dimensions: { mass: 1, length: 1 }, ratio: "1", aliases: ["吨公里", "吨千米", "t-km"] },
  {
    text: "人·km",
    dimensions: { person: 1, length: 1 },
    ratio: "1",
    aliases: ["人公里", "人千米", "pkm"],
  },
  {
    text: "元",
    dimensions: { money: 1 },
    ratio: "1",
    aliases: ["CNY", "RMB", "¥", "人民币", "人民币元", "元人民币", "yuan"],
  },
  { text: "件", dimensions: { piece: 1 }, ratio: "1", aliases: ["件产品", "piece", "pieces", "pcs"] },
  { text: "个", dimensions: { item: 1 }, ratio: "1", aliases: [] },
  { text: "台", dimensions: { machine: 1 }, ratio: "1", aliases: [] },
  { text: "套", dimensions: { set: 1 }, ratio: "1", aliases: [] },
  { text: "辆", dimensions: { vehicle: 1 }, ratio: "1", aliases: [] },
  { text: "人", dimensions: { person: 1 }, ratio: "1", aliases: ["person", "persons"] },
  { text: "次", dimensions: { occasion: 1 }, ratio: "1", aliases: [] },
];

/** 有歧义的写法 — spellings that have two readings, and what to write instead; matched letter by letter. */
export const ambiguousWords: readonly {
  readonly words: readonly string[];
  readonly candidates: readonly string[];
}[] = [
  { words: ["MT", "mt", "mT"], candidates: ["t", "Mt"] },
  { words: ["MG", "mG"], candidates: ["mg", "Mg"] },
  { words: ["ML"], candidates: ["mL", "10^3 m3"] },
  { words: ["Mm3", "MM3", "mm3", "MNm3", "MMm3"], candidates: ["10^6 m3", "10^6 Nm3", "10^-9 m3"] },
  { words: ["km3", "KM3", "Km3"], candidates: ["10^3 m3", "10^9 m3"] },
  { words: ["mJ"], candidates: ["MJ", "10^-3 J"] },
  { words: ["mW"], candidates: ["MW", "10^-3 W"] },
  { words: ["mWh", "mWH"], candidates: ["MWh", "10^-3 Wh"] },
  { words: ["Cal", "CAL"], candidates: ["cal", "kcal"] },
];
