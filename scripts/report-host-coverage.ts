import { writeFileSync } from "node:fs";
import { hostClasses } from "../src/workbench/host";
import { WorkbookDocument } from "../src/workbench/document";
import { startAddIn } from "../test/workbench/office-in-jsdom";
import { coverageReport } from "./host-coverage/coverage-report";

/** Writes docs/workbench-coverage.md: what the workbench has of Excel's object model, and what not. */
const addIn = await startAddIn({ document: WorkbookDocument.empty() });
writeFileSync("docs/workbench-coverage.md", coverageReport(hostClasses, addIn.Excel));
addIn.close();
