import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import { blank, callWith, ShownError } from "./call";

/** Whatever Excel may hand over in a cell: numbers of every size, words, dates, blanks, truth values, errors, rich values. */
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.constantFrom(
    "",
    " ",
    "-",
    "12.5",
    "１２",
    "=1+1",
    "2025年度",
    "2025-01-31",
    "2025-13-01",
    "t",
    "tCO2/t",
    "万Nm³",
    "GUIDE",
    "DZJN108",
    "CH4",
    "AR5",
    "烟煤",
    "全国",
    "31 黑色金属冶炼和压延加工业",
    "批次",
    "种类",
    "数量",
    "类别",
    "排放量",
    "直接·生产过程",
    "CCER",
    "纳入",
    "zh",
    "en",
    "fr",
    "98%",
    "EMISSION",
    "😀",
    "x".repeat(300),
  ),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(blank, true, false, { code: "#N/A" }, { type: "Empty" }, { type: "Entity", text: "a" }, {}),
);

const grid = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function isShowable(value: unknown): boolean {
  if (value instanceof ShownError) return value.message.length > 4;
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

const functions = catalogue.map(({ id, parameters }) => ({ id, count: parameters.length }));

test.each(functions)("CN.$id answers whatever its cells hold, and never breaks", ({ id, count }) => {
  fc.assert(
    fc.property(
      fc.array(fc.option(grid, { nil: undefined, freq: 5 }), { minLength: count, maxLength: count + 1 }),
      fc.constantFrom("zh" as const, "en" as const),
      (args, language) => {
        const addresses = args.map((_, index) => `表!${String.fromCharCode(65 + index)}1:D4`);
        const result = callWith({ language, addresses }, id, ...args);
        const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.filter((value) => !isShowable(value))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
