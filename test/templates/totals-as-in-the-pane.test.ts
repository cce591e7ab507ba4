import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerOf } from "../../src/cli/ledger-of-workbook";
import { calculatedTables, categories, contentsById } from "../../src/core";
import { Calculation } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { totalsOf } from "../../src/taskpane/steps/quantities/totals";
import { catalogueLibrary } from "../functions/catalogue-library";

const gas = {
  月份: 45658,
  排放源: "天然气锅炉",
  类别: "直接·固定源燃烧",
  活动数据: 35,
  活动数据单位: "t",
  排放因子: 2,
  因子单位: "tCO2/t",
};

/** What the sheet's own summary and the pane say of each category, with these rows in the empty ledger. */
async function bothTotals(...rows: readonly Readonly<Record<string, string | number>>[]) {
  const read = await readWorkbook(readFileSync(join(__dirname, "../../assets/templates/ledger.xlsx")));
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const { workbook } = read;
  const calculation = Calculation.of(workbook, { library: catalogueLibrary() });
  const table = (name: string) => {
    const found = workbook.tables.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no table ${name}`);
    return found;
  };
  const { sheet, range, columns } = table("FactorUse");
  rows.forEach((cells, index) =>
    Object.entries(cells).forEach(([header, value]) =>
      calculation.setCell(
        sheet,
        range.startRow + 1 + index,
        range.startColumn + columns.indexOf(header),
        value,
      ),
    ),
  );
  calculation.recalculate();
  const emissions = table("Emissions");
  const inSheet = new Map<unknown, number | undefined>();
  for (let row = emissions.range.startRow + 1; row <= emissions.range.endRow; row += 1) {
    const at = (header: string) =>
      calculation.value(
        emissions.sheet,
        row,
        emissions.range.startColumn + emissions.columns.indexOf(header),
      );
    const amount = at("排放量");
    inSheet.set(at("类别"), typeof amount === "number" ? amount : undefined);
  }
  const contents = contentsById(ledgerOf(workbook, calculation));
  const totals = totalsOf(
    contents,
    calculatedTables(contents).flatMap((each) => each.rows),
  );
  const named = categories.filter(({ id }) => id !== "significantUpstream");
  return {
    sheet: named.map(({ text }) => inSheet.get(text.zh)),
    pane: named.map(({ id }) => {
      const known = totals.byCategory.find(({ category }) => category.id === id);
      return known?.unknown === 0 ? known.amount?.toDouble() : undefined;
    }),
    totals,
  };
}

test("with one row of gas only that category has an amount, in the sheet as in the pane", async () => {
  const { sheet, pane, totals } = await bothTotals(gas);
  expect([sheet, pane, totals.all.isComplete]).toEqual([
    [70, ...Array.from({ length: 8 }, () => undefined)],
    sheet,
    false,
  ]);
});

test("a row that states zero is an amount in both", async () => {
  const { sheet, pane } = await bothTotals(gas, { ...gas, 类别: "直接·无组织", 活动数据: 0 });
  expect([sheet[3], pane]).toEqual([0, sheet]);
});

test("a row that cannot be calculated leaves its category unknown in both", async () => {
  const open = Object.fromEntries(Object.entries(gas).filter(([header]) => header !== "排放因子"));
  const { sheet, pane } = await bothTotals(gas, open);
  expect([sheet[0], pane]).toEqual([undefined, sheet]);
});
