import type { Language } from "./language";

/** 单位的写法 — a unit as people of a language read it: `GJ/10^4 Nm3` is `GJ/万Nm³` in Chinese; both are read alike. */
export function unitIn(unit: string, language: Language): string {
  if (language === "en") return unit;
  return unit.replace(/10(?:\^4|⁴) ?(?=[A-Za-z])/g, "万").replace(/m3(?![0-9A-Za-z])/g, "m³");
}
