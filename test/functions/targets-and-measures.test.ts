import { catalogue } from "../../src/functions/catalogue";
import { call, callWith, codeOf, messageOf } from "./call";

const years = [2021, 2022, 2023, 2024, 2025];
const totals = [90, 110, 100, 98, 97];
const left = undefined;

/** One call of each function with a spilled table, in English. */
const inEnglish: Readonly<Record<string, readonly unknown[]>> = {
  READINESS: [years, totals, totals, "raw material", left, left, "en"],
  FORECAST: [years, totals, 2027, "Theil-Sen", "en"],
  INDUSTRYTYPE: [["31", "36", "46"], "en"],
  PATHWAY: [["process", "discrete"], "en"],
  REACHED: [[90, 110], 100, 120, "lower", "en"],
  DEVIATION: [[90, 130], 100, 0.1, "en"],
  MEASURES: ["steel", "deep decarbonisation", "en"],
  MACC: [["a", "b", "c"], [10, 20, null], [5, -5, 1], 100, "en"],
  MAINSOURCES: [["a", "b"], [10, 20], 0.8, "en"],
};

test.each(Object.keys(inEnglish))("%s in English has no Chinese in it", (id) => {
  const result = call(id, ...(inEnglish[id] ?? []));
  expect(JSON.stringify(result)).not.toMatch(/[\u4e00-\u9fff]/u);
  expect(Array.isArray(result)).toBe(true);
});

test("words follow the argument, never the language in which Excel is shown", () => {
  for (const [id, args] of Object.entries(inEnglish)) {
    const withoutLanguage = args.slice(0, -1);
    const shown = callWith({ language: "en" }, id, ...withoutLanguage);
    expect(shown).toEqual(callWith({ language: "zh" }, id, ...withoutLanguage));
  }
});

test.each(Object.keys(inEnglish))("%s refuses a language that it does not speak", (id) => {
  expect(codeOf(call(id, ...(inEnglish[id] ?? []).slice(0, -1), "fr"))).toBe("#VALUE!");
});

describe("whole columns", () => {
  const addresses = ["史!A:A", "史!B:B", "史!C:C"];

  test("their header and the blank rows below the data are no years", () => {
    const column = (header: string, values: readonly number[]) => [header, ...values, null, null];
    const result = callWith(
      { addresses },
      "READINESS",
      column("年份", years),
      column("总量", totals),
      column("强度", totals),
      "原材料",
    );
    expect((result as unknown[][])[1]?.[1]).toBe("满足");
  });

  test("rows of deviations stand beside the rows they belong to", () => {
    const result = callWith(
      { addresses },
      "DEVIATION",
      ["实际", 110, null, 95, null],
      ["计划", 100, null, 100, null],
      0.05,
    );
    expect((result as unknown[][]).map(([difference]) => difference)).toEqual(["偏差", 10, "", -5]);
  });
});

describe("what is wrong is named with its cell", () => {
  test("columns of different length", () => {
    expect(messageOf(call("READINESS", years, [1, 2], left, "离散制造"))).toContain("2×1");
    expect(messageOf(call("MACC", ["a", "b"], [1], [1, 2, 3]))).toContain("3×1");
  });

  test("a tolerance in whole per cent", () => {
    expect(messageOf(call("READINESS", years, totals, left, "离散制造", 5))).toContain("0 到 1");
  });

  test("a number of years that is none", () => {
    expect(messageOf(call("READINESS", years, totals, totals, "原材料", left, 2))).toContain("3 到 50");
  });

  test("a limit below zero", () => {
    expect(codeOf(call("DEVIATION", 1, 1, -0.1))).toBe("#VALUE!");
  });

  test("an unknown method of a forecast", () => {
    expect(messageOf(call("FORECAST", years, totals, 2030, "神经网络"))).toContain("神经网络");
  });

  test("a missing argument", () => {
    expect(codeOf(call("MAINSOURCES", ["a"]))).toBe("#N/A");
  });
});

test("every function of readiness, pathway and targets that spills words takes the language last, or among its words", () => {
  const own = catalogue.filter(({ group }) => group === "pathway" || group === "baseline");
  const spilling = own.filter(({ result }) => result.shape === "table");
  expect(
    spilling.filter(({ parameters }) => parameters.at(-1)?.id !== "language").map(({ id }) => id),
  ).toEqual(["PATHWAY"]);
  expect(call("PATHWAY", "离散制造", "en")).toContainEqual(expect.arrayContaining(["pathway three"]));
});
