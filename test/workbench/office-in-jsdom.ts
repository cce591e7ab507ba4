import "./text-coding";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { WorkbookDocument } from "../../src/workbench/document";
import { OfficeHost, refuseUnclaimedMembers, type OfficeHostOptions } from "../../src/workbench/host";

export { WorkbookDocument };

/** What a test of the add-in needs to be told. */
export interface AddInOptions extends OfficeHostOptions {
  readonly document: WorkbookDocument;
  /** Display and content language, like `en-US`; `zh-CN` without it. */
  readonly locale?: string;
  /** Scripts of the add-in by path, run once Office.js is there, in the order given. */
  readonly scripts?: readonly string[];
}

/** The globals that Office.js makes, with what a test looks at behind its types. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, (...values: unknown[]) => unknown>> };
  };
}

/** A window with the real Office.js in it, over a workbook of ours. */
export interface RunningAddIn extends OfficeGlobals {
  readonly window: AddInTestWindow;
  readonly host: OfficeHost;
  /** `Excel.run` in the add-in's window. */
  readonly run: <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
  /** Another workbook in the same window, which is much faster than another window. */
  readonly open: (document: WorkbookDocument) => void;
  /** Waits until all events so far have been delivered and their handlers have begun. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** The window of the add-in; `eval` runs code in it as the add-in's own. */
export type AddInTestWindow = Window &
  OfficeGlobals & { readonly Event: typeof Event; eval(source: string): unknown };

const require = createRequire(join(process.cwd(), "package.json"));
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const officeAddress = "http://localhost/office-js/";

/**
 * 启动加载项 — loads the unmodified Office.js from node_modules over our host, then the scripts. In a test file
 * with the jsdom environment this happens in the file's own window, so that `Excel` and `Office` are global
 * there, once per file; in the node environment every call makes a window of its own.
 */
export async function startAddIn(options: AddInOptions): Promise<RunningAddIn> {
  const { document, locale = "zh-CN", scripts = [], ...surroundings } = options;
  const isOwnWindow = typeof globalThis.window === "undefined";
  const window = isOwnWindow ? await newWindow() : (globalThis.window as unknown as AddInTestWindow);
  if (!isOwnWindow && "Office" in window) throw new Error("Office.js can be loaded only once in a window.");
  const host = new OfficeHost(document, {
    displayLanguage: locale,
    contentLanguage: locale,
    ...surroundings,
  });
  host.enter(window);
  serveOfficeScripts(window);
  const evaluate = (path: string): unknown =>
    window.eval(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
  evaluate(join(officeFolder, "office.debug.js"));
  await window.Office.onReady();
  refuseUnclaimedMembers(window);
  for (const path of scripts) evaluate(path);
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    OfficeExtension: window.OfficeExtension,
    CustomFunctions: window.CustomFunctions,
    host,
    run: (batch) => window.Excel.run(batch),
    open: (next) => host.open(next),
    settled: async () => {
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    },
    close: () => {
      host.leave();
      if (isOwnWindow) window.close();
    },
  };
}

async function newWindow(): Promise<AddInTestWindow> {
  const { JSDOM } = await import("jsdom");
  const page = "<!doctype html><html><head></head><body></body></html>";
  const { window } = new JSDOM(page, { url: "http://localhost/", runScripts: "outside-only" });
  return window as unknown as AddInTestWindow;
}

/**
 * Office.js loads its other parts by adding script elements to the page: those come from node_modules, all
 * at once.
 */
function serveOfficeScripts(window: AddInTestWindow): void {
  const { head } = window.document;
  const itself = window.document.createElement("script");
  itself.type = "text/plain";
  itself.setAttribute("src", `${officeAddress}office.debug.js`);
  head.append(itself);
  const append = head.appendChild.bind(head);
  head.appendChild = <Child extends Node>(child: Child): Child => {
    const element = child as unknown as HTMLScriptElement;
    if (element.tagName !== "SCRIPT" || !element.src.startsWith(officeAddress)) return append(child);
    const path = join(officeFolder, element.src.slice(officeAddress.length));
    setTimeout(() => {
      if (!existsSync(path)) {
        element.onerror?.(new window.Event("error"));
        return;
      }
      window.eval(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
      element.onload?.(new window.Event("load"));
    }, 0);
    return child;
  };
}
