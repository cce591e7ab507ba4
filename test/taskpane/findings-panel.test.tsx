/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
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
    await showPane(new PretendWorkbook());
    await openTab(new RegExp(`^${zh.findingsTab}`));
    await act(async () => screen.getAllByRole("button", { name: zh.openStep })[0]?.click());
    expect(screen.getByRole("tab", { selected: true }).textContent).toContain(zh.journeyTab);
  });

  test("are told to screen readers by weight", async () => {
    await showPane(new PretendWorkbook());
    expect(screen.getByText(zh.findingsCount(`${zh.question} 4`)).getAttribute("role")).toBe("status");
  });

  test("say their weight in words", async () => {
    await showPane(new PretendWorkbook(), "en-US");
    await openTab(new RegExp(`^${en.findingsTab}`));
    expect(screen.getAllByText(en.question)).toHaveLength(4);
  });
});
