import { catalogueLibrary } from "../functions/catalogue-library";
import type { PublishedCase } from "./case";
import { dateAt, judgeCase } from "./verdict-case";

const library = catalogueLibrary();

const block = { value: "10", unit: "tCO2e", vintage: "2013", retired: "2018-06-01" };

/** One lot of a retirement in 2018, declared for January 2018: the age rule draws the line at 2013-01-01. */
function retirement(lot: Readonly<Record<string, string>>, declared = "10"): PublishedCase {
  return {
    id: "case",
    method: "offset_verdict",
    inputs: {
      declared_emissions: { value: declared, unit: "tCO2e" },
      declaration_period_start: { value: "2018-01-01", unit: "date" },
      declaration_period_end: { value: "2018-01-31", unit: "date" },
      block1: { ...block, ...lot },
    },
    formula: "",
    expected: { value: "", unit: "verdict", printed_precision: "n/a" },
    source: { title: "a registry" },
    agrees: null,
  };
}

test.each([
  ["the very day five years before counts", "2013-01-01", "达成"],
  ["the day before it does not", "2012-12-31", "未达成"],
  ["two dates on one side of the line give an answer", "2013-01-01 or 2014-05-05", "达成"],
  ["two dates across the line give none", "2012-12-31 or 2013-01-01", "证据不足"],
  ["a month that lies across nothing is enough", "2014-03", "达成"],
  ["no date at all is missing evidence", "unknown", "证据不足"],
])("%s", (_, issued, answer) => {
  expect(judgeCase(retirement({ issued }), library)).toBe(answer);
});

test("a lot without a date cannot matter where all lots fall short", () => {
  expect(judgeCase(retirement({ issued: "unknown" }, "11"), library)).toBe("未达成");
});

test("a retirement that the record does not tell is missing evidence", () => {
  expect(judgeCase(retirement({ issued: "2014-01-01", retired: "" }), library)).toBe("证据不足");
});

test("emissions in kilograms are judged in tonnes", () => {
  const given = retirement({ issued: "2014-01-01" });
  const declared = { value: "10000", unit: "kgCO2e" };
  const inputs = { ...given.inputs, declared_emissions: declared };
  expect(judgeCase({ ...given, inputs }, library)).toBe("达成");
});

test("a year is taken from its first to its last day", () => {
  expect([dateAt("2012", "earliest"), dateAt("2012", "latest")]).toEqual(["2012-01-01", "2012-12-31"]);
});
