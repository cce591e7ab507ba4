/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen } from "@testing-library/react";
import { monitoringEditing } from "../../src/taskpane/steps/monitoring/step";
import { sourcesEditing } from "../../src/taskpane/steps/sources/step";
import { factorUseTable } from "../../src/core";
import { cellAddress } from "../../src/sheet/address/cell-address";
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

/** With a ledger selected, one formula to be mended, and the stamp of a template. */
function workbookWithLedger(): PretendWorkbook {
  const workbook = PretendWorkbook.complete();
  const area = { sheet: "能耗", row: 0, column: 0, rows: 3, columns: 5 };
  workbook.sheets.region = {
    area,
    rows: [
      ["月份", "燃料", "消耗量", "单位", "排放因子（tCO2/t）"],
      ["1月", "烟煤", 120, "t", 1.9],
      ["2月", "烟煤", 100, "大桶", 1.9],
    ],
    merges: [],
    hasHiddenRows: true,
  };
  workbook.sheets.contents = {
    [factorUseTable.name]: {
      sheet: factorUseTable.sheet,
      headers: factorUseTable.columns.map(({ header }) => header.zh),
      rows: [factorUseTable.columns.map(({ kind }) => (kind === "number" ? 5 : undefined))],
      formulas: [[]],
      hiddenRows: 1,
      isProtected: true,
      addressAt: (row, column) => `${factorUseTable.sheet}!${cellAddress(row + 3, column)}`,
    },
  };
  return workbook;
}

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

  test("in the workbook's tab, with every part open and a ledger read", async () => {
    await showPane(workbookWithLedger());
    await openTab(zh.workbookTab);
    await press(zh.readSelection);
    for (const part of [zh.workbookState, zh.repairFormulas, zh.issueTemplate]) await press(part);
    await settled();
    expect(await violations()).toEqual([]);
  });

  test("while rows of a ledger are to be copied, and while cells are occupied", async () => {
    const workbook = workbookWithLedger();
    workbook.sheets.result = { kind: "occupied", count: 1, cells: [{ cell: "能耗!F4", now: "备注" }] };
    await showPane(workbook);
    await openTab(zh.workbookTab);
    await press(zh.readSelection);
    await settled();
    await press(zh.writeFormulas);
    const whileOccupied = await violations();
    fireEvent.click(screen.getByRole("radio", { name: zh.copyIntoTable }));
    expect([whileOccupied, await violations()]).toEqual([[], []]);
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

  test("in the sources, with one accepted, one rejected and every part open", async () => {
    const workbook = new PretendWorkbook();
    await workbook.complete(sourcesEditing.tables);
    await showPane(workbook);
    await press(zh.allSteps);
    await press("排放源识别");
    fireEvent.change(screen.getByRole("combobox", { name: zh.industry }), { target: { value: "31" } });
    fireEvent.click(screen.getAllByRole("radio", { name: "采纳" })[0] ?? document.body);
    fireEvent.click(screen.getAllByRole("radio", { name: "排除" })[1] ?? document.body);
    await press(zh.stillMissing(9));
    for (const part of ["排放源清单", "未纳入的次要排放源", "排放单元", "排放设备"]) {
      await press(new RegExp(`^${part}`));
    }
    await press(/^加入钢铁示例单元/);
    expect(await violations()).toEqual([]);
  });

  test("in monitoring, with every part and the registers open", async () => {
    const workbook = new PretendWorkbook();
    await workbook.complete(monitoringEditing.tables);
    workbook.edit("instruments", 0, 0, "QC-1");
    await showPane(workbook);
    await press(zh.allSteps);
    await press("监测与数据质量");
    for (const part of ["数据收集计划", "数据质量控制计划", "计量器具", zh.registers]) {
      await press(new RegExp(`^${part}`));
    }
    expect(await violations()).toEqual([]);
  });
});
