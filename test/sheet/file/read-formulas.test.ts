import { CellError } from "../../../src/sheet/model/cell-value";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import { cellsOf, DYNAMIC_ARRAYS, oneSheet } from "./build-package";

describe("formulas", () => {
  test("that are shared are moved to their own cell", async () => {
    const cells = await cellsOf(
      oneSheet(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)+"A1"</f><v>1</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    );
    expect(cells[1]?.formula).toBe('A3*$B$1+SUM(A$1:A3)+"A1"');
  });

  test("that are shared may be defined anew under the same number", async () => {
    const cells = await cellsOf(
      oneSheet(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>1</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>',
      ),
    );
    expect(cells.map(({ formula }) => formula)).toEqual(["A1", "A2*2", "A3*2"]);
  });

  test("that are shared keep table references, other sheets and our functions", async () => {
    const stored = "_xldudf_CN_EMISSION(排放[[#This Row],[量]],'a b'!$A1,D:D)";
    const cells = await cellsOf(
      oneSheet(
        `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="3">${stored}</f><v>1</v></c></row>` +
          '<row r="2"><c r="C2"><f t="shared" si="3"/><v>1</v></c></row>',
      ),
    );
    expect(cells[1]?.formula).toBe("CN.EMISSION(排放[@量],'a b'!$A2,D:D)");
  });

  test("that spill know their range, and the cells they fill know that they are filled", async () => {
    const cells = await cellsOf(
      oneSheet(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>5</v></c></row>' +
          '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
        { metadata: DYNAMIC_ARRAYS },
      ),
    );
    expect(cells[0]).toMatchObject({
      isDynamic: true,
      arrayRange: { startRow: 0, startColumn: 0, endRow: 1, endColumn: 1 },
    });
    expect(cells.map(({ isSpilled = false }) => isSpilled)).toEqual([false, true, false, true, true, false]);
  });

  test("entered with Ctrl+Shift+Enter are arrays but not dynamic", async () => {
    const [cell] = await cellsOf(
      oneSheet('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>1</v></c></row>'),
    );
    expect(cell).toEqual({
      row: 0,
      column: 0,
      value: 1,
      formula: "SUM(B1:B2)",
      arrayRange: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    });
  });

  test("of a range that covers the whole sheet are read at once", async () => {
    const cells = await cellsOf(
      oneSheet(
        '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row><row r="9"><c r="C9"><v>1</v></c></row>',
      ),
    );
    expect(cells[1]?.isSpilled).toBe(true);
  });

  test("may contain escaped characters", async () => {
    const [cell] = await cellsOf(
      oneSheet('<row r="1"><c r="A1" t="b"><f>A2&lt;&gt;"&amp;"</f><v>1</v></c></row>'),
    );
    expect(cell?.formula).toBe('A2<>"&"');
  });
});

describe("findings about formulas", () => {
  const findingsOf = async (rows: string): Promise<unknown> => {
    const result = await readWorkbook(oneSheet(rows));
    return result.ok
      ? result.findings.map(({ code, sheet, cell, count }) => [code, sheet, cell, count])
      : result;
  };

  test("name the first cell of a data table, whose value is kept", async () => {
    const rows = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>4</v></c></row>';
    expect(await findingsOf(rows)).toEqual([["data-table", "表", "A1", 1]]);
  });

  test("count the functions that are stored under their bare name", async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>CN.EMISSION(1,2)</f><v>#NAME?</v></c><c r="B1"><f>1+CN.TOTAL(A1)</f><v>1</v></c>' +
      '<c r="C1" t="str"><f>"CN.EMISSION("</f><v>x</v></c></row>';
    expect(await findingsOf(rows)).toEqual([["unbound-function", "表", "A1", 2]]);
  });

  test("tell of a shared formula that nobody defines", async () => {
    expect(await findingsOf('<row r="1"><c r="A1"><f t="shared" si="9"/><v>4</v></c></row>')).toEqual([
      ["lost-formula", "表", "A1", 1],
    ]);
  });

  test("tell of a value that was not there yet, which is kept as such", async () => {
    const rows = '<row r="1"><c r="A1" t="e"><f>CN.TOTAL(B1)</f><v>#BUSY!</v></c></row>';
    expect(await findingsOf(rows)).toContainEqual(["unfinished-value", "表", "A1", 1]);
    expect((await cellsOf(oneSheet(rows)))[0]?.value).toEqual(new CellError("#GETTING_DATA", "#BUSY!"));
  });
});
