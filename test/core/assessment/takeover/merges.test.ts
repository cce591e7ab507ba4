import { anchorOf, ledgerBlocks, likelyMerges, suggestFormulas } from "../../../../src/core";

test("a text above several headers reaches over the blank cells behind it", () => {
  const rows = [
    ["月份", "天然气", undefined, "备注"],
    [undefined, "用量", "因子", undefined],
    ["1月", 5, 21.6, "表计"],
  ];
  expect(likelyMerges({ rows })).toEqual([{ row: 0, column: 1, rows: 1, columns: 2 }]);
});

test("rows of data are never taken for merged headers", () => {
  const rows = [
    ["燃料", "用量", "备注"],
    ["煤", 5, undefined],
    ["油", 6, "补记"],
  ];
  expect(likelyMerges({ rows })).toEqual([]);
});

test("a formula names the cell that holds what a merged range says", () => {
  const source = {
    rows: [
      ["燃料", "用量", "单位", "因子", "单位"],
      ["煤", 1, "t", 2, "tCO2/t"],
      ["油", 2, undefined, 3, undefined],
    ],
    merges: [
      { row: 1, column: 2, rows: 2, columns: 1 },
      { row: 1, column: 4, rows: 2, columns: 1 },
    ],
  };
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  const anchor = anchorOf(source);
  const address = (row: number, column: number): string => {
    const [down, across] = anchor(row, column);
    return `${String.fromCharCode(65 + across)}${down + 1}`;
  };
  const columns = [
    { column: 1, role: "activity" },
    { column: 2, role: "activityUnit" },
    { column: 3, role: "factor" },
    { column: 4, role: "factorUnit" },
  ] as const;
  expect(suggestFormulas(block, columns, 5, address).map(({ formula }) => formula)).toEqual([
    "CN.EMISSION(B2,D2,C2,E2)",
    "CN.EMISSION(B3,D3,C2,E2)",
  ]);
});
