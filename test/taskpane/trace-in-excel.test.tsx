/** @jest-environment jsdom */
import "./browser-surroundings";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import { parseCellAddress } from "../../src/sheet";
import { App } from "../../src/taskpane/App";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { openWorkbook, range } from "./open-workbook";

configure({ defaultHidden: true });

const workbook = openWorkbook();
const library = catalogueLibrary();
const example = new Uint8Array(readFileSync(join(__dirname, "../../assets/templates/ledger-example.xlsx")));

beforeEach(async () => {
  const opened = await WorkbookDocument.open(example, { library });
  if (!opened.ok) throw new Error(opened.failure.en);
  workbook.open(opened.document);
  await act(async () => {
    render(<App surroundings="excel" workbook={excelWorkbook} />);
  });
  await act(async () => screen.getByRole("tab", { name: zh.traceTab }).click());
});

afterEach(() => cleanup());

/** Somebody selects a cell; what the pane says of it. */
async function select(sheet: string, address: string): Promise<HTMLElement> {
  const place = parseCellAddress(address);
  if (place === undefined) throw new Error(`${address} is no address`);
  act(() => workbook.document.selection.select(sheet, [cell(address)]));
  return shown(`${sheet}!${address}`);
}

function cell(address: string) {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  return range(row, column, row, column);
}

async function shown(address: string): Promise<HTMLElement> {
  await waitFor(() => expect(screen.queryByRole("heading", { level: 3, name: address })).not.toBeNull(), {
    timeout: 20_000,
  });
  return screen.getByRole("region", { name: zh.trace });
}

/** Goes on by an address, as the pane offers it. */
async function goTo(address: string): Promise<HTMLElement> {
  const [button] = screen.getAllByRole("button", { name: `转到 ${address}` });
  await act(async () => button?.click());
  return shown(address);
}

const card = (name: string) => screen.getByRole("region", { name }).textContent ?? "";

test("one walks from the summary back to the raw data, and returns", async () => {
  await select("排放汇总", "C4");
  await goTo("按类别汇总!C4");
  expect(card("CN.TOTALBY")).toContain("1 785.967956234");
  await goTo("燃料燃烧!M4");
  expect(card("CN.FUEL")).toContain("9.6 万Nm³ × 389.31 GJ/万Nm³ × 0.0153 tC/GJ × 0.99 × 44/12");
  const entry = await goTo("燃料燃烧!F4");
  expect(entry.textContent).toContain(zh.traceEntered);
  expect(workbook.document.selection.current).toMatchObject({ sheet: "燃料燃烧", ranges: [cell("F4")] });
  for (const address of ["燃料燃烧!M4", "按类别汇总!C4", "排放汇总!C4"]) {
    await act(async () => screen.getByRole("button", { name: zh.traceBack(address) }).click());
    await shown(address);
  }
}, 60_000);

test("an entry is shown with source and evidence of its row", async () => {
  const entry = await select("燃料燃烧", "F4");
  const [source] = within(entry)
    .getAllByText(zh.traceSource)
    .map(({ parentElement }) => parentElement?.textContent);
  expect(source).toContain("GB/T 32151-2024");
}, 60_000);

test("a cell of a spilled table is explained by the formula that fills it", async () => {
  const spilled = await select("判定结果", "C8");
  const { formula } = { formula: spilled.querySelector("code")?.textContent };
  expect(formula).toMatch(/CN\.VERDICTS\(/);
  expect(card("CN.VERDICTS")).toMatch(/排放总量/);
}, 60_000);

test("a cell that shows an error leads to the cell that has to be mended", async () => {
  workbook.document.edit.setValues("燃料燃烧", cell("H4"), [["约389"]]);
  await select("燃料燃烧", "M4");
  const [finding] = await within(screen.getByRole("list", { name: zh.traceError })).findAllByRole("listitem");
  expect(finding?.textContent).toContain("约389");
  await goTo("燃料燃烧!H4");
}, 60_000);

test("a change in the sheet is seen at once in the explanation", async () => {
  await select("燃料燃烧", "M4");
  act(() => {
    workbook.document.edit.setValues("燃料燃烧", cell("F4"), [[10]]);
  });
  await waitFor(() => expect(card("CN.FUEL")).toContain("10 万Nm³"), { timeout: 20_000 });
}, 60_000);

test("looking writes nothing", async () => {
  await select("按类别汇总", "C4");
  expect([workbook.document.history.canUndo, workbook.document.history.isModified]).toEqual([false, false]);
}, 60_000);

test("whole columns and names are read as far as they are used", async () => {
  const { edit, names } = workbook.document;
  names.set("因子", "=燃料燃烧!$H$4");
  edit.setFormulas("图表", cell("Z1"), [["=CN.TOTAL(燃料燃烧!F:F)*因子"]]);
  const told = await select("图表", "Z1");
  expect(told.textContent).toContain("燃料燃烧!H4");
  expect(card("CN.TOTAL")).toContain(zh.traceStandardFormula);
}, 60_000);
