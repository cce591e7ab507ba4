import { error, failure, success, type Exact, type Outcome } from "../../../core";
import type { ParameterDefinition } from "../../define";
import { alongside } from "../../lists";
import type { Inputs } from "../../inputs";

/** 数值与不确定度 — the two columns that both functions of uncertainty take. */
export const uncertaintyParameters: readonly ParameterDefinition[] = [
  {
    id: "values",
    name: { zh: "数值", en: "values" },
    summary: { zh: "相加的各项，或相乘的各因数", en: "The terms of a sum, or the factors of a product" },
    kind: "numbers",
  },
  {
    id: "uncertainties",
    name: { zh: "相对不确定度", en: "uncertainties" },
    summary: {
      zh: "95% 置信水平的半宽，0.05 即 5%；一格或与数值同行",
      en: "Half-width at 95 % confidence, 0.05 = 5 %; one cell or row by row",
    },
    kind: "numbers",
    lacks: "entry",
  },
];

/** 和 or 积. */
export const operationParameter: ParameterDefinition = {
  id: "operation",
  name: { zh: "运算", en: "operation" },
  summary: { zh: "“和”（省略时）或“积”", en: "sum (when left out) or product" },
  kind: "choice",
  optional: true,
};

export const operationWords: Readonly<Record<string, "sum" | "product">> = {
  和: "sum",
  相加: "sum",
  sum: "sum",
  积: "product",
  相乘: "product",
  product: "product",
};

/** The two columns, row by row; an uncertainty below zero is refused at its row. */
export function valuesWithUncertainties(
  inputs: Inputs,
): Outcome<{ readonly values: readonly Exact[]; readonly uncertainties: readonly Exact[] }> {
  const given = alongside(inputs, ["values", "uncertainties"]);
  if (!given.ok) return given;
  const { values, uncertainties, rowsOfGrid } = given.value;
  const row = uncertainties.findIndex((uncertainty) => uncertainty.isNegative());
  if (row !== -1) {
    const found = uncertainties[row]?.toText(15).text ?? "";
    const [gridRow, column] = rowsOfGrid[row] ?? [0, 0];
    return failure(inputs.placed(error("negative", "uncertainties", { found }), gridRow, column));
  }
  return success({ values, uncertainties });
}
