import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionLibrary } from "../../../src/sheet";
import { WorkbookDocument } from "../../../src/workbench/document";
import { libraryFromOffice, type FunctionMetadataFile } from "../../../src/workbench/host";
import { builtAddin } from "../../addin/built-addin";
import { startAddIn, type RunningAddIn } from "../office-in-jsdom";

let addIn: RunningAddIn;
let library: FunctionLibrary | undefined;
let metadata: FunctionMetadataFile;

beforeAll(async () => {
  const folder = builtAddin();
  metadata = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as FunctionMetadataFile;
  addIn = await startAddIn({ document: WorkbookDocument.empty(), scripts: [join(folder, "functions.js")] });
  library = libraryFromOffice(addIn.window, metadata);
}, 120_000);

afterAll(() => addIn.close());

test("every function of the list is there", () => {
  expect([...(library?.associated.keys() ?? [])]).toEqual(metadata.functions.map(({ id }) => id));
});

test("a workbook calculates with the functions of the add-in's window", () => {
  const document = WorkbookDocument.empty(library === undefined ? {} : { library });
  const area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 };
  document.edit.setFormulas("Sheet1", area, [[100, 2.5, "=CN.EMISSION(A1,B1)"]]);
  expect(document.cells.values("Sheet1", area)).toEqual([[100, 2.5, 250]]);
});

test("an error of the add-in's window keeps its sentence", () => {
  const document = WorkbookDocument.empty(library === undefined ? {} : { library });
  const area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 };
  document.edit.setFormulas("Sheet1", area, [["文本", 2.5, "=CN.EMISSION(A1,B1)"]]);
  expect(document.cells.at("Sheet1", 0, 2).errorSentence).toContain("A1");
});

test("an error that goes in as an argument is one of the add-in's own", () => {
  const made = library?.makeError?.("#N/A");
  expect(made instanceof addIn.CustomFunctions.Error).toBe(true);
});

test("without Office.js there is no library", () => {
  expect(libraryFromOffice({}, metadata)).toBeUndefined();
});

test("a function that is listed but not associated means that the library is not complete", () => {
  const [first] = metadata.functions;
  const more = { functions: [...metadata.functions, { ...first, id: "NEW" }] } as FunctionMetadataFile;
  expect(libraryFromOffice(addIn.window, more)).toBeUndefined();
});
