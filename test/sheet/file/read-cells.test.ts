import { CellError } from "../../../src/sheet/model/cell-value";
import { cellsOf, oneSheet, outcomeOf, readGood } from "./build-package";

/** The value of `A1` when the cell is written like this. */
const valueOf = async (cell: string, strings: readonly string[] = []): Promise<unknown> =>
  (await cellsOf(oneSheet(`<row r="1">${cell}</row>`, { strings })))[0]?.value;

describe("the value of a cell", () => {
  test.each([
    ["0.1", 0.1],
    ["1.0000000000000002", 1.0000000000000002],
    ["5.0000000000000003E-2", 0.05],
    ["12345678901234567890", 12345678901234567890],
    ["-0", -0],
    [" 7 ", 7],
  ])("that is stored as %s is exactly that double", async (text, number) => {
    expect(await valueOf(`<c r="A1"><v>${text}</v></c>`)).toBe(number);
  });

  test("is a number even where the cell is formatted as a date", async () => {
    const styles =
      '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const cells = await cellsOf(
      oneSheet('<row r="1"><c r="A1" s="1"><v>45000.123456789012</v></c></row>', { styles }),
    );
    expect(cells).toEqual([{ row: 0, column: 0, value: 45000.123456789012, numberFormat: "yyyy/m/d" }]);
  });

  test("is a shared text", async () => {
    expect(await valueOf('<c r="A1" t="s"><v>1</v></c>', ["<t>甲</t>", "<t>乙</t>"])).toBe("乙");
  });

  test("joins the runs of a formatted text and leaves out its pronunciation", async () => {
    const item =
      "<r><rPr><b/></rPr><t>排</t></r><r><t xml:space='preserve'>放 </t></r><rPh sb='0'><t>PAI</t></rPh>";
    expect(await valueOf('<c r="A1" t="s"><v>0</v></c>', [item])).toBe("排放 ");
  });

  test("is a text inside the cell", async () => {
    expect(await valueOf('<c r="A1" t="inlineStr"><is><t>a&amp;b</t></is></c>')).toBe("a&b");
  });

  test("keeps blanks, line breaks and escaped characters of a text", async () => {
    expect(await valueOf('<c r="A1" t="str"><v xml:space="preserve"> a\n_x000D_&#9;</v></c>')).toBe(
      " a\n\r\t",
    );
  });

  test("is true or false", async () => {
    const cells = await cellsOf(
      oneSheet('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>'),
    );
    expect(cells.map(({ value }) => value)).toEqual([true, false]);
  });

  test("is an error value", async () => {
    expect(await valueOf('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual(new CellError("#DIV/0!"));
  });

  test("is an empty text where a formula gave one", async () => {
    const cells = await cellsOf(oneSheet('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>'));
    expect(cells[0]).toMatchObject({ formula: '""', value: "" });
  });

  test("is absent where a formula was never calculated", async () => {
    const cells = await cellsOf(oneSheet('<row r="1"><c r="A1"><f>1+1</f><v /></c></row>'));
    expect(cells[0]).toMatchObject({ formula: "1+1", value: null });
  });

  test("is a serial number where a strict file writes a date as text", async () => {
    expect(await valueOf('<c r="A1" t="d"><v>2024-01-01T12:00:00</v></c>')).toBe(45292.5);
  });

  test("counts the day that never was in a date of 1900", async () => {
    expect(await valueOf('<c r="A1" t="d"><v>1900-02-28</v></c>')).toBe(59);
  });

  test("counts a date as text from 1904 in a workbook that does", async () => {
    const workbookStart = '<workbookPr date1904="1"/>';
    const book = await readGood(
      oneSheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>', { workbookStart }),
    );
    expect([book.usesDateSystem1904, book.sheets[0]?.cells[0]?.value]).toEqual([true, 1]);
  });

  test.each([
    '<c r="A1"><v>abc</v></c>',
    '<c r="A1"><v>1E999</v></c>',
    '<c r="A1" t="s"><v>5</v></c>',
    '<c r="A1" t="d"><v>today</v></c>',
    '<c r="A1" t="new"><v>1</v></c>',
  ])("is refused rather than guessed in %s", async (cell) => {
    expect(await outcomeOf(oneSheet(`<row r="1">${cell}</row>`))).toBe("damaged");
  });
});

describe("the place of a cell", () => {
  test("is counted where the file leaves it out", async () => {
    const cells = await cellsOf(
      oneSheet('<row/><row><c><v>1</v></c><c r="D2"><v>2</v></c><c><v>3</v></c></row>'),
    );
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 3],
      [1, 4],
    ]);
  });

  test.each([
    '<row r="2"/><row r="1"/>',
    '<row r="1"/><row r="1"/>',
    '<row r="1"><c r="B1"/><c r="A1"/></row>',
    '<row r="1"><c r="A1"/><c r="A1"/></row>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="1048577"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="1A"/></row>',
  ])("is refused in %s", async (rows) => {
    expect(await outcomeOf(oneSheet(rows))).toBe("damaged");
  });

  test("is found although elements stand between the cells that nobody knows", async () => {
    const rows =
      '<other><deep/></other><row r="1"><other><c r="B1"/></other><c r="A1"><v>1</v><other/></c></row>';
    expect(await cellsOf(oneSheet(rows))).toEqual([{ row: 0, column: 0, value: 1 }]);
  });

  test("is found where the file writes a prefix before every name", async () => {
    const rows = '<x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>';
    expect(await cellsOf(oneSheet(rows))).toEqual([{ row: 0, column: 0, value: 2, formula: "1+1" }]);
  });
});

describe("cells without content", () => {
  test("are not cells of the workbook even if they are formatted", async () => {
    expect(await cellsOf(oneSheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c></row>'))).toEqual([]);
  });
});
