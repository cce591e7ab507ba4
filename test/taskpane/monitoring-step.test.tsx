/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { cementItems, enterpriseTable, instrumentsTable, monitoringPlanTable } from "../../src/core";
import type { CellContent, RecordTable } from "../../src/core";
import { monitoringEditing } from "../../src/taskpane/steps/monitoring/step";
import { sourcesEditing } from "../../src/taskpane/steps/sources/step";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** A workbook with a boiler, a lime kiln and a source that was rejected. */
async function workbookWithSources(division = "31 黑色金属冶炼和压延加工业"): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, ...sourcesEditing.tables, ...monitoringEditing.tables]);
  const enterprise = workbook.tables.get("enterprise")?.rows.find(([item]) => item === "国民经济行业");
  enterprise?.splice(1, 1, division);
  put(workbook, "sources", [
    { source: "1号锅炉", class: "固定燃料源", status: "采纳", unit: "动力" },
    { source: "石灰窑煅烧", class: "生产过程排放源", status: "采纳" },
    { source: "公务用车", class: "移动燃烧源", status: "排除", reason: "没有自有车辆" },
  ]);
  return workbook;
}

/** Puts rows, by column id, in the place of what a table holds. */
function put(
  workbook: PretendWorkbook,
  table: string,
  rows: readonly Readonly<Record<string, CellContent>>[],
): void {
  const definitions = [...sourcesEditing.tables, ...monitoringEditing.tables];
  const { columns } = definitions.find(({ id }) => id === table) as RecordTable;
  const held = workbook.tables.get(table)?.rows ?? [];
  held.splice(0, held.length, ...rows.map((row) => columns.map(({ id }) => row[id])));
}

async function openStep(workbook: PretendWorkbook | undefined): Promise<void> {
  await showPane(workbook);
  await press(zh.allSteps);
  await press("监测与数据质量");
}

const rowsOf = (workbook: PretendWorkbook, table: RecordTable) =>
  (workbook.tables.get(table.id)?.rows ?? [])
    .filter((cells) => cells.some((cell) => cell !== undefined))
    .map((cells) => Object.fromEntries(table.columns.map(({ id }, column) => [id, cells[column]])));
const items = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("the monitoring plan", () => {
  test("names the accepted sources that it does not hold yet, and no rejected one", async () => {
    await openStep(await workbookWithSources());
    expect([screen.queryByText(zh.sourcesPlanned("0/2")) !== null, items(zh.sourcesNotPlanned)]).toEqual([
      true,
      ["1号锅炉", "石灰窑煅烧"],
    ]);
  });

  test("holds a source whose emission unit has a row", async () => {
    const workbook = await workbookWithSources();
    put(workbook, "monitoringPlan", [{ item: "煤的水分", unit: "动力", frequency: "每日" }]);
    await openStep(workbook);
    expect(items(zh.sourcesNotPlanned)).toEqual(["石灰窑煅烧"]);
  });

  test("is filled in from the sources, saved in one go, with the frequency left to people", async () => {
    const workbook = await workbookWithSources();
    await openStep(workbook);
    await press(zh.addPlanRows(2));
    expect(screen.getByText(zh.rowsToAdd(2))).toBeTruthy();
    await press(zh.save);
    const rows = rowsOf(workbook, monitoringPlanTable);
    expect(rows.map(({ item, unit, frequency }) => [item, unit, frequency])).toEqual([
      ["1号锅炉：燃料消耗量", "动力", undefined],
      ["石灰窑煅烧：原料消耗量或产品产量", undefined, undefined],
    ]);
    expect(screen.getByText(zh.sourcesPlanned("2/2"))).toBeTruthy();
  });

  test("takes rows of a list out again before they are saved", async () => {
    await openStep(await workbookWithSources());
    await press(zh.addPlanRows(2));
    await press(zh.takeOutRows(2));
    expect(screen.queryByRole("button", { name: zh.save })).toBeNull();
  });

  test("offers a cement works the worked list with its minimum frequencies", async () => {
    const workbook = await workbookWithSources("30 非金属矿物制品业");
    await openStep(workbook);
    await press(zh.addCementRows(cementItems.length));
    await press(zh.save);
    const rows = rowsOf(workbook, monitoringPlanTable);
    expect(rows.find(({ item }) => item === "生料烧失量")).toMatchObject({ minimumFrequency: "每日" });
  });

  test("does not offer the cement list to a steel works", async () => {
    await openStep(await workbookWithSources());
    expect(screen.queryByRole("button", { name: /水泥示例/ })).toBeNull();
  });

  test("says which frequency lies below its minimum", async () => {
    const workbook = await workbookWithSources();
    put(workbook, "monitoringPlan", [
      { item: "1号锅炉：煤的水分", unit: "动力", minimumFrequency: "每日", frequency: "每月" },
    ]);
    await openStep(workbook);
    expect(items(zh.findingsInTable("监测计划")).join()).toContain("低于该项目的最低监测频次“每日”");
  });
});

