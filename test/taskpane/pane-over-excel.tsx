import { act, cleanup, configure, render } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

/**
 * Opens the pane over the real Office.js and an empty workbook of our host before every test of a file, and hands over the
 * workbook and the add-in.
 */
export function openPaneOverExcel(opened: (document: WorkbookDocument, addIn: RunningAddIn) => void): void {
  let addIn: RunningAddIn;

  beforeAll(async () => {
    addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
  }, 60_000);

  beforeEach(async () => {
    const document = WorkbookDocument.empty();
    addIn.open(document);
    opened(document, addIn);
    await act(async () => {
      render(<App surroundings="excel" workbook={excelWorkbook} />);
    });
  });

  afterEach(() => {
    cleanup();
    showNotice(undefined);
  });

  afterAll(() => addIn.close());
}
