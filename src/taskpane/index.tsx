import { createRoot } from "react-dom/client";
import { App } from "./App";
import { associateCommands } from "./commands";
import { CrashBoundary } from "./CrashBoundary";
import type { Surroundings } from "./surroundings";
import { excelWorkbook } from "./workbook/excel-workbook";

/** The entry of the pane; without Office.js it still opens, says so and shows what can be read. */
if (typeof Office === "undefined") {
  mount("without-office");
} else {
  void Office.onReady(({ host }) => {
    const isExcel = host === Office.HostType.Excel;
    if (isExcel) associateCommands();
    mount(isExcel ? "excel" : "browser");
  });
}

function mount(surroundings: Surroundings): void {
  const element = document.getElementById("root");
  if (element === null) throw new Error("taskpane.html has no #root");
  createRoot(element).render(
    <CrashBoundary>
      <App surroundings={surroundings} workbook={surroundings === "excel" ? excelWorkbook : undefined} />
    </CrashBoundary>,
  );
}
