import { sectionDirections, unstatedWords } from "../../../../src/core";
import { beside, columnsOf, copied, read, roles } from "./take-block";

const nothing = undefined;
const header = ["物料", "数量（t）", "碳含量（tC/t）"];
const sections = {
  rows: [
    header,
    ["一、输入物料", nothing, nothing],
    ["焦炭", 100, 0.88],
    ["小计", 100, nothing],
    ["二、输出产品", nothing, nothing],
    ["钢", 90, 0.0018],
    ["小计", 90, nothing],
  ],
};
const directionsOf = (rows: (typeof sections)["rows"]) =>
  Object.fromEntries(sectionDirections({ rows }, read({ rows }).block));

test("titles among the rows say the direction of the rows below", () => {
  expect(directionsOf(sections.rows)).toEqual({ 2: "in", 5: "out" });
});

test.each(["输入", "（一）投入", "1. 输入项", "一、输入：", "投入的原料", "Input"])(
  "%s is the title of what goes in",
  (title) => {
    const rows = [header, [title, nothing, nothing], ["焦炭", 100, 0.88]];
    expect(directionsOf(rows)).toEqual({ 2: "in" });
  },
);

test("a remark among the rows says nothing about directions", () => {
  const rows = [header, ["以下为输出产品的估算", nothing, nothing], ["钢", 90, 0.0018]];
  expect(directionsOf(rows)).toEqual({});
});

test("formulas go by the sections, and so do rows of our table", () => {
  const statements = { sections: sectionDirections(sections, read(sections).block) };
  expect([
    beside(sections, statements).formulas,
    copied(sections, "carbonFlows", statements).cells.map(({ direction }) => direction),
  ]).toEqual([
    ["CN.MASSBALANCE(B3,C3)", "CN.TOTAL(D3)", "CN.MASSBALANCE(,,B6,C6)", "CN.TOTAL(D6)"],
    ["输入", "输出"],
  ]);
});

test("a title merged over all columns is no row of data without a number", () => {
  const merges = [{ row: 1, column: 0, rows: 1, columns: 3 }];
  expect([directionsOf(sections.rows), beside({ ...sections, merges }, { direction: "in" }).left]).toEqual([
    { 2: "in", 5: "out" },
    [],
  ]);
});

test("the direction is asked for while any row stands outside the sections", () => {
  const statements = { sections: sectionDirections(sections, read(sections).block) };
  const columns = columnsOf(sections);
  expect([
    unstatedWords(columns, "carbonFlows", statements, [2, 5]),
    unstatedWords(columns, "carbonFlows", statements, [1, 2, 5]),
  ]).toEqual([[], ["direction"]]);
});

test("a category whose cells say in and out is a direction, merged over the rows or not", () => {
  const rows = [
    ["类别", "物料", "数量（t）", "碳含量（tC/t）"],
    ["输入", "焦炭", 100, 0.88],
    [nothing, "煤", 10, 0.7],
    ["输出", "钢", 90, 0.0018],
  ];
  expect(roles({ rows, merges: [{ row: 1, column: 0, rows: 2, columns: 1 }] })["类别"]).toBe("direction");
});

test("a category of the accounting boundary stays one", () => {
  const rows = [
    ["类别", "物料", "数量（t）", "碳含量（tC/t）"],
    ["直接·生产过程", "焦炭", 100, 0.88],
  ];
  expect(roles({ rows })["类别"]).toBe("category");
});
