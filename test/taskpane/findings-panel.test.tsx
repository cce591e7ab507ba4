/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { basesTable, ownFactorsTable } from "../../src/core";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

describe("the findings", () => {
  test("have the way to their cell", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    await openTab(new RegExp(`^${zh.findingsTab}`));
    await press("转到 企业!B7");
    expect(workbook.asked).toEqual(["jump 企业!B7"]);
  });

  test("lead to the step where there is no cell yet", async () => {
    await showPane(PretendWorkbook.sample());
    await openTab(new RegExp(`^${zh.findingsTab}`));
    await act(async () => screen.getAllByRole("button", { name: zh.openStep })[0]?.click());
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain(zh.journeyTab);
  });

  test("are told to screen readers by weight", async () => {
    await showPane(new PretendWorkbook());
    expect(screen.getByText(zh.findingsCount(`${zh.question} 4`)).getAttribute("role")).toBe("status");
  });

  test("say their weight in words", async () => {
    const workbook = new PretendWorkbook();
    await workbook.complete([ownFactorsTable]);
    await showPane(workbook, "en-US");
    await openTab(new RegExp(`^${en.findingsTab}`));
    const list = screen.getByRole("list", { name: `${en.findings} · Enterprise and boundary` });
    expect(within(list).getAllByText(en.question)).toHaveLength(4);
  });
});

describe("the findings of all steps", () => {
  const withOwnFactor = async () => {
    const workbook = PretendWorkbook.sample();
    await workbook.complete([ownFactorsTable]);
    workbook.tables.get(ownFactorsTable.id)?.rows.push(["烟煤", "低位发热量", 20, "GJ/t", "实测"]);
    return workbook;
  };

  test("stand under the name of their step", async () => {
    await showPane(await withOwnFactor());
    await openTab(new RegExp(`^${zh.findingsTab}`));
    const list = screen.getByRole("list", { name: `${zh.findings} · 活动数据与核算` });
    expect(list.textContent).toContain("自有因子!F");
  });

  test("lead into their own step", async () => {
    const workbook = await withOwnFactor();
    workbook.tables.get(ownFactorsTable.id)?.headers.splice(5, 1);
    await showPane(workbook);
    await openTab(new RegExp(`^${zh.findingsTab}`));
    const list = within(screen.getByRole("list", { name: `${zh.findings} · 活动数据与核算` }));
    await act(async () => list.getAllByRole("button", { name: zh.openStep })[0]?.click());
    expect(screen.getByRole("heading", { level: 2 }).textContent).toContain("活动数据与核算");
  });

  test("tell how far the reading is, and can be stopped", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    workbook.read = () => new Promise(() => undefined);
    await openTab(new RegExp(`^${zh.findingsTab}`));
    expect(screen.getByRole("progressbar", { name: /^正在读取各步的表：0\// })).toBeTruthy();
    await press(zh.findingsStop);
    expect([screen.queryByRole("progressbar"), screen.getByText(zh.findingsStopped).tagName]).toEqual([
      null,
      "SPAN",
    ]);
  });
});

describe("the findings of the workbook as a whole", () => {
  const withHiddenRows = async () => {
    const workbook = PretendWorkbook.sample();
    const read = (await workbook.read([basesTable]))[basesTable.id];
    workbook.sheets.contents = {
      [basesTable.name]: {
        headers: read?.content.headers ?? [],
        rows: [],
        formulas: [],
        sheet: basesTable.sheet,
        hiddenRows: 2,
        isProtected: false,
      },
    };
    await showPane(workbook);
    await openTab(new RegExp(`^${zh.findingsTab}`));
    return screen.getByRole("list", { name: `${zh.findings} · 工作簿` });
  };

  test("stand below those of the steps", async () => {
    expect((await withHiddenRows()).textContent).toContain("2 行");
  });

  test("lead into no step where they have no cell", async () => {
    expect(within(await withHiddenRows()).queryByRole("button", { name: zh.openStep })).toBeNull();
  });
});
