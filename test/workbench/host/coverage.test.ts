import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageReport } from "../../../scripts/host-coverage/coverage-report";
import { WorkbookDocument } from "../../../src/workbench/document";
import { hostClasses } from "../../../src/workbench/host";
import { startAddIn } from "../office-in-jsdom";

test("the page on what the workbench has of Excel is up to date", async () => {
  const addIn = await startAddIn({ document: WorkbookDocument.empty() });
  const report = coverageReport(hostClasses, addIn.Excel);
  addIn.close();
  expect(readFileSync(join("docs", "workbench-coverage.md"), "utf8")).toBe(report);
});
