import {
  assessRows,
  ledgerBlocks,
  sentence,
  suggestFormulas,
  unstatedUnits,
  type ConfirmedColumn,
  type SourceRange,
} from "../../../../src/core";

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
const columns: readonly ConfirmedColumn[] = [
  { column: 0, role: "source" },
  { column: 1, role: "activity" },
  { column: 2, role: "activityUnit" },
  { column: 3, role: "factor", headerUnit: "tCO2/t" },
];
const header = ["燃料", "消耗量", "单位", "排放因子"];

function assessed(rows: SourceRange["rows"], method: "EMISSION" | "none" = "EMISSION") {
  const source: SourceRange = { rows: [header, ...rows] };
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  const assessment = assessRows(source, block, columns, method === "none" ? "factorUse" : method, address);
  return {
    ...assessment,
    codes: assessment.findings.map(({ code, at }) => `${code} ${at?.cell ?? ""}`),
    formulas: suggestFormulas(block, columns, 4, address, assessment.leftOut).map(({ row }) => row + 1),
  };
}

test("rows that say everything are all taken over", () => {
  expect(assessed([["煤", 1, "t", 2]])).toMatchObject({ codes: [], formulas: [2] });
});

test.each([
  ["an empty cell", undefined],
  ["a text", "见附件"],
  ["a number kept as a text", "120"],
  ["an error", { error: "#N/A" }],
] as const)("%s for activity data is no number", (_, content) => {
  expect(
    assessed([
      ["油", 1, "t", 3],
      ["煤", content, "t", 2],
    ]),
  ).toMatchObject({
    codes: ["takeover-number-missing B3"],
    formulas: [2],
  });
});

test("a row without any number at all is not passed over in silence", () => {
  const found = assessed([
    ["油", 1, "t", 3],
    ["煤", "120", "t", "2.1"],
  ]);
  expect(found.codes).toEqual(["takeover-number-missing B3"]);
});

test("a remark between the rows is no row of data", () => {
  const found = assessed([
    ["油", 1, "t", 3],
    ["以下为估算", undefined, undefined, undefined],
    ["煤", 2, "t", 3],
  ]);
  expect(found).toMatchObject({ codes: [], formulas: [2, 4] });
});

test.each(["", "大桶", "吨吨"])("the unit “%s” leaves its row out", (unit) => {
  expect(assessed([["煤", 1, unit, 2]])).toMatchObject({ codes: ["takeover-unit-unread C2"], formulas: [] });
});

test("a total over a row that is left out gets no formula", () => {
  const found = assessed([
    ["煤", 1, "t", 2],
    ["小计", 1, undefined, undefined],
    ["油", 2, "大桶", 2],
    ["气", 2, "t", 2],
    ["小计", 4, undefined, undefined],
    ["合计", 5, undefined, undefined],
  ]);
  expect(found).toMatchObject({
    codes: ["takeover-unit-unread C4", "takeover-total-short A6", "takeover-total-short A7"],
    formulas: [2, 3, 5],
  });
});

test("a total over more parts than a formula of Excel can hold takes the subtotals", () => {
  const months = Array.from({ length: 300 }, () => [
    ["煤", 1, "t", 2],
    ["小计", 1, undefined, undefined],
  ]).flat() as SourceRange["rows"];
  const source: SourceRange = { rows: [header, ...months, ["合计", 300, undefined, undefined]] };
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  const { findings } = assessRows(source, block, columns, "EMISSION", address);
  expect(findings.map(({ code }) => code)).toEqual(["takeover-total-scattered"]);
});

test("without a method only the activity data have to be there", () => {
  expect(assessed([["煤", 1, "t", undefined]], "none").codes).toEqual([]);
});

test("units that neither a header nor a column states are asked for", () => {
  const bare: readonly ConfirmedColumn[] = [
    { column: 0, role: "activity" },
    { column: 1, role: "netCalorificValue", headerUnit: "GJ/t" },
    { column: 2, role: "carbonContent" },
    { column: 3, role: "oxidationRate" },
  ];
  expect(unstatedUnits(bare, "FUEL")).toEqual(["activity", "carbonContent"]);
});

test("every row that is left out says in both languages what is to be done", () => {
  const [finding] = assessed([["煤", 1, "大桶", 2]]).findings;
  if (finding === undefined) throw new Error("no finding");
  expect([sentence(finding, "zh"), sentence(finding, "en")]).toEqual([
    "「活动数据单位」（C2）“大桶”读不懂：不猜单位，这一行不接管。请改成如 t、MWh 的写法后再读一次。",
    'Unit of activity data (C2) "大桶" cannot be read: units are not guessed, so the row is left out. Write it as t or MWh and read again.',
  ]);
});
