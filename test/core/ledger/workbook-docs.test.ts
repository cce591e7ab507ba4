import { readFileSync } from "node:fs";
import { join } from "node:path";
import { workbookDocs } from "../../../scripts/build-workbook-docs";

test("docs/workbook.md is what the schema says", () => {
  expect(readFileSync(join(__dirname, "../../../docs/workbook.md"), "utf8")).toBe(workbookDocs());
});
