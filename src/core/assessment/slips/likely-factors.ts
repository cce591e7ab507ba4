import { Exact } from "../../number";
import type { Text } from "../../text";
import { parseUnit, sameDimension, type Dimension, type Unit } from "../../unit";

/** 常见错位倍数 — a ratio by which values go wrong, and what usually lies behind it. */
export interface LikelyFactor {
  readonly ratio: Exact;
  readonly text: string;
  readonly reason?: Text;
  /** Only where one of these is measured, or nothing is known about the unit; absent where it fits everything. */
  readonly measures?: readonly Dimension[];
}

const reasons: Readonly<Record<string, Text>> = {
  "1000": { zh: "如 kg 与 t、kWh 与 MWh", en: "such as kg and t, kWh and MWh" },
  "10^4": { zh: "如漏了“万”", en: "such as a lost multiple of ten thousand" },
  "10^8": { zh: "如漏了“亿”", en: "such as a lost multiple of a hundred million" },
};

const powersOfTen: readonly LikelyFactor[] = [
  ["1e1", "10"],
  ["1e2", "100"],
  ["1e3", "1000"],
  ...["4", "5", "6", "7", "8", "9"].map((exponent) => [`1e${exponent}`, `10^${exponent}`]),
].map(([ratio = "1", text = ""]) => {
  const reason = reasons[text];
  return { ratio: Exact.of(ratio), text, ...(reason === undefined ? {} : { reason }) };
});

const heat: readonly Dimension[] = ["energy"];
const heatOrCoal: readonly Dimension[] = ["energy", "standardCoal"];

const otherRatios: readonly LikelyFactor[] = [
  { text: "3.6", measures: heat, zh: "如 kWh 与 MJ、MWh 与 GJ", en: "such as kWh and MJ, MWh and GJ" },
  { text: "36", measures: heat, zh: "如万kWh 与 GJ", en: "such as 10^4 kWh and GJ" },
  { text: "3600", measures: heat, zh: "如 MWh 与 MJ", en: "such as MWh and MJ" },
  { text: "4.1868", measures: heat, zh: "如千卡与千焦", en: "such as kcal and kJ" },
  { text: "4186.8", measures: heat, zh: "如 Gcal 与 MJ", en: "such as Gcal and MJ" },
  { text: "29.3076", measures: heatOrCoal, zh: "如吨标煤与 GJ", en: "such as tce and GJ" },
  { text: "29307.6", measures: heatOrCoal, zh: "如吨标煤与 MJ", en: "such as tce and MJ" },
  {
    text: "44/12",
    measures: ["carbon"] as const,
    zh: "如碳与二氧化碳",
    en: "such as carbon and carbon dioxide",
  },
].map(({ text, measures, zh, en }) => ({ ratio: Exact.of(text), text, measures, reason: { zh, en } }));

/** 候选倍数 — the ratios that may explain a value in that unit; what stands under the slash is not what slips. */
export function likelyFactors(unit: Unit | undefined): readonly LikelyFactor[] {
  const fits = ({ measures }: LikelyFactor): boolean =>
    unit === undefined || (measures ?? []).some((dimension) => (unit.dimensions[dimension] ?? 0) > 0);
  return [...powersOfTen, ...otherRatios.filter(fits)];
}

const usualUnits = [
  ...["GJ/t", "kJ/kg", "kcal/kg", "MJ/t", "TJ/t", "GJ/10^4 t", "kWh/kg", "Mcal/kg"],
  ...["GJ/10^4 m3", "MJ/m3", "kJ/m3", "kcal/m3", "GJ/m3", "GJ/1000 m3", "TJ/10^4 m3", "kWh/m3", "Mcal/m3"],
  ...["tC/GJ", "tC/TJ", "kgC/MJ"],
  ...["%", "1", "‰"],
  ...["tCO2/MWh", "kgCO2/MWh", "tCO2/10^4 kWh", "tCO2/GJ", "kgCO2/GJ"],
  ...["tce/t", "kgce/t", "tce/10^4 t", "kgce/m3", "tce/m3", "tce/10^4 m3"],
  ...["tCO2/t", "kgCO2/t", "tCO2/10^4 m3", "kgCO2/m3", "tCO2/m3"],
].flatMap((text) => {
  const reading = parseUnit(text);
  return "unit" in reading ? [reading.unit] : [];
});

/** 易混的单位 — units that people keep the same quantity in. */
export function usualUnitsLike(unit: Unit): readonly Unit[] {
  return usualUnits.filter((usual) => sameDimension(usual, unit) && usual.ratio.compare(unit.ratio) !== 0);
}
