import { excelInTest } from "./excel-in-test";

const excel = excelInTest();

/** Runs a batch with the first sheet. */
const onSheet = <Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  excel.addIn.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

/** Writes cells and reads them back with the properties asked for. */
const written = <Name extends keyof Excel.Range>(address: string, cells: unknown[][], name: Name) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.values = cells;
    range.load(name as string);
    await context.sync();
    return range[name];
  });

/** The address that a way over ranges leads to. */
const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet(async (sheet, context) => {
    const range = find(sheet);
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("values", () => {
  test("come back as they were written", async () => {
    expect(await written("A1:C1", [[1.5, "煤", true]], "values")).toEqual([[1.5, "煤", true]]);
  });

  test("of blank cells are empty texts", async () => {
    expect(await written("A1:B1", [[1, ""]], "values")).toEqual([[1, ""]]);
  });

  test("that look like numbers are taken as typed", async () => {
    expect(await written("A1:B1", [["12.5", "98%"]], "values")).toEqual([[12.5, 0.98]]);
  });

  test("with an apostrophe in front stay texts", async () => {
    expect(await written("A1", [["'00123"]], "values")).toEqual([["00123"]]);
  });

  test("that are null leave the cell as it is", async () => {
    await written("A1:B1", [[1, 2]], "values");
    expect(await written("A1:B1", [[null, 5]], "values")).toEqual([[1, 5]]);
  });

  test("that begin with = are formulas and calculated at once", async () => {
    expect(await written("A1:B1", [[3, "=A1*2"]], "values")).toEqual([[3, 6]]);
  });

  test("that are errors come as their codes", async () => {
    expect(await written("A1", [["=1/0"]], "values")).toEqual([["#DIV/0!"]]);
  });

  test("that do not fit the range are refused as in Excel", async () => {
    await expect(written("A1:B1", [[1, 2, 3]], "values")).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
  });

  test("can be one for all cells of the range", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 7;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("of whole columns are null, as in Excel", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B:C").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test("of thousands of rows arrive whole, though Office.js sends them in parts", async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [row, row * 2]);
    const values = await written("A1:B4000", rows, "values");
    expect(values).toEqual(rows);
  });
});

describe("other properties", () => {
  test("formulas are as typed, and values where there is none", async () => {
    expect(await written("A1:C1", [[3, "=A1*2", ""]], "formulas")).toEqual([[3, "=A1*2", ""]]);
  });

  test("value types name what the cells hold", async () => {
    const types = await written("A1:E1", [[3, "煤", true, "=1/0", ""]], "valueTypes");
    expect(types).toEqual([["Double", "String", "Boolean", "Error", "Empty"]]);
  });

  test("text follows the number format", async () => {
    const text = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.values = [[0.1234]];
      range.numberFormat = [["0.0%"]];
      range.load("text,numberFormat");
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(text).toEqual([[["12.3%"]], [["0.0%"]]]);
  });

  test("the address has the sheet in front, in quotes where needed", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "固定源 2025";
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getRange("B2:C3"))).toBe("'固定源 2025'!B2:C3");
  });

  test("place and size count from 0 and in cells", async () => {
    const place = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D6");
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount];
    });
    expect(place).toEqual([1, 1, 5, 3, 15]);
  });
});

describe("ways from range to range", () => {
  const ways: readonly [string, string, (sheet: Excel.Worksheet) => Excel.Range][] = [
    ["getCell", "Sheet1!C4", (sheet) => sheet.getRange("B2:D6").getCell(2, 1)],
    ["getRow", "Sheet1!B4:D4", (sheet) => sheet.getRange("B2:D6").getRow(2)],
    ["getColumn", "Sheet1!C2:C6", (sheet) => sheet.getRange("B2:D6").getColumn(1)],
    ["getEntireRow", "Sheet1!2:3", (sheet) => sheet.getRange("B2:D3").getEntireRow()],
    ["getEntireColumn", "Sheet1!B:D", (sheet) => sheet.getRange("B2:D3").getEntireColumn()],
    ["getOffsetRange", "Sheet1!C4:D5", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, 1)],
    ["getResizedRange", "Sheet1!B2:D5", (sheet) => sheet.getRange("B2:C3").getResizedRange(2, 1)],
    [
      "getAbsoluteResizedRange",
      "Sheet1!B2:B4",
      (sheet) => sheet.getRange("B2:C9").getAbsoluteResizedRange(3, 1),
    ],
    ["getLastCell", "Sheet1!D6", (sheet) => sheet.getRange("B2:D6").getLastCell()],
    ["getLastRow", "Sheet1!B6:D6", (sheet) => sheet.getRange("B2:D6").getLastRow()],
    ["getLastColumn", "Sheet1!D2:D6", (sheet) => sheet.getRange("B2:D6").getLastColumn()],
    ["getRowsAbove", "Sheet1!B3:C4", (sheet) => sheet.getRange("B5:C6").getRowsAbove(2)],
    ["getRowsBelow", "Sheet1!B7:C7", (sheet) => sheet.getRange("B5:C6").getRowsBelow()],
    ["getColumnsBefore", "Sheet1!A5:A6", (sheet) => sheet.getRange("B5:C6").getColumnsBefore()],
    ["getColumnsAfter", "Sheet1!D5:E6", (sheet) => sheet.getRange("B5:C6").getColumnsAfter(2)],
    ["getBoundingRect", "Sheet1!A2:D7", (sheet) => sheet.getRange("A2:B3").getBoundingRect("D7")],
    ["getIntersection", "Sheet1!B3:C3", (sheet) => sheet.getRange("A3:C3").getIntersection("B2:D6")],
    ["getRangeByIndexes", "Sheet1!C2:D4", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 2)],
  ];

  test.each(ways)("%s leads to %s", async (_way, address, find) => {
    expect(await addressOf(find)).toBe(address);
  });

  test("over the edge of the sheet is refused", async () => {
    await expect(addressOf((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("to what is no address is refused", async () => {
    await expect(addressOf((sheet) => sheet.getRange("没有的名称!!"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("that do not meet give a null object", async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").getIntersectionOrNullObject("C3");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("the used range goes around what has content", async () => {
    await written(
      "B3:C4",
      [
        [1, ""],
        ["", 2],
      ],
      "values",
    );
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Sheet1!B3:C4");
  });

  test("an empty sheet has no used range", async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a formula that spills leads to what it fills", async () => {
    await written("A1", [["=SEQUENCE(3,2)"]], "values");
    expect(await addressOf((sheet) => sheet.getRange("A1").getSpillingToRange())).toBe("Sheet1!A1:B3");
  });

  test("a cell that is filled leads to the formula", async () => {
    await written("A1", [["=SEQUENCE(3,2)"]], "values");
    expect(await addressOf((sheet) => sheet.getRange("B2").getSpillParent())).toBe("Sheet1!A1");
  });

  test("a cell that is not filled by another has no spill parent", async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2").getSpillParentOrNullObject();
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});
