import { WorkbookDocument } from "../../../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../../office-in-jsdom";

/** A test's view of Excel: one Office.js for the whole file, a new empty workbook for every test. */
export interface ExcelInTest {
  readonly addIn: RunningAddIn;
  readonly document: WorkbookDocument;
}

/** Call it at the top of a test file. */
export function excelInTest(): ExcelInTest {
  const state: { addIn?: RunningAddIn; document?: WorkbookDocument } = {};
  beforeAll(async () => {
    state.addIn = await startAddIn({ document: WorkbookDocument.empty() });
  });
  beforeEach(() => {
    state.document = WorkbookDocument.empty();
    state.addIn?.open(state.document);
  });
  afterAll(() => state.addIn?.close());
  const there = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("Excel is there only inside tests.");
    return value;
  };
  return {
    get addIn() {
      return there(state.addIn);
    },
    get document() {
      return there(state.document);
    },
  };
}
