import { excelInTest } from "./excel-in-test";

const excel = excelInTest();

/** Runs a batch with the first sheet. */
const onSheet = <Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  excel.addIn.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

/** The address that a way over ranges leads to. */
const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet(async (sheet, context) => {
    const range = find(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("editing", () => {
  test("clearing contents keeps the format", async () => {
    const cell = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      range.format.fill.color = "#FFCC00";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      return [range.values, range.format.fill.color];
    });
    expect(cell).toEqual([[[""]], "#FFCC00"]);
  });

  test("inserting whole rows moves what is below, and formulas follow", async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[4], ["=A1*2"]];
      sheet.getRange("1:1").insert("Down");
      const range = sheet.getRange("A1:A3").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([[""], [4], ["=A2*2"]]);
  });

  test("deleting whole columns moves what is right of them", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("B:B").delete("Left");
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 3, ""]]);
  });

  test("a range that is kept moves along with inserted rows", async () => {
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5:B6");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A7:B8");
  });

  test("a range that is kept moves along when a person deletes rows", async () => {
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5:B8");
      await context.sync();
      excel.document.structure.deleteRows("Sheet1", 0, 5);
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!A1:B3");
  });

  test("a range whose cells are all deleted is no longer valid", async () => {
    const failure = onSheet(async (sheet, context) => {
      const range = sheet.getRange("A5");
      await context.sync();
      sheet.getRange("4:6").delete("Up");
      range.load("address");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "InvalidReference" });
  });

  test("inserting a part of a row is not there and says so", async () => {
    const failure = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").insert("Down");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "NotImplemented" });
  });

  test("copying moves relative references along", async () => {
    const formulas = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*3"]];
      sheet.getRange("B2").copyFrom("B1");
      const range = sheet.getRange("B2").load("formulas");
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([["=A2*3"]]);
  });

  test("filling goes on with a series", async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [3]];
      sheet.getRange("A1:A2").autoFill("A1:A4");
      const range = sheet.getRange("A1:A4").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1], [3], [5], [7]]);
  });

  test("all that one request does is one step to undo", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B5").values = [[2]];
      await context.sync();
    });
    excel.document.history.undo();
    expect(excel.document.cells.usedRange("Sheet1", true)).toBeUndefined();
  });

  test("reading alone is no step to undo", async () => {
    await addressOf((sheet) => sheet.getRange("A1"));
    expect(excel.document.history.canUndo).toBe(false);
  });

  test("selecting shows in the workbook", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("C3:D4").select();
      await context.sync();
    });
    expect(excel.document.selection.current.ranges).toEqual([
      { startRow: 2, startColumn: 2, endRow: 3, endColumn: 3 },
    ]);
  });
});
