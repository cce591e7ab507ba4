import { excelInTest } from "./excel-in-test";

const excel = excelInTest();

/** Runs a batch with a table of fuels on the first sheet. */
const withTable = <Result>(batch: (table: Excel.Table, context: Excel.RequestContext) => Promise<Result>) =>
  excel.addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["燃料", "消耗量", "排放量"],
      ["无烟煤", 100, "=B2*2"],
      ["天然气", 50, "=B3*2"],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "燃料表";
    await context.sync();
    return batch(table, context);
  });

const addressOf = (find: (table: Excel.Table) => Excel.Range) =>
  withTable(async (table, context) => {
    const range = find(table);
    range.load("address");
    await context.sync();
    return range.address;
  });

test("a new table has the columns of its header", async () => {
  const names = await withTable(async (table, context) => {
    table.columns.load("items/name,items/index");
    await context.sync();
    return table.columns.items.map(({ name, index }) => `${name} ${index}`);
  });
  expect(names).toEqual(["燃料 0", "消耗量 1", "排放量 2"]);
});

test.each([
  ["all of it", "Sheet1!A1:C3", (table: Excel.Table) => table.getRange()],
  ["its data", "Sheet1!A2:C3", (table: Excel.Table) => table.getDataBodyRange()],
  ["its header", "Sheet1!A1:C1", (table: Excel.Table) => table.getHeaderRowRange()],
  [
    "a column's data",
    "Sheet1!B2:B3",
    (table: Excel.Table) => table.columns.getItem("消耗量").getDataBodyRange(),
  ],
  ["a row", "Sheet1!A3:C3", (table: Excel.Table) => table.rows.getItemAt(1).getRange()],
] as const)("a table leads to %s", async (_part, address, find) => {
  expect(await addressOf(find)).toBe(address);
});

test("a table without a totals row has no range for it", async () => {
  await expect(addressOf((table) => table.getTotalRowRange())).rejects.toMatchObject({
    code: "ItemNotFound",
  });
});

test("a row is added at the end and the table grows", async () => {
  const values = await withTable(async (table, context) => {
    table.rows.add(undefined, [["柴油", 20, 40]]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values;
  });
  expect(values).toEqual([
    ["无烟煤", 100, 200],
    ["天然气", 50, 100],
    ["柴油", 20, 40],
  ]);
});

test("a row can be added in between", async () => {
  const values = await withTable(async (table, context) => {
    table.rows.add(0, [["焦炭", 1, 2]]);
    const row = table.rows.getItemAt(0);
    row.load("values");
    await context.sync();
    return row.values;
  });
  expect(values).toEqual([["焦炭", 1, 2]]);
});

test("a row with too few values is refused as in Excel", async () => {
  const failure = withTable(async (table, context) => {
    table.rows.add(undefined, [["柴油", 20]]);
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a row that is deleted is gone from the table", async () => {
  const count = await withTable(async (table, context) => {
    table.rows.getItemAt(0).delete();
    table.rows.load("count");
    await context.sync();
    return table.rows.count;
  });
  expect(count).toBe(1);
});

test("a column is added with its values", async () => {
  const values = await withTable(async (table, context) => {
    table.columns.add(undefined, [["单位"], ["t"], ["万Nm³"]]);
    const column = table.columns.getItem("单位").load("values");
    await context.sync();
    return column.values;
  });
  expect(values).toEqual([["单位"], ["t"], ["万Nm³"]]);
});

test("formulas can refer to the table by its columns", async () => {
  const values = await withTable(async (table, context) => {
    const cell = table.worksheet.getRange("E1");
    cell.formulas = [["=SUM(燃料表[消耗量])"]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[150]]);
});

test("a table is found by its name and by its id", async () => {
  const names = await withTable(async (table, context) => {
    table.load("id");
    await context.sync();
    const byId = context.workbook.tables.getItem(table.id).load("name");
    const byName = context.workbook.tables.getItemOrNullObject("燃料表").load("name");
    await context.sync();
    return [byId.name, byName.name];
  });
  expect(names).toEqual(["燃料表", "燃料表"]);
});

test("the style of a table can be chosen", async () => {
  await withTable(async (table, context) => {
    table.style = "TableStyleMedium7";
    table.showBandedRows = false;
    await context.sync();
  });
  expect(excel.document.tables.get("燃料表")).toMatchObject({
    style: "TableStyleMedium7",
    showsRowStripes: false,
  });
});

test("a table that is resized has the rows that were below it", async () => {
  const address = await addressOf((table) => {
    table.resize("A1:C6");
    return table.getRange();
  });
  expect(address).toBe("Sheet1!A1:C6");
});

test("a deleted table takes its cells along", async () => {
  await withTable(async (table, context) => {
    table.delete();
    await context.sync();
  });
  expect(excel.document.tables.list).toEqual([]);
});
