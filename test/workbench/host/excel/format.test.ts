import { excelInTest } from "./excel-in-test";

const excel = excelInTest();

/** Changes a range and reads some of it back. */
const changed = <Result>(
  address: string,
  change: (range: Excel.Range) => void,
  properties: string,
  read: (range: Excel.Range) => Result,
): Promise<Result> =>
  excel.addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    change(range);
    range.load(properties);
    await context.sync();
    return read(range);
  });

test("a fill comes back as #RRGGBB", async () => {
  const color = await changed(
    "A1:B2",
    ({ format }) => (format.fill.color = "yellow"),
    "format/fill/color",
    ({ format }) => format.fill.color,
  );
  expect(color).toBe("#FFFF00");
});

test("a format that differs from cell to cell is null", async () => {
  const bold = await changed(
    "A1:B1",
    (range) => (range.getCell(0, 0).format.font.bold = true),
    "format/font/bold",
    ({ format }) => format.font.bold,
  );
  expect(bold).toBeNull();
});

test("a font keeps what is set of it", async () => {
  const font = await changed(
    "A1",
    ({ format }) => format.font.set({ bold: true, size: 14, color: "#C00000", underline: "Single" }),
    "format/font",
    ({ format: { font } }) => [font.bold, font.size, font.color, font.underline],
  );
  expect(font).toEqual([true, 14, "#C00000", "Single"]);
});

test("an unknown word is refused as in Excel", async () => {
  const failure = changed(
    "A1",
    ({ format }) => (format.horizontalAlignment = "Sideways" as "Left"),
    "address",
    () => undefined,
  );
  await expect(failure).rejects.toMatchObject({
    code: "InvalidArgument",
    debugInfo: { errorLocation: "RangeFormat.horizontalAlignment" },
  });
});

test("alignment and wrapping come back as set", async () => {
  const format = await changed(
    "A1",
    ({ format }) => format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true }),
    "format",
    ({ format }) => [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
  );
  expect(format).toEqual(["Center", "Top", true]);
});

test("column width and row height are in points", async () => {
  const sizes = await changed(
    "B2",
    ({ format }) => format.set({ columnWidth: 90, rowHeight: 30 }),
    "format/columnWidth,format/rowHeight",
    ({ format }) => [format.columnWidth, format.rowHeight],
  );
  expect(sizes).toEqual([90, 30]);
});

test("a border has style, weight and colour", async () => {
  const border = await excel.addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    edge.color = "#336699";
    edge.load("style,weight,color");
    await context.sync();
    return [edge.style, edge.weight, edge.color];
  });
  expect(border).toEqual(["Continuous", "Medium", "#336699"]);
});

test("fitting columns makes room for the longest text", async () => {
  const widths = await changed(
    "A1",
    (range) => {
      range.values = [["一体化钢铁企业二氧化碳排放台账汇总"]];
      range.format.autofitColumns();
    },
    "format/columnWidth",
    ({ format }) => format.columnWidth,
  );
  expect(widths).toBeGreaterThan(150);
});

test("a list of entries validates what is typed", async () => {
  await changed(
    "A1:A9",
    ({ dataValidation }) => (dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } }),
    "address",
    () => undefined,
  );
  expect(excel.document.validations.choices("Sheet1", 3, 0)).toEqual(["是", "否"]);
});

test("a list can be the cells of a range", async () => {
  await excel.addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1:D2").values = [["电力"], ["热力"]];
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("D1:D2") },
    };
    await context.sync();
  });
  expect(excel.document.validations.choices("Sheet1", 0, 0)).toEqual(["电力", "热力"]);
});

test("a rule for numbers comes back in the shape of Office.js", async () => {
  const rule = await changed(
    "A1",
    ({ dataValidation }) =>
      (dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } }),
    "dataValidation/rule,dataValidation/type",
    ({ dataValidation }) => [dataValidation.type, dataValidation.rule],
  );
  expect(rule).toEqual(["Decimal", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }]);
});

test("an error alert keeps its words", async () => {
  const alert = await changed(
    "A1",
    ({ dataValidation }) => {
      dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "请核对", message: "应大于 1" };
    },
    "dataValidation/errorAlert",
    ({ dataValidation }) => dataValidation.errorAlert,
  );
  expect(alert).toEqual({ showAlert: true, style: "Warning", title: "请核对", message: "应大于 1" });
});

test("a conditional format colours the cells for which its formula holds", async () => {
  await excel.addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    range.values = [[1], [50], [2]];
    const format = range.conditionalFormats.add(excel.addIn.Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=A1>10";
    format.custom.format.fill.color = "#FFC7CE";
    await context.sync();
  });
  const fills = [0, 1, 2].map((row) => excel.document.cells.at("Sheet1", row, 0).conditional?.fill);
  expect(fills).toEqual([undefined, "#FFC7CE", undefined]);
});

test("conditional formats can be counted and taken away", async () => {
  const counts = await excel.addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    const format = range.conditionalFormats.add(excel.addIn.Excel.ConditionalFormatType.cellValue);
    format.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
    format.cellValue.format.font.color = "#FF0000";
    await context.sync();
    const before = range.conditionalFormats.getCount();
    await context.sync();
    range.conditionalFormats.clearAll();
    const after = range.conditionalFormats.getCount();
    await context.sync();
    return [before.value, after.value];
  });
  expect(counts).toEqual([1, 0]);
});
