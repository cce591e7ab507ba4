/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { catalogue } from "../../src/functions/catalogue";
import { journey } from "../../src/taskpane/journey";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

describe("the pane", () => {
  test("speaks Chinese in a Chinese Excel", async () => {
    await showPane(PretendWorkbook.complete());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(zh.name);
  });

  test("speaks English in an Excel that is not Chinese", async () => {
    await showPane(PretendWorkbook.complete(), "de-DE");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(en.name);
  });

  test("switches to the other language, which is named in that language", async () => {
    await showPane(PretendWorkbook.complete());
    const button = screen.getByRole("button", { name: zh.switchLanguage });
    expect([button.textContent, button.lang]).toEqual(["English", "en-US"]);
    await press(zh.switchLanguage);
    expect([screen.getByRole("heading", { level: 1 }).textContent, document.documentElement.lang]).toEqual([
      en.name,
      "en-US",
    ]);
  });

  test("has a banner, one main part and named tabs as landmarks", async () => {
    await showPane(PretendWorkbook.complete());
    expect([
      screen.getAllByRole("banner").length,
      screen.getAllByRole("main").length,
      within(screen.getByRole("tablist", { name: zh.tabs })).getAllByRole("tab").length,
    ]).toEqual([1, 1, 4]);
  });

  test("opens with the first step of the journey", async () => {
    await showPane(PretendWorkbook.complete());
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      `第 1/${journey.length} 步 · 企业与边界`,
    );
  });

  test("says so when it is open outside Excel, and offers nothing that writes", async () => {
    await showPane(undefined);
    expect(screen.getByText(zh.outsideExcel)).toBeTruthy();
    expect(screen.queryByRole("button", { name: zh.makeTables })).toBeNull();
  });
});

describe("the list of all steps", () => {
  test("names every step in the order of the journey", async () => {
    await showPane(PretendWorkbook.complete());
    await press(zh.allSteps);
    const items = within(screen.getByRole("navigation")).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent?.replace(` （${zh.notYetThere}）`, ""))).toEqual(
      journey.map(({ title }) => title.zh),
    );
  });

  test("lets nobody open a step that is still to come", async () => {
    await showPane(PretendWorkbook.complete());
    await press(zh.allSteps);
    const buttons = within(screen.getByRole("navigation").querySelector("ol") ?? document.body).getAllByRole(
      "button",
    );
    expect(buttons.map(({ textContent }) => textContent)).toEqual(
      journey.filter(({ content }) => content !== undefined).map(({ title }) => title.zh),
    );
  });

  test("marks the current step for screen readers", async () => {
    await showPane(PretendWorkbook.complete());
    await press(zh.allSteps);
    expect(document.querySelector('[aria-current="step"]')?.textContent).toBe("企业与边界");
  });
});

describe("what the pane is about", () => {
  test("recalculates the workbook and says that it did", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    await openTab(zh.aboutTab);
    await press(zh.recalculate);
    expect([workbook.asked, screen.queryByText(zh.recalculated) !== null]).toEqual([["recalculate"], true]);
  });

  test("shows how each standard stands", async () => {
    await showPane(undefined, "en-US");
    await openTab(en.aboutTab);
    expect(screen.getAllByText("draft")).toHaveLength(3);
  });

  test("links to the help page in the language it speaks", async () => {
    await showPane(undefined, "en-US");
    await openTab(en.aboutTab);
    expect(screen.getByRole("link", { name: en.help }).getAttribute("href")).toBe("help.en-US.html");
  });
});

describe("the functions", () => {
  test("are all listed", async () => {
    await showPane(undefined);
    await openTab(zh.functionsTab);
    const shown = screen.getByRole("tabpanel").textContent ?? "";
    expect(catalogue.filter(({ id }) => !shown.includes(`CN.${id}`))).toEqual([]);
  });

  test("are searched in a named search box", async () => {
    await showPane(undefined, "en-US");
    await openTab(en.functionsTab);
    expect(within(screen.getByRole("search")).getByRole("searchbox", { name: en.search })).toBeTruthy();
  });
});
