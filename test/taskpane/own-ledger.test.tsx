/** @jest-environment jsdom */
import "./browser-surroundings";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen } from "@testing-library/react";
import { journey } from "../../src/taskpane/journey";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { openWorkbook } from "./open-workbook";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, showPane } from "./show-pane";

const excel = openWorkbook();

async function openSteelworks(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/steelworks.xlsx")));
  const opened = await WorkbookDocument.open(bytes, { library: catalogueLibrary() });
  if (!opened.ok) throw new Error(opened.failure.en);
  excel.open(opened.document);
}

async function openStep(title: string): Promise<void> {
  await act(async () => screen.getByRole("button", { name: zh.allSteps }).click());
  await act(async () => screen.getByRole("button", { name: new RegExp(title) }).click());
}

describe("a ledger of one's own", () => {
  test.each(journey.map(({ title }) => title.zh))("is named as such in %s", async (title) => {
    await openSteelworks();
    await showPane(excelWorkbook);
    await openStep(title);
    expect(await screen.findByText(new RegExp(zh.ownLedgerStays))).toBeTruthy();
  });

  test("gets no verdict", async () => {
    await openSteelworks();
    await showPane(excelWorkbook);
    await openStep("判定与声明");
    await screen.findByText(new RegExp(zh.ownLedgerStays));
    expect([screen.queryByText(/证据不足/), screen.queryByText(zh.verdictSides)]).toEqual([null, null]);
  });

  test("is judged once the tables of the step are made", async () => {
    await openSteelworks();
    await showPane(excelWorkbook);
    await openStep("判定与声明");
    await act(async () => (await screen.findByRole("button", { name: zh.makeTables })).click());
    expect((await screen.findAllByText(/证据不足/, {}, { timeout: 10_000 })).length).toBeGreaterThan(0);
  });

  test("leads to being taken over, and the focus goes along", async () => {
    await openSteelworks();
    await showPane(excelWorkbook);
    const go = await screen.findByRole("button", { name: zh.goToTakeover });
    await act(async () => go.click());
    expect(screen.getByRole("tab", { selected: true })).toBe(document.activeElement);
    expect(screen.getByRole("button", { name: zh.takeOver, expanded: true })).toBeTruthy();
  });

  test("has no findings, and the panel says why", async () => {
    await showPane(new PretendWorkbook(), "en-US");
    await openTab(new RegExp(`^${en.findingsTab}`));
    expect(await screen.findByText(en.ownLedgerStays)).toBeTruthy();
  });
});

test("with one of our tables the step only says which others are missing", async () => {
  await showPane(PretendWorkbook.sample());
  expect(screen.queryByText(new RegExp(zh.ownLedgerStays))).toBeNull();
  expect(screen.getByRole("button", { name: zh.makeTables })).toBeTruthy();
});
