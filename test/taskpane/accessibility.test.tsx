/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

/** What axe finds; colours need a browser, and the component library's focus guards are no content. */
async function violations(): Promise<string[]> {
  const found: axe.Result[] = [];
  // Animation frames go on while axe looks.
  await act(async () => {
    const results = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
    );
    found.push(...results.violations);
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const sections = [zh.period, zh.profile, zh.organisation, zh.bases, zh.categories, zh.upstream];

describe("axe finds nothing", () => {
  test("in an empty workbook", async () => {
    await showPane(new PretendWorkbook());
    expect(await violations()).toEqual([]);
  });

  test("with every part of the step and the list of steps open", async () => {
    await showPane(PretendWorkbook.complete());
    for (const section of sections.slice(1)) await press(new RegExp(`^${section}`));
    await press(zh.addBase);
    await press(zh.addUpstream);
    await press(zh.allSteps);
    for (const radio of screen.getAllByRole("radio", { name: "不纳入" })) fireEvent.click(radio);
    expect(await violations()).toEqual([]);
  });

  test("in the findings", async () => {
    await showPane(PretendWorkbook.sample());
    await openTab(new RegExp(`^${zh.findingsTab}`));
    expect(await violations()).toEqual([]);
  });

  test("in the functions, with one open to be filled in", async () => {
    await showPane(PretendWorkbook.complete());
    await openTab(zh.functionsTab);
    await press(/^CN\.EMISSION/);
    expect(await violations()).toEqual([]);
  });

  test("in what the pane is about", async () => {
    await showPane(PretendWorkbook.complete());
    await openTab(zh.aboutTab);
    expect(await violations()).toEqual([]);
  });

  test("while a conflict is to be decided", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    fireEvent.change(screen.getByRole("textbox", { name: "声明期" }), { target: { value: "2024年度" } });
    workbook.edit("enterprise", 3, 1, "2026年度");
    await settled(200);
    await press(zh.save);
    expect([screen.getAllByRole("alert").length, await violations()]).toEqual([1, []]);
  });
});
