import { calculatedTables, type TableContent } from "../../src/core";
import { totalsOf } from "../../src/taskpane/steps/quantities/totals";

const boundary = (...rows: readonly (readonly string[])[]): TableContent => ({
  headers: ["类别", "是否纳入"],
  rows,
});
const headers = ["月份", "排放源", "类别", "活动数据", "活动数据单位", "排放因子", "因子单位"];
const factorUse = (...rows: readonly (readonly (string | number)[])[]): TableContent => ({ headers, rows });
const totals = (contents: Readonly<Record<string, TableContent>>) =>
  totalsOf(
    contents,
    calculatedTables(contents).flatMap(({ rows }) => rows),
  );
const gas = [45658, "天然气锅炉", "直接·固定源燃烧", 35, "t", 2, "tCO2/t"];
const ids = (rows: readonly { readonly category: { readonly id: string } }[]) =>
  rows.map(({ category }) => category.id);

/** Everything is left out but direct emissions and imported energy. */
const narrow = boundary(
  ...["间接·运输", "间接·组织使用的产品", "间接·使用本组织产品", "间接·其他来源", "上游环节重要排放源"].map(
    (name) => [name, "不纳入"] as const,
  ),
);
const zero = (category: string) => [45658, "无", category, 0, "t", 1, "tCO2/t"];

test("a category inside without any row makes its subtotal and the total unknown, and is named", () => {
  const found = totals({ boundaryCategories: narrow, factorUse: factorUse(gas) });
  expect([
    found.indirect,
    found.all.isComplete,
    found.all.known?.toText().text,
    ids(found.withoutRows),
  ]).toEqual([
    { known: undefined, isComplete: false },
    false,
    "70",
    ["mobileCombustion", "process", "fugitive", "importedEnergy"],
  ]);
});

test("a row that states zero is data", () => {
  const rows = ["直接·移动源燃烧", "直接·生产过程", "直接·无组织", "间接·输入能源"].map(zero);
  const found = totals({ boundaryCategories: narrow, factorUse: factorUse(gas, ...rows) });
  expect([found.indirect.known?.toText().text, found.all.isComplete, found.withoutRows]).toEqual([
    "0",
    true,
    [],
  ]);
});

test("a row that cannot be calculated leaves a known part and no total", () => {
  const found = totals({
    boundaryCategories: narrow,
    factorUse: factorUse(gas, [...gas.slice(0, 5), "", "tCO2/t"]),
  });
  expect([found.direct.known?.toText().text, found.direct.isComplete]).toEqual(["70", false]);
});

test("whether a category is inside may still be open", () => {
  const found = totals({ boundaryCategories: boundary(), factorUse: factorUse(gas) });
  const open = found.withoutRows.filter(({ isDecided }) => !isDecided);
  expect(ids(open)).toEqual(["transportation", "productsUsed", "useOfProducts", "otherSources"]);
});
