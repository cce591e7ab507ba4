import { error, failure, total } from "../../../core";
import { compute, refused, takenFrom } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { errorCodeOf, isBlank } from "../../excel-values";
import { matchingAmounts, type KeyTest } from "../../matching-amounts";
import { one } from "../../one";

/** CN.TOTALBY 分组合计 — the exact sum of the amounts whose key is the given one, over several tables at once. */
export const TOTALBY: FunctionDefinition = {
  id: "TOTALBY",
  group: "totals",
  requirements: ["C6", "C11"],
  clauses: ["CIECCPA061 8.2.5.6"],
  summary: {
    zh: "分组合计：某一类别、基地、部门或工序的排放量之和，可跨多个表；与顺序无关。没有任何一行时不按 0 计。",
    en: "Grouped total: the sum for one category, base, department or process, over several tables; independent of order. No row at all is not 0.",
  },
  parameters: [
    {
      id: "key",
      name: { zh: "分组", en: "key" },
      summary: { zh: "要合计的类别、基地或部门", en: "The category, base or department to add up" },
      kind: "text",
    },
    {
      id: "keys",
      name: { zh: "分组列", en: "keys" },
      summary: { zh: "各行所属的分组", en: "The group of each row" },
      kind: "text",
    },
    {
      id: "amounts",
      name: { zh: "排放量列", en: "amounts" },
      summary: {
        zh: "各行的排放量，tCO2e，与分组列同样大小",
        en: "The amount of each row, tCO2e, of the same size",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "more",
      name: { zh: "更多列", en: "more" },
      summary: { zh: "再给分组列、排放量列，成对重复", en: "Further pairs of keys and amounts" },
      kind: "numbers",
      optional: true,
      repeating: true,
    },
  ],
  result: { summary: { zh: "该组的合计", en: "Total of the group" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: '=CN.TOTALBY("烧结",{"烧结";"高炉";"烧结"},{0.1;5;0.2})',
      result: 0.3,
      note: { zh: "0.1＋0.2 恰为 0.3", en: "0.1 + 0.2 is exactly 0.3" },
    },
    {
      formula: '=CN.TOTALBY("一厂",{"一厂";"二厂"},{100;200},{"二厂";"一厂"},{30;40})',
      result: 140,
      note: { zh: "跨两个表", en: "Over two tables" },
    },
  ],
  run: (inputs) => {
    const key = inputs.single("key");
    if (!key.ok) return [[inputs.failed(key.finding)]];
    if (key.value === undefined) return [[inputs.failed(error("blank", "key"))]];
    const { value } = key;
    const given = matchingAmounts(
      inputs,
      { keys: "keys", amounts: "amounts", more: "more" },
      isKey(folded(value)),
    );
    if (given.ok && given.value.amounts.length === 0) {
      return one(inputs, refused(failure(inputs.placed(error("key-without-rows", "key", { found: value })))));
    }
    if (!given.ok) return one(inputs, refused(given));
    const { amounts, cells } = given.value;
    return one(inputs, takenFrom(compute(total, { amounts }), cells));
  },
};

function isKey(sought: string): KeyTest {
  return (key) => {
    if (isBlank(key)) return false;
    const code = errorCodeOf(key);
    if (code !== undefined) return error("error-value", undefined, { found: code });
    return folded(typeof key === "string" || typeof key === "number" ? `${key}` : "") === sought;
  };
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
