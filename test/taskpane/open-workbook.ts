import "./browser-surroundings";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

/** A rectangle of cells, rows and columns counted from 0, the last ones inside it. */
export const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** The add-in over the workbook that is open now. */
export interface OpenWorkbook {
  readonly addIn: RunningAddIn;
  readonly document: WorkbookDocument;
  /** The name of its first sheet. */
  readonly sheet: string;
  /** Opens another workbook in its place. */
  open(document: WorkbookDocument): void;
}

/** Starts the add-in once for a test file and gives every test an empty workbook of its own. */
export function openWorkbook(): OpenWorkbook {
  let running: RunningAddIn | undefined;
  let current = WorkbookDocument.empty();
  const opened: OpenWorkbook = {
    get addIn() {
      if (running === undefined) throw new Error("the add-in is not running yet");
      return running;
    },
    get document() {
      return current;
    },
    get sheet() {
      return current.sheets.list[0]?.name ?? "";
    },
    open: (document) => {
      current = document;
      opened.addIn.open(document);
    },
  };
  beforeAll(async () => {
    running = await startAddIn({ document: current, locale: "zh-CN" });
  }, 60_000);
  beforeEach(() => opened.open(WorkbookDocument.empty()));
  afterAll(() => running?.close());
  return opened;
}
