import "./browser-surroundings";
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import type { LedgerWorkbook } from "../../src/taskpane/workbook/ledger-workbook";

// Whether an element can be seen is not decided in jsdom, which lays nothing out; asking for it takes most of the time.
configure({ defaultHidden: true });

afterEach(() => {
  cleanup();
  showNotice(undefined);
  window.localStorage.clear();
  window.sessionStorage.clear();
});

/** Opens the pane over a workbook, in the language that Office shows, and waits until the workbook is read. */
export async function showPane(
  workbook: LedgerWorkbook | undefined,
  displayLanguage = "zh-CN",
  url?: string,
): Promise<void> {
  Object.assign(globalThis, { Office: { context: { displayLanguage, document: { url } } } });
  await act(async () => {
    render(<App surroundings={workbook === undefined ? "browser" : "excel"} workbook={workbook} />);
  });
}

/** Waits until what the workbook was asked for has come back. */
export async function settled(milliseconds = 0): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });
}

/** Presses the button of that name. */
export async function press(name: string | RegExp): Promise<void> {
  await act(async () => screen.getByRole("button", { name }).click());
}

/** Opens the tab of that name. */
export async function openTab(name: string | RegExp): Promise<void> {
  await act(async () => screen.getByRole("tab", { name }).click());
}
