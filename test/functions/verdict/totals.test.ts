import { call } from "../call";

const total = (rows: readonly (readonly unknown[])[], ...more: readonly unknown[]): unknown => {
  const shown = call("TOTALS", [["类别", "排放量", "是否纳入", "核算口径", "外购电量"], ...rows], ...more);
  return (shown as unknown[][]).slice(1).map((row) => row.slice(2));
};

test("a category that is left out says so where it may be left out", () => {
  expect(total([["间接·运输", 20, "不纳入", null, null]])).toEqual([
    ["单列", "不纳入", "不纳入", "不纳入"],
    ["缺", 0, 0, 0],
  ]);
});

test("of the same electricity counted twice, only the location-based figure is in the totals", () => {
  const rows = [
    ["间接·输入能源", 40, null, "基于地域", 80],
    ["间接·输入能源", 25, null, "基于市场", 80],
  ];
  expect(total(rows)).toEqual([
    [40, 40, 40, 40],
    ["单列", "单列", "单列", "单列"],
    ["缺", 40, 40, 40],
  ]);
});

test("market-based electricity beside heat on no stated basis is not taken for the same energy", () => {
  const rows = [
    ["间接·输入能源", 10, null, null, null],
    ["间接·输入能源", 25, null, "基于市场", 80],
  ];
  expect(total(rows)).toContainEqual(["缺", 35, 35, 35]);
});

test("methane of biomass counts under one standard only, and all of it under the other reading", () => {
  const rows = [["特殊·生物质燃烧 CH4 和 N2O", 3, null, null, null]];
  expect([total(rows), total(rows, [["生物质排放", "另一读法"]])]).toEqual([
    [
      ["单列", "单列", "单列", 3],
      ["缺", 0, 0, 3],
    ],
    [
      [3, 3, 3, 3],
      ["缺", 3, 3, 3],
    ],
  ]);
});

test("an amount that is missing makes every total incomplete that counts it", () => {
  expect(total([["直接·无组织", null, null, null, null]])).toEqual([
    ["缺", "缺", "缺", "缺"],
    ["缺", "缺", "缺", "缺"],
  ]);
});
