import fc from "fast-check";
import { blank, call, callWith, codeOf, messageOf, ShownError } from "./call";

type Shown = readonly (readonly (string | number)[])[];
const table = (result: unknown): Shown => {
  if (!Array.isArray(result)) throw new Error(`no table: ${JSON.stringify(result)}`);
  return result as Shown;
};
const completeness = (...args: readonly unknown[]): unknown => table(call("COMPLETENESS", ...args))[1]?.[3];
const cement = ["C1-1", "C1-2", "C2-1", "C1-4", "C1-5", "C1-6", "C1-7", "C1-8", "C1-9"];

test("a register that names every expected source by its number is complete", () => {
  expect(completeness("水泥", cement)).toBe("9/9");
  expect(table(call("COMPLETENESS", "水泥", cement))[1]?.[4]).toBe("齐全");
});

test("what SOURCES lists, COMPLETENESS takes as named, by number and by words", () => {
  for (const industry of ["31", "26", "13", "39", "782"]) {
    const rows = table(call("SOURCES", industry)).slice(1);
    const all = `${rows.length}/${rows.length}`;
    expect(
      [0, 3].map((column) =>
        completeness(
          industry,
          rows.map((row) => row[column]),
        ),
      ),
    ).toEqual([all, all]);
  }
});

test("the order of the register makes no difference", () => {
  const shuffled = fc.shuffledSubarray(cement, { minLength: 1 });
  fc.assert(
    fc.property(shuffled, (names) => {
      expect(completeness("水泥", names)).toBe(`${names.length}/9`);
    }),
  );
});

test("a source that is named twice answers once, and one answer suffices", () => {
  expect(completeness("水泥", ["C1-1", "固定源燃烧"], [blank, 12])).toBe("1/9");
});

test("whole columns are read below their headers", () => {
  const result = callWith(
    { addresses: ["", "例!A:A", "例!B:B"] },
    "COMPLETENESS",
    "水泥",
    ["排放源", "C1-1", "C1-2", blank],
    ["排放量", 5, 6, blank],
  );
  expect(table(result)[1]?.[3]).toBe("2/9");
});

test("an error cell among the amounts is refused", () => {
  const result = call("COMPLETENESS", "水泥", ["C1-1"], [new ShownError("#REF!", "")]);
  expect(codeOf(result)).toBe("#VALUE!");
});

test("amounts that do not go with the names row by row are refused", () => {
  expect(codeOf(call("COMPLETENESS", "水泥", ["C1-1", "C1-2"], [1]))).toBe("#VALUE!");
});

test("an industry that was left blank is missing, not any industry", () => {
  expect(codeOf(call("SOURCES", blank))).toBe("#N/A");
});

test("an ambiguous industry is refused in the language of Excel, with its candidates", () => {
  const inEnglish = callWith({ language: "en" }, "SOURCES", "food processing");
  expect(messageOf(inEnglish)).toContain("13 agricultural food processing, 14 food manufacturing, 15");
});

test("English tables hold no Chinese", () => {
  const words = table(call("SOURCES", "31", "en"))
    .concat(table(call("METHOD", "否", "是", "是", "是", "是", "en")))
    .concat(table(call("COMPARE", 1, 2, 3, undefined, 0.1, "en")))
    .flat()
    .join("");
  expect(words).not.toMatch(/\p{Script=Han}/u);
});

test("amounts are compared as they are: nothing is averaged", () => {
  const rows = table(call("COMPARE", 90, 110, 100)).slice(1);
  expect(rows.map((row) => row[2])).toEqual([10, -10, -20]);
});
