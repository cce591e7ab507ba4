/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { basesTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { january, ledger } from "./quantities-ledger";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, showPane } from "./show-pane";

/** Presses the way to fill in that stands with the finding of that text. */
async function fillIn(step: string, said: RegExp): Promise<void> {
  await openTab(new RegExp(`^${zh.findingsTab}`));
  const list = within(screen.getByRole("list", { name: `${zh.findings} · ${step}` }));
  const item = list.getAllByRole("listitem").find(({ textContent }) => said.test(textContent ?? ""));
  const button = within(item ?? document.body).getByRole("button", { name: zh.openStep });
  await act(async () => button.click());
}

test("what is to be filled in has the focus, in its part of the step", async () => {
  const workbook = PretendWorkbook.complete();
  const rows = workbook.tables.get("enterprise")?.rows ?? [];
  rows.splice(
    rows.findIndex(([item]) => item === "企业名称"),
    1,
  );
  await showPane(workbook);
  await fillIn("企业与边界", /企业名称/);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "企业名称" })));
});

test("where there is no field yet the title of the part has the focus, and the part is open", async () => {
  await showPane(ledger(january));
  await fillIn("活动数据与核算", /全期只有一个月/);
  await waitFor(() => expect(document.activeElement?.textContent).toContain(zh.seriesTitle));
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
});

test("the tab says the number of the open step, the panel this one and that of all", async () => {
  const workbook = PretendWorkbook.sample();
  workbook.tables.get(basesTable.id)?.rows.push(["乙基地"]);
  await showPane(workbook);
  const tab = () => screen.getByRole("tab", { name: new RegExp(`^${zh.findingsTab}`) }).textContent ?? "";
  const [, count = ""] = /本步 (\d+)/.exec(tab()) ?? [];
  await openTab(new RegExp(`^${zh.findingsTab}`));
  await waitFor(() =>
    expect(screen.getByText(new RegExp(`^${zh.findingsAll(0).replace("0", "\\d+")} ·`))).toBeTruthy(),
  );
  const list = screen.getByRole("list", { name: `${zh.findings} · 企业与边界` });
  const shown = list.parentElement?.textContent ?? "";
  expect([count === "", shown.includes(`${zh.findingsHere(Number(count))} ·`)]).toEqual([false, true]);
});
