import type { WorkbookDocument } from "../document";
import { carryOut } from "./carry-out";
import { eventTranslator } from "./events/event-translator";
import { moveKeptRangesAfter } from "./excel/kept-ranges";
import { bringUpToDate } from "./excel/up-to-date";
import { workbookClass } from "./excel/workbook";
import type { AddInSurroundings } from "./office/add-in-surroundings";
import type { AddInWindow } from "./office/add-in-window";
import { connect } from "./office/connect";
import type { Connection, PushedMessage } from "./office/connection";
import { settingsInMemory } from "./office/document-settings";
import { requirementSets } from "./office/requirement-sets";
import { Recorder } from "./recording";
import { Interpreter } from "./rich-api/interpreter";
import type { HostObject } from "./rich-api/host-object";
import type { RichApiRequest, RichApiResponse } from "./rich-api/message";
import { runtimeServices, type AddInRuntime } from "./services/add-in-runtime";
import { CustomFunctionCalls, type FunctionOutcome } from "./services/custom-function-calls";

/** How a window of the add-in is opened; everything has a sensible default. */
export interface OfficeHostOptions extends Partial<AddInSurroundings> {
  /** The name of the workbook's file. */
  readonly workbookName?: string;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly onPaneVisibility?: (isVisible: boolean) => void;
}

/**
 * Office 宿主 — stands in for Excel in one window of the add-in, over an open workbook. `enter` must run in
 * that window before Office.js does; a reloaded window needs a new host.
 */
export class OfficeHost {
  readonly recorder = new Recorder();
  private readonly functionCalls: CustomFunctionCalls;
  private readonly services: ReadonlyMap<string, HostObject>;
  private connection: Connection | undefined;
  private workbook: OpenWorkbook;

  constructor(
    document: WorkbookDocument,
    private readonly options: OfficeHostOptions = {},
  ) {
    const push = (message: PushedMessage): void => this.connection?.push([message]);
    this.functionCalls = new CustomFunctionCalls(push);
    const runtime: AddInRuntime = {
      state: "Visible",
      startState: "Inactive",
      onStateChanged: (state) => options.onPaneVisibility?.(state === "Visible"),
      push,
    };
    this.services = new Map([...runtimeServices(runtime), this.functionCalls.service]);
    this.workbook = this.opened(document);
  }

  /**
   * Puts another workbook in the place of the open one; what the add-in still holds of that one is no
   * longer valid.
   */
  open(document: WorkbookDocument): void {
    this.workbook.unsubscribe();
    this.workbook = this.opened(document);
  }

  /** Makes a window look to Office.js like one that Excel opened. */
  enter(window: AddInWindow): void {
    const surroundings: AddInSurroundings = {
      seam: "bridge",
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      theme: "light",
      documentUrl: "workbench://workbook.xlsx",
      addInId: "workbench",
      requirementSets,
      documentSettings: settingsInMemory(),
      ...this.options,
    };
    this.connection = connect(window, surroundings, (request) => this.execute(request));
  }

  /** Carries out one request, as Office.js would send it. */
  execute(request: RichApiRequest): RichApiResponse {
    const { interpreter, document } = this.workbook;
    const response = carryOut(request, interpreter, document);
    this.recorder.note(request, response);
    return response;
  }

  /**
   * Presses a button of the add-in on the ribbon; ends when the add-in has done, or fails if it has no such
   * action.
   */
  pressRibbonButton(action: string, controlId: string): Promise<void> {
    if (this.connection === undefined) return Promise.reject(new Error("No add-in is open."));
    return this.connection.pressRibbonButton(action, controlId);
  }

  /** Calls a custom function by its id through Office.js's own runtime, as Excel does. */
  callFunction(id: string, values: readonly unknown[], address?: string): Promise<FunctionOutcome> {
    return this.functionCalls.call(id, values, address === undefined ? {} : { address });
  }

  /** Leaves the window: nothing reaches it any more. */
  leave(): void {
    this.workbook.unsubscribe();
    this.connection?.close();
    this.connection = undefined;
  }

  private opened(document: WorkbookDocument): OpenWorkbook {
    const name = this.options.workbookName ?? "工作簿.xlsx";
    const interpreter = new Interpreter(
      { root: workbookClass.of({ document, name }), services: this.services },
      () => bringUpToDate(document),
    );
    const messagesOf = eventTranslator(document);
    const unsubscribe = document.subscribe((event) => {
      moveKeptRangesAfter(event, document);
      this.connection?.push(messagesOf(event));
    });
    return { document, interpreter, unsubscribe };
  }
}

interface OpenWorkbook {
  readonly document: WorkbookDocument;
  readonly interpreter: Interpreter;
  readonly unsubscribe: () => void;
}
