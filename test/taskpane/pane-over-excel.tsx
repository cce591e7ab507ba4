import { act, cleanup, configure, render } from "@testing-library/react";
import type { FunctionLibrary } from "../../src/sheet";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

/**
 * Opens the pane over the real Office.js and an empty workbook of our host before every test of a file. The workbook and the
 * add-in are handed over first, so that a test file can put something into the workbook before the pane opens.
 */
export function openPaneOverExcel(
  opened: (document: WorkbookDocument, addIn: RunningAddIn) => void | Promise<void>,
  library?: FunctionLibrary,
): void {
  let addIn: RunningAddIn;

  beforeAll(async () => {
    addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
  }, 60_000);

  beforeEach(async () => {
    const document = WorkbookDocument.empty(library === undefined ? {} : { library });
    addIn.open(document);
    await opened(document, addIn);
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
