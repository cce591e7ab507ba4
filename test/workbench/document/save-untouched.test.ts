import { at, done, held, reopened, saved, text, type, value } from "./open-documents";
import { differingParts, partsOf, richPackage, richParts } from "./rich-package";

const sheet = "台账";

test("a document that was only looked at is the very file", async () => {
  const bytes = richPackage();
  const document = await reopened(bytes);
  text(document, "A1", sheet);
  expect(saved(document)).toBe(bytes);
});

test("an edit changes the sheet, the results that follow, and nothing else", async () => {
  const bytes = richPackage();
  const document = await reopened(bytes);
  done(document.edit.setInputs(sheet, at("A2"), [["10"]]));
  expect(differingParts(bytes, saved(document))).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

test("in a sheet that was edited, every row without a change stays character by character", async () => {
  const document = await reopened(richPackage());
  done(document.edit.setInputs(sheet, at("A9"), [["新"]]));
  const part = partsOf(saved(document))["xl/worksheets/sheet1.xml"] ?? "";
  const row = /<row r="1".*?<\/row>/.exec(richParts["xl/worksheets/sheet1.xml"] ?? "")?.[0] ?? "none";
  expect([part.includes(row), part.includes('<row r="9">')]).toEqual([true, true]);
});

test("in a sheet that was edited, everything around the cells stays as it was", async () => {
  const document = await reopened(richPackage());
  done(document.edit.setInputs(sheet, at("A2"), [["10"]]));
  const around = (part = ""): string => part.replace(/<sheetData>.*<\/sheetData>/, "");
  expect(around(partsOf(saved(document))["xl/worksheets/sheet1.xml"])).toBe(
    around(richParts["xl/worksheets/sheet1.xml"]),
  );
});

test("an edit that was undone leaves the very file", async () => {
  const bytes = richPackage();
  const document = await reopened(bytes);
  done(document.edit.setInputs(sheet, at("A2"), [["10"]]));
  done(document.structure.insertRows(sheet, 1, 1));
  document.history.undo();
  document.history.undo();
  expect(saved(document)).toBe(bytes);
});

test("a result that is not what the file has stored is written, and only that", async () => {
  const bytes = richPackage({
    "xl/worksheets/sheet2.xml": (richParts["xl/worksheets/sheet2.xml"] ?? "").replace(
      "<v>26</v>",
      "<v>99</v>",
    ),
  });
  const document = await reopened(bytes);
  const after = saved(document);
  expect([differingParts(bytes, after), partsOf(after)["xl/worksheets/sheet2.xml"]]).toEqual([
    ["xl/worksheets/sheet2.xml"],
    richParts["xl/worksheets/sheet2.xml"],
  ]);
});

test("a formatted text in a cell that moves keeps its formats", async () => {
  const document = await reopened(richPackage());
  done(document.structure.insertRows(sheet, 0, 1));
  expect(partsOf(saved(document))["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="A2" s="1" t="s"><v>0</v></c>',
  );
});

test("formulas that the file shares are written out when their sheet changes", async () => {
  const document = await reopened(richPackage());
  done(document.structure.deleteRows(sheet, 1, 1));
  const again = await reopened(saved(document));
  expect([held(again, "C2", sheet), held(again, "C3", sheet), value(again, "C3", sheet)]).toEqual([
    "=A2*B2",
    "=A3*B3",
    6 * 0.1,
  ]);
});

test("functions of Excel that are not supported here keep the results that the file has", async () => {
  const sheet2 = (richParts["xl/worksheets/sheet2.xml"] ?? "").replace(
    '<c r="A2"><v>3</v></c>',
    '<c r="A2"><f>CUBEVALUE("a")</f><v>123</v></c>',
  );
  const document = await reopened(richPackage({ "xl/worksheets/sheet2.xml": sheet2 }));
  done(document.edit.setInputs(sheet, at("A2"), [["10"]]));
  const parts = partsOf(saved(document));
  expect([
    parts["xl/worksheets/sheet2.xml"]?.includes("<v>123</v>"),
    parts["xl/workbook.xml"]?.includes('fullCalcOnLoad="1"'),
    document.saveFindings().map(({ code }) => code),
  ]).toEqual([true, true, ["unsupported-function"]]);
});

test("a file that is no workbook is refused with a sentence", async () => {
  const { WorkbookDocument } = await import("../../../src/workbench/document");
  const result = await WorkbookDocument.open(new TextEncoder().encode("a,b\n1,2"));
  expect(result).toMatchObject({ ok: false, failure: { zh: expect.stringContaining("文本文件") } });
});

test("typing the same again changes the sheet's cell and keeps its value", async () => {
  const document = await reopened(richPackage());
  document.sheets.activate(sheet);
  type(document, "A2", ["2"]);
  expect(value(await reopened(saved(document)), "A2", sheet)).toBe(2);
});
