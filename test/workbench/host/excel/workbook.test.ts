import { excelInTest } from "./excel-in-test";

const excel = excelInTest();
const run: typeof excel.addIn.run = (batch) => excel.addIn.run(batch);

test("a sheet is added at the end and found by its name", async () => {
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("固定源");
    worksheets.load("items/name,items/position");
    await context.sync();
    return worksheets.items.map(({ name, position }) => `${name} ${position}`);
  });
  expect(names).toEqual(["Sheet1 0", "固定源 1"]);
});

test("a sheet of a name that is taken is refused as in Excel", async () => {
  const failure = run(async (context) => {
    context.workbook.worksheets.add("sheet1");
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a sheet that is not there is not found", async () => {
  const failure = run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a sheet stays the same when it is renamed", async () => {
  const name = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "汇总";
    await context.sync();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("汇总");
});

test("the object of a deleted sheet is no longer valid", async () => {
  const failure = run(async (context) => {
    const sheet = context.workbook.worksheets.add("临时");
    const range = sheet.getRange("A1");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await expect(failure).rejects.toMatchObject({ code: "InvalidReference" });
});

test("panes freeze and say where", async () => {
  const address = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(2);
    const range = freezePanes.getLocationOrNullObject();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!1:2");
});

test("calculation can wait until it is asked for", async () => {
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.values = [[1, "=A1+1"]];
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
    range.getCell(0, 0).values = [[10]];
    await context.sync();
    const before = range.getCell(0, 1).load("values");
    await context.sync();
    context.workbook.application.calculate("Full");
    const after = range.getCell(0, 1).load("values");
    await context.sync();
    return [before.values, after.values];
  });
  expect(values).toEqual([[[2]], [[11]]]);
});

test("a name stands for a range", async () => {
  const item = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add("排放量", sheet.getRange("B2:B4"), "t");
    const name = context.workbook.names.getItem("排放量");
    name.load("formula,value,type,scope,comment");
    const range = name.getRange();
    range.load("address");
    await context.sync();
    return [name.formula, name.value, name.type, name.scope, name.comment, range.address];
  });
  expect(item).toEqual(["=Sheet1!$B$2:$B$4", "Sheet1!B2:B4", "Range", "Workbook", "t", "Sheet1!B2:B4"]);
});

test("a name that is not there is a null object", async () => {
  const isNull = await run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject("没有");
    await context.sync();
    return name.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a setting keeps a value of any shape", async () => {
  const value = await run(async (context) => {
    context.workbook.settings.add("boundary", { sites: ["一厂", "二厂"], year: 2025 });
    const setting = context.workbook.settings.getItem("boundary");
    setting.load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ sites: ["一厂", "二厂"], year: 2025 });
});

test("a custom XML part is found by its namespace and can be rewritten", async () => {
  const xml = await run(async (context) => {
    context.workbook.customXmlParts.add('<ledger xmlns="urn:tanheng"><year>2024</year></ledger>');
    const part = context.workbook.customXmlParts.getByNamespace("urn:tanheng").getOnlyItem();
    part.setXml('<ledger xmlns="urn:tanheng"><year>2025</year></ledger>');
    const result = part.getXml();
    await context.sync();
    return result.value;
  });
  expect(xml).toBe('<ledger xmlns="urn:tanheng"><year>2025</year></ledger>');
});

test("the properties of the document can be written", async () => {
  await run(async (context) => {
    context.workbook.properties.title = "碳排放台账";
    await context.sync();
  });
  expect(excel.document.properties.all.title).toBe("碳排放台账");
});

describe("custom properties of the document", () => {
  test("are added, given another value under the same key, and listed", async () => {
    const listed = await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("Edition", "1");
      custom.add("edition", "2");
      custom.add("Reviewed", true);
      custom.load("items/key,items/type,items/value");
      const count = custom.getCount();
      await context.sync();
      return [count.value, ...custom.items.map(({ key, type, value }) => [key, type, value as unknown])];
    });
    expect(listed).toEqual([2, ["Edition", "String", "2"], ["Reviewed", "Boolean", true]]);
  });

  test("are changed and deleted one by one", async () => {
    await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("甲", 1);
      custom.add("乙", 2);
      custom.getItem("甲").value = 1.5;
      custom.getItem("乙").delete();
      await context.sync();
    });
    expect(excel.document.customProperties.list).toEqual([{ key: "甲", type: "Float", value: 1.5 }]);
  });

  test("are deleted all at once", async () => {
    await run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add("甲", 1);
      custom.deleteAll();
      await context.sync();
    });
    expect(excel.document.customProperties.list).toEqual([]);
  });

  test("that are not there are null objects, or not found", async () => {
    const isNull = await run(async (context) => {
      const found = context.workbook.properties.custom.getItemOrNullObject("无");
      await context.sync();
      return found.isNullObject;
    });
    const failure = run(async (context) => {
      context.workbook.properties.custom.getItem("无").load("value");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(isNull).toBe(true);
  });
});

test("a chart is made of the columns of a range, with its title", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["月份", "排放量"],
      ["1月", 12],
      ["2月", 15],
    ];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    chart.title.text = "逐月排放量";
    chart.setPosition("D2", "H10");
    await context.sync();
  });
  const [chart] = excel.document.charts.on("Sheet1");
  expect(chart).toMatchObject({
    type: "ColumnClustered",
    title: "逐月排放量",
    series: [
      { name: { formula: "Sheet1!$B$1" }, categories: "Sheet1!$A$2:$A$3", values: "Sheet1!$B$2:$B$3" },
    ],
    from: { row: 1, column: 3 },
  });
});

test("what is set in one go arrives in all its parts", async () => {
  const cell = await run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.set({ values: [[7]], format: { fill: { color: "#00FF00" }, font: { bold: true } } });
    range.load("values,format/fill/color,format/font/bold");
    await context.sync();
    return [range.values, range.format.fill.color, range.format.font.bold];
  });
  expect(cell).toEqual([[[7]], "#00FF00", true]);
});

test("by hand, a request reads back at once what it has written itself", async () => {
  const seen = await run(async (context) => {
    context.application.calculationMode = "Manual";
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.formulas = [[5]];
    cell.load("formulas");
    await context.sync();
    return cell.formulas as unknown[][];
  });
  expect(seen).toEqual([[5]]);
});
