import type { Dimension, Dimensions } from "./dimension";
import { gases } from "./gases";
import type { GasState, Unit } from "./unit";

interface Described {
  readonly base: string;
  readonly zh: string;
  readonly en: string;
}

const plain: Readonly<Record<string, Described>> = {
  mass: { base: "t", zh: "质量", en: "mass" },
  volume: { base: "m3", zh: "体积", en: "volume" },
  energy: { base: "MJ", zh: "能量", en: "energy" },
  time: { base: "h", zh: "时间", en: "time" },
  calendar: { base: "month", zh: "日历期间", en: "calendar time" },
  length: { base: "km", zh: "长度", en: "length" },
  carbon: { base: "tC", zh: "碳质量", en: "mass of carbon" },
  co2e: { base: "tCO2e", zh: "二氧化碳当量", en: "carbon dioxide equivalent" },
  standardCoal: { base: "tce", zh: "标准煤", en: "standard coal" },
  money: { base: "元", zh: "金额", en: "money" },
  piece: { base: "件", zh: "件数", en: "pieces" },
  item: { base: "个", zh: "个数", en: "items" },
  machine: { base: "台", zh: "台数", en: "machines" },
  set: { base: "套", zh: "套数", en: "sets" },
  vehicle: { base: "辆", zh: "辆数", en: "vehicles" },
  person: { base: "人", zh: "人数", en: "persons" },
  occasion: { base: "次", zh: "次数", en: "occasions" },
};

const states: Readonly<Record<GasState, { readonly zh: string; readonly en: string }>> = {
  normal: { zh: "0 °C、101.325 kPa", en: "0 °C, 101.325 kPa" },
  standard: { zh: "20 °C、101.325 kPa", en: "20 °C, 101.325 kPa" },
  mixed: { zh: "两种状态混用", en: "two states mixed" },
};

/** 量纲的说法 — what a unit measures, in words: 能量/质量. */
export function dimensionWords({ dimensions }: Unit, language: "zh" | "en"): string {
  const words = quotient(dimensions, (dimension) => described(dimension)[language]);
  return words === "" ? { zh: "无量纲", en: "dimensionless" }[language] : words;
}

/** 基本单位 — the unit in which ratios are counted: MJ/t, tCO2/MJ. */
export function baseUnitText({ dimensions }: Unit): string {
  const text = quotient(dimensions, (dimension) => described(dimension).base);
  return text === "" ? "1" : text;
}

/** 气体状态的说法 — the reference state of a gas volume in words; empty where the unit states none. */
export function stateWords({ state }: Unit, language: "zh" | "en"): string {
  return state === undefined ? "" : states[state][language];
}

function quotient(dimensions: Dimensions, word: (dimension: Dimension) => string): string {
  const entries = Object.entries(dimensions) as [Dimension, number][];
  const above = entries.filter(([, exponent]) => exponent > 0);
  const below = entries.filter(([, exponent]) => exponent < 0);
  const written = (part: readonly [Dimension, number][], sign: 1 | -1): string =>
    part.map(([dimension, exponent]) => powered(word(dimension), exponent * sign)).join("·");
  if (below.length === 0) return written(above, 1);
  const bottom = written(below, -1);
  return `${above.length === 0 ? "1" : written(above, 1)}/${below.length > 1 ? `(${bottom})` : bottom}`;
}

function powered(word: string, exponent: number): string {
  return exponent === 1 ? word : `${word}^${exponent}`;
}

function described(dimension: Dimension): Described {
  const gas = gases.find(({ key }) => key === dimension);
  return (
    plain[dimension] ?? {
      base: `t${gas?.text ?? dimension}`,
      zh: `${gas?.zh ?? dimension}质量`,
      en: `mass of ${gas?.en ?? dimension}`,
    }
  );
}
