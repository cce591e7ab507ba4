import fc from "fast-check";
import { readWorkbook } from "../../../src/sheet/file/read-workbook";
import { CellError } from "../../../src/sheet/model/cell-value";
import { buildPackage, DYNAMIC_ARRAYS, oneSheet, pack, packageParts, readGood } from "./build-package";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("a workbook", () => {
  test("has its sheets in order, without charts that have a sheet of their own", async () => {
    const parts = packageParts({ sheets: { 一: "", 二: "" } });
    const workbook = (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<sheets><sheet name="图" sheetId="9" r:id="rId80"/>',
    );
    const relationships = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId80" Type="${RELATIONSHIPS}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    );
    const book = await readGood(
      pack({ ...parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relationships }),
    );
    expect(book.sheets.map(({ name }) => name)).toEqual(["一", "二"]);
  });

  test("tells hidden and very hidden sheets from visible ones", async () => {
    const parts = packageParts({ sheets: { 甲: "", 乙: "", 丙: "" } });
    const workbook = (parts["xl/workbook.xml"] ?? "")
      .replace('name="乙"', 'name="乙" state="hidden"')
      .replace('name="丙"', 'name="丙" state="veryHidden"');
    const book = await readGood(pack({ ...parts, "xl/workbook.xml": workbook }));
    expect(book.sheets.map(({ isHidden = false }) => isHidden)).toEqual([false, true, true]);
  });

  test("knows which rows are hidden", async () => {
    const book = await readGood(oneSheet('<row r="2" hidden="1"/><row r="3"/><row r="5" hidden="true"/>'));
    expect([...(book.sheets[0]?.hiddenRows ?? [])]).toEqual([1, 4]);
  });

  test("knows which sheets are protected", async () => {
    const sheet = (protection: string) => `<worksheet><sheetData/>${protection}</worksheet>`;
    const parts = packageParts({ sheets: { 甲: "", 乙: "", 丙: "" } });
    const book = await readGood(
      pack({
        ...parts,
        "xl/worksheets/sheet1.xml": sheet('<sheetProtection sheet="1" objects="1"/>'),
        "xl/worksheets/sheet2.xml": sheet('<sheetProtection sheet="0"/>'),
      }),
    );
    expect(book.sheets.map(({ isProtected = false }) => isProtected)).toEqual([true, false, false]);
  });

  test("tells rows that a filter hides from rows hidden by hand", async () => {
    const hidden = [2, 4, 7, 9].map((row) => `<row r="${row}" hidden="1"/>`).join("");
    const filter = (range: string): string =>
      `<autoFilter ref="${range}"><filterColumn colId="0"/></autoFilter>`;
    const parts = {
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${hidden}</sheetData>${filter("A1:B3")}</worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels":
        `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/>` +
        `<Relationship Id="rId2" Type="${RELATIONSHIPS}/table" Target="../tables/table2.xml"/></Relationships>`,
      "xl/tables/table1.xml": `<table displayName="甲" ref="A6:B7">${filter("A6:B7")}</table>`,
      "xl/tables/table2.xml":
        '<table displayName="乙" ref="A8:B9"><autoFilter ref="A8:B9"></autoFilter></table>',
    };
    const book = await readGood(buildPackage({ sheets: { 表: "" }, parts }));
    expect([...(book.sheets[0]?.filteredRows ?? [])]).toEqual([1, 6]);
  });

  test("has names of the workbook and of sheets, as people type their formulas", async () => {
    const names =
      '<definedNames><definedName name="因子">表!$A$1*0.5</definedName>' +
      '<definedName name="因子" localSheetId="1">_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$2</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!$A$1</definedName></definedNames>';
    const book = await readGood(buildPackage({ sheets: { 表: "", 二: "" }, workbookEnd: names }));
    expect(book.names).toEqual([
      { name: "因子", formula: "表!$A$1*0.5" },
      { name: "因子", formula: "LAMBDA(x,x+1)", sheet: "二" },
      { name: "Print_Area", formula: "表!$A$1:$B$2", sheet: "表" },
    ]);
  });

  test("has tables with the name that formulas use, their columns, header and totals", async () => {
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml":
        '<table name="内部" displayName="排放" ref="B2:C9" headerRowCount="0" totalsRowCount="1"><tableColumns>' +
        '<tableColumn name="活动_x000a_数据"/><tableColumn name="a&amp;b"/></tableColumns></table>',
    };
    const book = await readGood(buildPackage({ sheets: { 表: "" }, parts }));
    expect(book.tables).toEqual([
      {
        name: "排放",
        sheet: "表",
        range: { startRow: 1, startColumn: 1, endRow: 8, endColumn: 2 },
        columns: ["活动\n数据", "a&b"],
        hasHeaderRow: false,
        hasTotalsRow: true,
      },
    ]);
  });

  test("has the number formats of its own and of the file format", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;吨&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const rows =
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row>';
    const book = await readGood(oneSheet(rows, { styles }));
    expect(book.sheets[0]?.cells.map(({ numberFormat }) => numberFormat)).toEqual([
      undefined,
      '0.0"吨"',
      "0.00%",
    ]);
  });

  test("shows the errors that old readers take for #VALUE!", async () => {
    const metadata = DYNAMIC_ARRAYS.replace('<metadataTypes count="1">', '<metadataTypes count="2">')
      .replace("</metadataTypes>", '<metadataType name="XLRICHVALUE"/></metadataTypes>')
      .replace(
        "<cellMetadata",
        '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata',
      )
      .replace(
        "</metadata>",
        '<valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>',
      );
    const kind = "http://schemas.microsoft.com/office/2017/06/relationships";
    const book = await readGood(
      oneSheet(
        '<row r="1"><c r="A1" t="e" cm="1" vm="1"><f t="array" ref="A1">1</f><v>#VALUE!</v></c></row>',
        {
          metadata,
          relationships:
            `<Relationship Id="rId70" Type="${kind}/rdRichValue" Target="richData/v.xml"/>` +
            `<Relationship Id="rId71" Type="${kind}/rdRichValueStructure" Target="richData/s.xml"/>`,
          parts: {
            "xl/richData/v.xml": '<rvData><rv s="0"><v>0</v><v>8</v></rv></rvData>',
            "xl/richData/s.xml":
              '<rvStructures><s t="_error"><k n="colOffset"/><k n="errorType"/></s></rvStructures>',
          },
        },
      ),
    );
    expect(book.sheets[0]?.cells[0]?.value).toEqual(new CellError("#SPILL!"));
  });

  test("with more cells than can be calculated is refused with a sentence", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    const result = await readWorkbook(oneSheet(rows), { limits: { cells: 2 } });
    expect(result).toMatchObject({ ok: false, failure: { code: "too-many-cells" } });
  });

  test("with more formulas than can be calculated is refused with a sentence", async () => {
    const rows = '<row r="1"><c r="A1"><f>1</f></c><c r="B1"><f>1</f></c><c r="C1"><v>1</v></c></row>';
    const result = await readWorkbook(oneSheet(rows), { limits: { formulas: 1 } });
    expect(result.ok ? "" : result.failure.sentence.zh).toContain("公式超过 1 个");
  });

  test("never ends in an exception, however its parts are garbled", async () => {
    const parts = packageParts({
      sheets: {
        表: '<row r="1"><c r="A1" t="s" cm="1"><f t="array" ref="A1:B2">SUM(A2)&amp;""</f><v>0</v></c></row>',
      },
      strings: ["<t>甲</t>"],
      metadata: DYNAMIC_ARRAYS,
    });
    const names = Object.keys(parts);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(names.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(12),
        fc.constantFrom(
          "",
          "<",
          ">",
          '"',
          "&",
          "/",
          "<x>",
          "</row>",
          "</c>",
          "]]>",
          " r=",
          "\u0000",
          "99999999999",
        ),
        async (which, share, length, text) => {
          const name = names[which] as string;
          const part = parts[name] as string;
          const at = Math.floor(part.length * share);
          const garbled = part.slice(0, at) + text + part.slice(at + length);
          const result = await readWorkbook(pack({ ...parts, [name]: garbled }));
          expect(result.ok || result.failure.sentence.zh.length > 0).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});
