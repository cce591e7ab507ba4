import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { launchBrowser } from "./find-browser";

const root = join(__dirname, "../..");

/** A workbench that runs as `npm start` runs it, with a browser beside it. */
export interface RunningWorkbench {
  readonly address: string;
  /** What the terminal has shown. */
  readonly printed: () => string;
  /** Every address that a page has asked for. */
  readonly asked: readonly string[];
  /** What went wrong inside the pages. */
  readonly failures: readonly string[];
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts the workbench on a free port, and a browser. */
export async function startWorkbench(...words: readonly string[]): Promise<RunningWorkbench> {
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "src/cli/start.ts", "--port", "0", "--no-open", ...words],
    { cwd: root },
  );
  let printed = "";
  server.stdout.on("data", (part: Buffer) => (printed += part.toString("utf8")));
  server.stderr.on("data", (part: Buffer) => (printed += part.toString("utf8")));
  const address = await printedAddress(server, () => printed);
  const browser = await launchBrowser();
  const asked: string[] = [];
  const failures: string[] = [];
  return {
    address,
    printed: () => printed,
    asked,
    failures,
    open: async (query = "", options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: "zh-CN",
        ...options,
      });
      const page = await context.newPage();
      page.on("request", (request) => asked.push(request.url()));
      page.on("pageerror", (error) => failures.push(error.message));
      await page.goto(`${address}${query}`);
      await page.locator(".cell-text").first().waitFor();
      return page;
    },
    close: () => close(browser, server),
  };
}

function printedAddress(server: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", () => {
      const found = /http:\/\/localhost:(\d+)\//.exec(printed());
      if (found?.[1] !== undefined) resolve(`http://127.0.0.1:${found[1]}/`);
    });
    server.once("exit", (code) => {
      reject(new Error(`The workbench ended with ${String(code)}: ${printed()}`));
    });
  });
}

async function close(browser: Browser, server: ChildProcess): Promise<void> {
  await browser.close();
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGINT");
  await ended;
}

/** The frame in which the add-in's own page runs. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/addin/"));
  if (frame === undefined) throw new Error("The pane is not open.");
  return frame;
}

/** Goes to a cell by the name box, as a person does. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator(".name-box").fill(address);
  await page.locator(".name-box").press("Enter");
}

/** What the formula bar shows of the active cell. */
export function formulaBar(page: Page): Promise<string> {
  return page.locator(".in-bar textarea").inputValue();
}

/** What a screen reader hears of the active cell: address, shown text, formula, error. */
export async function activeCell(page: Page): Promise<string> {
  return (await page.locator(".sheet-area .heard-only").textContent()) ?? "";
}

/** What the cell at an address shows. */
export async function cellText(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  const heard = await activeCell(page);
  return /^[A-Z]+\d+[,，]\s?([^；;]*)/.exec(heard)?.[1] ?? "";
}
