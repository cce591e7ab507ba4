import { isFromLedger } from "../../../../src/core/assessment/workbook/from-ledger";

test.each([
  '=INDEX(TotalsByCategory[排放量],MATCH([@类别],TotalsByCategory[类别],0))&""',
  '=CN.GWP("R410A",INDEX(Enterprise[内容],MATCH("GWP 版本",Enterprise[项目],0)))',
  "=CN.ROUND(CN.TOTAL(TotalsByBase[排放量]),2)",
])("%s takes all that it has from the ledger", (formula) => {
  expect(isFromLedger(formula)).toBe(true);
});

test.each([
  ["a number of its own", "=TotalsByBase[排放量]*1.05"],
  ["nothing but numbers", "=3+7"],
  ["a cell outside the tables", "=CN.TOTAL(FuelUse[排放量],B4)"],
  ["a cell of another sheet", "=CN.TOTAL(FuelUse[排放量],别的表!B4)"],
  ["a table that is not ours", "=CN.TOTAL(Plant[内容])"],
  ["only its own row", "=[@数量]"],
])("a formula with %s does not", (_what, formula) => {
  expect(isFromLedger(formula)).toBe(false);
});
