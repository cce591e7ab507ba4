import {
  compareDates,
  dateOfSerial,
  dateText,
  error,
  failure,
  parseDate,
  period,
  total,
  type Period,
} from "../../../core";
import { compute, refused, takenFrom } from "../../computation";
import { optionalDate } from "../../date-input";
import type { FunctionDefinition } from "../../define";
import { errorCodeOf, isBlank } from "../../excel-values";
import { matchingAmounts, type KeyTest } from "../../matching-amounts";
import { one } from "../../one";

/** CN.TOTALIN 期间合计 — the exact sum of the amounts dated inside a period; what is dated outside is left out. */
export const TOTALIN: FunctionDefinition = {
  id: "TOTALIN",
  group: "totals",
  requirements: ["A7", "C6"],
  clauses: ["GUIDE 8.1.1", "CIECCPA061 8.2.5.6"],
  summary: {
    zh: "期间合计：日期在起止日（含两端）之内的排放量之和，可跨多个表；期外的不计入，没有日期的会指出。",
    en: "Total of a period: the sum of the amounts dated inside it, both ends included, over several tables; a row without a date is named.",
  },
  parameters: [
    {
      id: "from",
      name: { zh: "开始", en: "from" },
      summary: { zh: "期间第一天", en: "First day of the period" },
      kind: "date",
    },
    {
      id: "to",
      name: { zh: "结束", en: "to" },
      summary: { zh: "期间最后一天", en: "Last day of the period" },
      kind: "date",
    },
    {
      id: "dates",
      name: { zh: "日期列", en: "dates" },
      summary: { zh: "各行的日期", en: "The day of each row" },
      kind: "date",
    },
    {
      id: "amounts",
      name: { zh: "排放量列", en: "amounts" },
      summary: {
        zh: "各行的排放量，tCO2e，与日期列同样大小",
        en: "The amount of each row, tCO2e, of the same size",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "more",
      name: { zh: "更多列", en: "more" },
      summary: { zh: "再给日期列、排放量列，成对重复", en: "Further pairs of dates and amounts" },
      kind: "numbers",
      optional: true,
      repeating: true,
    },
  ],
  result: { summary: { zh: "期间内的合计", en: "Total of the period" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: '=CN.TOTALIN("2025-01-01","2025-12-31",{"2024-12-31";"2025-01-01";"2025-12-31"},{100;20;3})',
      result: 23,
      note: { zh: "起止日都计入，期外不计入", en: "Both ends count, what lies outside does not" },
    },
  ],
  run: (inputs) => {
    const from = optionalDate(inputs, "from");
    if (!from.ok) return [[inputs.failed(from.finding)]];
    const to = optionalDate(inputs, "to");
    if (!to.ok) return [[inputs.failed(to.finding)]];
    if (from.value === undefined) return [[inputs.failed(error("blank", "from"))]];
    if (to.value === undefined) return [[inputs.failed(error("blank", "to"))]];
    const span = period(from.value, to.value);
    if (span === undefined) {
      const days = { from: dateText(from.value), to: dateText(to.value) };
      return [[inputs.failed(error("period-reversed", "to", days))]];
    }
    const names = { keys: "dates", amounts: "amounts", more: "more" };
    const given = matchingAmounts(inputs, names, isInside(span));
    if (given.ok && given.value.amounts.length === 0) {
      return one(
        inputs,
        refused(failure(inputs.placed(error("key-without-rows", "dates", { found: dateText(span.from) })))),
      );
    }
    if (!given.ok) return one(inputs, refused(given));
    const { amounts, cells } = given.value;
    return one(inputs, takenFrom(compute(total, { amounts }), cells));
  },
};

/** An amount without a date could belong to the period or not: nobody knows, so it is named. */
function isInside({ from, to }: Period): KeyTest {
  return (key, amount) => {
    if (isBlank(key)) return isBlank(amount) ? false : error("blank");
    const code = errorCodeOf(key);
    if (code !== undefined) return error("error-value", undefined, { found: code });
    const date =
      typeof key === "number" ? dateOfSerial(key) : typeof key === "string" ? parseDate(key) : undefined;
    if (date === undefined) return error("not-a-date", undefined, { found: shownKey(key) });
    return compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
  };
}

function shownKey(key: unknown): string {
  return typeof key === "string" || typeof key === "number" || typeof key === "boolean" ? `${key}` : "?";
}
