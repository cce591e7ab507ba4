import fc from "fast-check";
import { unzipSync } from "fflate";
import {
  patchCells,
  writeValues,
  type ValueUpdate,
  type WriteResult,
} from "../../../src/sheet/file/write-values";
import { CellError, type CellValue } from "../../../src/sheet/model/cell-value";
import { buildPackage, cellsOf, DYNAMIC_ARRAYS, oneSheet, readGood } from "./build-package";

const SHEET = "xl/worksheets/sheet1.xml";

/** The changed file of a change that must succeed. */
function written(result: WriteResult): Uint8Array {
  if (!result.ok) throw new Error(result.failure.sentence.en);
  return result.bytes;
}

/** What stands between the tags of `sheetData` after an update of the sheet `表`. */
function rowsAfter(rows: string, updates: readonly Omit<ValueUpdate, "sheet">[]): string {
  const own = updates.map((update) => ({ sheet: "表", ...update }));
  const bytes = written(writeValues(oneSheet(rows), own));
  return /<sheetData>(.*)<\/sheetData>/s.exec(new TextDecoder().decode(unzipSync(bytes)[SHEET]))?.[1] ?? "";
}

describe("writing values", () => {
  test("changes the value and nothing else of a cell", () => {
    const before =
      '<row r="1" spans="1:2" ht="20"><c  r="A1" s="3" cm="1"><f ca="1">NOW()&lt;1</f><v>1</v></c><c r="B1"/></row>';
    expect(rowsAfter(before, [{ row: 0, column: 0, value: 2.5 }])).toBe(
      before.replace("<v>1</v>", "<v>2.5</v>"),
    );
  });

  test.each<[CellValue, string]>([
    [0.1 + 0.2, '<c r="A1"><f>B1</f><v>0.30000000000000004</v></c>'],
    [1e21, '<c r="A1"><f>B1</f><v>1E+21</v></c>'],
    [-0, '<c r="A1"><f>B1</f><v>0</v></c>'],
    ["a<&>b", '<c r="A1" t="str"><f>B1</f><v>a&lt;&amp;&gt;b</v></c>'],
    [" a", '<c r="A1" t="str"><f>B1</f><v xml:space="preserve"> a</v></c>'],
    ["", '<c r="A1" t="str"><f>B1</f><v></v></c>'],
    [true, '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
    [new CellError("#N/A", "缺少因子"), '<c r="A1" t="e"><f>B1</f><v>#N/A</v></c>'],
    [new CellError("#SPILL!"), '<c r="A1" t="e"><f>B1</f><v>#VALUE!</v></c>'],
    [null, '<c r="A1"><f>B1</f></c>'],
  ])("stores %p as Excel does", (value, cell) => {
    const before = '<row r="1"><c r="A1" t="str"><f>B1</f><v>old</v></c></row>';
    expect(rowsAfter(before, [{ row: 0, column: 0, value }])).toBe(`<row r="1">${cell}</row>`);
  });

  test("takes a rich value away together with the value it belongs to", () => {
    const before =
      '<row r="1"><c r="A1" t="e" cm="1" vm="7"><f t="array" ref="A1">B1</f><v>#VALUE!</v></c></row>';
    expect(rowsAfter(before, [{ row: 0, column: 0, value: 1 }])).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">B1</f><v>1</v></c></row>',
    );
  });

  test("adds cells and rows in their order", () => {
    const before = '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4"/>';
    const places = [
      [3, 1],
      [1, 2],
      [1, 0],
      [0, 0],
      [2, 0],
      [9, 0],
    ];
    const updates = places.map(([row = 0, column = 0]) => ({ row, column, value: row * 10 + column }));
    expect(rowsAfter(before, updates)).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2" spans="1:3"><c r="A2"><v>10</v></c><c r="B2"><v>1</v></c><c r="C2"><v>12</v></c></row>' +
        '<row r="3"><c r="A3"><v>20</v></c></row>' +
        '<row r="4"><c r="B4"><v>31</v></c></row>' +
        '<row r="10"><c r="A10"><v>90</v></c></row>',
    );
  });

  test("fills a sheet that holds nothing", async () => {
    const parts = { [SHEET]: '<worksheet><dimension ref="A1"/><sheetData/></worksheet>' };
    const before = buildPackage({ sheets: { 表: "" }, parts });
    const after = written(writeValues(before, [{ sheet: "表", row: 1, column: 1, value: "甲" }]));
    expect(new TextDecoder().decode(unzipSync(after)[SHEET])).toBe(
      '<worksheet><dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2" t="str"><v>甲</v></c></row></sheetData></worksheet>',
    );
  });

  test("keeps the prefix that a file writes before every name", () => {
    const parts = {
      [SHEET]:
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    };
    const updates = [
      { sheet: "表", row: 0, column: 0, value: 2 },
      { sheet: "表", row: 1, column: 0, value: 3 },
    ];
    const after = written(writeValues(buildPackage({ sheets: { 表: "" }, parts }), updates));
    expect(new TextDecoder().decode(unzipSync(after)[SHEET])).toContain(
      '<x:c r="A1"><x:f>B1</x:f><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row>',
    );
  });

  test("moves the stored range of an array that reaches further now", async () => {
    const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B3</f><v>1</v></c></row>';
    const arrayRange = { startRow: 0, startColumn: 0, endRow: 2, endColumn: 0 };
    const before = oneSheet(rows, { metadata: DYNAMIC_ARRAYS });
    const after = written(
      writeValues(before, [
        { sheet: "表", row: 0, column: 0, value: 1, arrayRange },
        { sheet: "表", row: 2, column: 0, value: 3 },
      ]),
    );
    const cells = await cellsOf(after);
    expect([cells[0]?.arrayRange, cells[1]?.isSpilled]).toEqual([arrayRange, true]);
  });

  test("leaves every other part of the package as it was", () => {
    const before = buildPackage({
      sheets: { 表: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', 二: '<row r="1"/>' },
      strings: ["<t>甲</t>"],
      parts: {
        "xl/calcChain.xml": "<calcChain/>",
        "xl/media/image1.png": "\u0000\u0001",
        "customXml/item1.xml": "<a/>",
      },
    });
    const after = written(writeValues(before, [{ sheet: "表", row: 0, column: 1, value: 1 }]));
    const [partsBefore, partsAfter] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(partsAfter)).toEqual(Object.keys(partsBefore));
    const changed = Object.keys(partsBefore).filter(
      (name) => !Buffer.from(partsBefore[name] ?? "").equals(Buffer.from(partsAfter[name] ?? "")),
    );
    expect(changed).toEqual([SHEET]);
  });

  test("gives the same bytes for the same content", () => {
    const update = [{ sheet: "表", row: 0, column: 1, value: 1 }];
    const before = oneSheet("");
    expect(written(writeValues(before, update))).toEqual(written(writeValues(before, update)));
  });

  test("is read back as it was given, whatever the values are", async () => {
    const values = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: "binary" }),
      fc.boolean(),
      fc.constant(new CellError("#NUM!")),
    );
    const cells = fc.uniqueArray(
      fc.record({ row: fc.nat(6), column: fc.nat(6), value: values, sheet: fc.constant("表") }),
      { selector: ({ row, column }) => row * 10 + column },
    );
    const before = oneSheet('<row r="2"><c r="B2" s="1"><v>1</v></c><c r="D2"/></row><row r="4"/>');
    await fc.assert(
      fc.asyncProperty(cells, async (updates) => {
        const found = (await readGood(written(writeValues(before, updates)))).sheets[0]?.cells ?? [];
        for (const { row, column, value } of updates) {
          const stored = found.find((cell) => cell.row === row && cell.column === column)?.value;
          expect(stored).toEqual(Object.is(value, -0) ? 0 : value);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("refuses a sheet that is not there", () => {
    expect(writeValues(oneSheet(""), [{ sheet: "无", row: 0, column: 0, value: 1 }])).toMatchObject({
      ok: false,
      failure: { code: "cannot-patch" },
    });
  });

  test("refuses bytes that are no workbook", () => {
    expect(writeValues(new Uint8Array(), [])).toMatchObject({ ok: false, failure: { code: "empty-file" } });
  });

  test("stops at a number that no cell can hold", () => {
    expect(() => writeValues(oneSheet(""), [{ sheet: "表", row: 0, column: 0, value: Number.NaN }])).toThrow(
      "NaN",
    );
  });
});

describe("changing inputs", () => {
  const before = oneSheet(
    '<row r="1"><c r="A1" t="s" s="2"><v>0</v></c><c r="B1"><f>A1</f><v>1</v></c></row>',
    {
      strings: ["<t>甲</t>"],
    },
  );

  test("puts a text into the cell and leaves the shared texts alone", async () => {
    const after = written(patchCells(before, [{ sheet: "表", row: 0, column: 0, value: " 乙" }]));
    expect(new TextDecoder().decode(unzipSync(after)[SHEET])).toContain(
      '<c r="A1" t="inlineStr" s="2"><is><t xml:space="preserve"> 乙</t></is></c>',
    );
    expect(unzipSync(after)["xl/sharedStrings.xml"]).toEqual(unzipSync(before)["xl/sharedStrings.xml"]);
  });

  test("puts a number in the place of a text", async () => {
    const after = written(patchCells(before, [{ sheet: "表", row: 0, column: 0, value: 3 }]));
    expect((await cellsOf(after))[0]?.value).toBe(3);
  });

  test("empties a cell but keeps its format", () => {
    const after = written(patchCells(before, [{ sheet: "表", row: 0, column: 0, value: null }]));
    expect(new TextDecoder().decode(unzipSync(after)[SHEET])).toContain('<c r="A1" s="2"/>');
  });

  test("never writes over a formula", () => {
    const result = patchCells(before, [{ sheet: "表", row: 0, column: 1, value: 3 }]);
    expect(result.ok ? "" : result.failure.sentence.zh).toContain("表!B1");
  });
});
