/** @jest-environment jsdom */
import "./browser-surroundings";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, fireEvent, screen } from "@testing-library/react";
import { carbonFlowsTable, Exact, purchasedEnergyTable, sum, type RecordTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { range } from "./open-workbook";
import { pressFound, takeoverInExcel } from "./takeover-in-excel";

const { excel, read } = takeoverInExcel();
const library = catalogueLibrary();

const choose = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });

async function openSteelworks(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/steelworks.xlsx")));
  const opened = await WorkbookDocument.open(bytes, { library });
  if (!opened.ok) throw new Error(opened.failure.en);
  excel.open(opened.document);
}

/** Reads a sheet of the works and goes the way into our tables. */
async function readForCopy(sheet: string): Promise<void> {
  excel.document.selection.select(sheet, [range(0, 0, 0, 0)]);
  await read();
  await act(async () => screen.getByRole("radio", { name: zh.copyIntoTable }).click());
}

async function copyRows(count: number, table: RecordTable): Promise<void> {
  await pressFound(zh.copyRows);
  await screen.findByText(zh.rowsCopied(count, table.title.zh));
}

async function copyMaterials(sheet: string, direction: "in" | "out", count: number): Promise<void> {
  await readForCopy(sheet);
  type(zh.unitOfWhole("碳含量（每吨物料）"), "tC/t");
  choose(zh.directionOfAll, direction);
  choose(zh.categoryOfAll, "直接·生产过程");
  await copyRows(count, carbonFlowsTable);
}

async function copyElectricity(): Promise<void> {
  await readForCopy("外购电力");
  choose(zh.energyOfAll, "electricity");
  await act(async () => screen.getByRole("checkbox", { name: zh.nothingPassedOn }).click());
  await copyRows(1, purchasedEnergyTable);
}

async function column(table: RecordTable, id: string): Promise<readonly unknown[]> {
  const tables = await excelWorkbook.read([table]);
  const position = table.columns.findIndex((each) => each.id === id);
  return tables[table.id]?.content.rows.map((row) => row[position]) ?? [];
}

const exact = (values: readonly unknown[]): Exact =>
  sum(values.map((value) => Exact.fromDouble(value as number) ?? Exact.zero));

describe("the works of the sample", () => {
  test("go into our tables and come to the same total, to the last digit", async () => {
    await openSteelworks();
    const totals = excel.document.cells.values("汇总", range(3, 0, 40, 1));
    const [, total] = totals.find(([label]) => label === "碳排放总量") ?? [];
    await copyMaterials("输入物料", "in", 9);
    await copyMaterials("输出产品", "out", 2);
    await copyElectricity();
    const emissions = [
      ...(await column(carbonFlowsTable, "emissions")),
      ...(await column(purchasedEnergyTable, "emissions")),
    ];
    expect([emissions.length, exact(emissions).toDouble()]).toEqual([12, total]);
  });

  test("keep the fossil share of the waste plastics, which a formula gives", async () => {
    await openSteelworks();
    await copyMaterials("输入物料", "in", 9);
    expect([
      (await column(carbonFlowsTable, "material")).at(-1),
      (await column(carbonFlowsTable, "fossilShare")).at(-1),
      (await column(carbonFlowsTable, "emissions")).at(-1),
      (await column(carbonFlowsTable, "biogenic")).at(-1),
    ]).toEqual(["废塑料", 0.84, 147378.02189367817, 28072.004170224416]);
  });

  test("get formulas beside their rows that come to the sample's own numbers", async () => {
    await openSteelworks();
    excel.document.selection.select("输入物料", [range(0, 0, 0, 0)]);
    await read();
    type(zh.unitOfWhole("碳含量（每吨物料）"), "tC/t");
    choose(zh.directionOfAll, "in");
    await pressFound(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(10));
    const written = excel.document.cells.values("输入物料", range(3, 9, 11, 9));
    expect(written).toEqual(excel.document.cells.values("输入物料", range(3, 6, 11, 6)));
  });

  test("are not copied before somebody has stated the unit of the carbon content", async () => {
    await openSteelworks();
    await readForCopy("输入物料");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: zh.copyRows }).disabled).toBe(true);
  });
});
