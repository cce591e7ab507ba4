import type { MethodFitness, QuantificationMethod, Text } from "../../../core";

/** 方法的名称. */
export const methodNames: Readonly<Record<QuantificationMethod, Text>> = {
  measured: { zh: "实测法", en: "measured" },
  massBalance: { zh: "物料平衡法", en: "mass balance" },
  emissionFactor: { zh: "排放因子法", en: "emission factor" },
};

/** 适用程度的用语. */
export const fitnessWords: Readonly<Record<MethodFitness, Text>> = {
  first: { zh: "优先采用", en: "to be preferred" },
  fits: { zh: "条件全部满足", en: "all conditions hold" },
  partly: { zh: "部分条件满足，由人判断", en: "some conditions hold: for people to decide" },
  no: { zh: "不适用", en: "does not apply" },
  open: { zh: "条件未答全", en: "not all answered" },
};
