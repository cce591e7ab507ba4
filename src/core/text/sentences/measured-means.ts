import type { measuredMeansCodes } from "../../finding/codes/measured-means";
import type { Sentences } from "./sentences-of";

/** 实测参数的平均 — means of measured parameters: every code with its sentence in both languages. */
export const measuredMeansSentences: Sentences<typeof measuredMeansCodes> = {
  "measured-value-missing": {
    zh: (where) => `${where}没有实测值，这一行不进平均。请补检测值；确实缺测，按计划的缺失数据规则填并注明。`,
    en: (where) =>
      `${where} has no measured value, so the row is not in the mean. Enter it; where nothing was measured, fill the gap by the plan's rule for missing data and say so.`,
  },
  "measured-weight-missing": {
    zh: (where) => `${where}没有数量，实测值无从加权，这一行不进平均。请填同一时段的用量或产量。`,
    en: (where) =>
      `${where} has no amount to weigh by, so the row is not in the mean. Enter what was used or made in the same interval.`,
  },
  "measured-unit-differs": {
    zh: (where, { found, expected }) =>
      `${where}${found === "" ? "没有单位" : `的单位是 ${found}`}，其余各行是 ${expected}，不能一起平均。请换算成同一单位并改写。`,
    en: (where, { found, expected }) =>
      `${where} ${found === "" ? "has no unit" : `is in ${found}`}, the other rows are in ${expected}; no mean is taken of both. Convert it and write the same unit.`,
  },
};