describe("the plans of data", () => {
  test("the collection plan is filled in so that no kind of data is missing", async () => {
    const workbook = await workbookWithSources();
    await openStep(workbook);
    await press(/^数据收集计划/);
    await press(zh.addCollectionRows(5));
    expect(screen.queryByRole("list", { name: zh.findingsInTable("数据收集计划") })).toBeNull();
  });

  test("the quality plan asks its items one by one", async () => {
    const workbook = await workbookWithSources();
    await openStep(workbook);
    await press(/^数据质量控制计划/);
    fireEvent.change(screen.getByRole("textbox", { name: "数据缺失的处理" }), {
      target: { value: "按前三个月平均值补，设备部批准" },
    });
    await press(zh.save);
    const row = workbook.tables.get("qualityPlan")?.rows.find(([item]) => item === "数据缺失的处理");
    expect(row?.[1]).toBe("按前三个月平均值补，设备部批准");
  });
});

describe("the instruments", () => {
  const instrument = { instrument: "汽车衡", calibratedOn: "2024-04-01" };

  async function withInstruments(): Promise<void> {
    const workbook = await workbookWithSources();
    put(workbook, instrumentsTable.id, [
      { ...instrument, number: "QC-1", validUntil: "2025-03-31" },
      { ...instrument, number: "QC-2", validUntil: "2025-04-20" },
      { ...instrument, number: "QC-3", validUntil: "2026-04-20" },
      { instrument: "电能表", number: "DN-1" },
    ]);
    await openStep(workbook);
    await press(/^计量器具/);
    fireEvent.change(screen.getByLabelText(zh.calibrationsOn), { target: { value: "2025-04-01" } });
  }

  test("say how each calibration stands on the day that is looked at", async () => {
    await withInstruments();
    expect(items(zh.calibrations)).toEqual([
      `DN-1 电能表 · ${zh.calibrationUnknown}`,
      `QC-1 汽车衡 · ${zh.calibrationExpired} · ${zh.validUntil("2025-03-31")}`,
      `QC-2 汽车衡 · ${zh.calibrationDue} · ${zh.validUntil("2025-04-20")}`,
      `QC-3 汽车衡 · ${zh.calibrationValid} · ${zh.validUntil("2026-04-20")}`,
    ]);
  });

  test("count the last day of a calibration as valid", async () => {
    await withInstruments();
    fireEvent.change(screen.getByLabelText(zh.calibrationsOn), { target: { value: "2025-03-31" } });
    expect(items(zh.calibrations)[1]).toContain(zh.calibrationDue);
    expect(screen.queryByText(/已于 2025-03-31 到期/)).toBeNull();
  });

  test("make a finding of a calibration that ran out", async () => {
    await withInstruments();
    expect(items(zh.findingsInTable("计量器具")).join()).toContain("已于 2025-03-31 到期");
  });
});
