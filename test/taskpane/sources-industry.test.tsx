/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { assessBoundary, ledgerCompleteness, proposedIndustry, type TableContent } from "../../src/core";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press } from "./show-pane";
import { openSources, source, workbookOf } from "./sources-in-pane";

const field = (name: string = zh.industry) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const choose = (code: string) => act(async () => void fireEvent.change(field(), { target: { value: code } }));

test("the chosen industry is written to the table of the enterprise, beside its division", async () => {
  const workbook = await workbookOf();
  await openSources(workbook);
  await choose("3011");
  await press(zh.save);
  expect([workbook.item("排放源行业"), workbook.item("国民经济行业")]).toEqual([
    "3011 水泥制造",
    "31 黑色金属冶炼和压延加工业",
  ]);
});

test("nothing is written before saving, and discarding gives the list of the division back", async () => {
  const workbook = await workbookOf();
  await openSources(workbook);
  await choose("3011");
  const before = workbook.item("排放源行业");
  await press(zh.discard);
  expect([before, field().value]).toEqual([undefined, "31"]);
});

test("a workbook that is opened again shows the same list", async () => {
  const workbook = await workbookOf();
  await openSources(workbook);
  await choose("3011");
  await press(zh.save);
  cleanup();
  await openSources(workbook);
  expect([field().value, source(/^石灰石/).tagName, screen.getByText(zh.industryKept).tagName]).toEqual([
    "3011",
    "DIV",
    "DIV",
  ]);
});

test("an older workbook gets the item when an industry is chosen", async () => {
  const workbook = await workbookOf();
  const table = workbook.tables.get("enterprise");
  if (table !== undefined) table.rows = table.rows.filter(([item]) => item !== "排放源行业");
  await openSources(workbook);
  await choose("3011");
  await press(zh.save);
  expect(workbook.item("排放源行业")).toBe("3011 水泥制造");
});

test("the choice is given up in favour of the division", async () => {
  const workbook = await workbookOf();
  await openSources(workbook);
  await choose("3011");
  await press(zh.save);
  await choose("");
  await press(zh.save);
  expect([workbook.item("排放源行业"), field().value]).toEqual([undefined, "31"]);
});

test("in a workbook without the table the choice is only looked at, and said to be", async () => {
  await openSources(new PretendWorkbook());
  await choose("31");
  expect([field().value, screen.getByText(zh.industryLooked).tagName]).toEqual(["31", "DIV"]);
});

test("in a workbook that is only read another industry can be looked at", async () => {
  await openSources(undefined, "en-US");
  await act(async () => void fireEvent.change(field(en.industry), { target: { value: "3011" } }));
  expect([field(en.industry).value, screen.getByText(en.industryLooked).tagName]).toEqual(["3011", "DIV"]);
});

const enterprise = (sourceIndustry: string): TableContent => ({
  headers: ["项目", "内容"],
  rows: [
    ["国民经济行业", "31 黑色金属冶炼和压延加工业"],
    ["排放源行业", sourceIndustry],
  ],
  addressAt: (row, column) => `企业!${"AB"[column]}${row + 4}`,
});

test("the command line looks for the sources of the kept industry too", () => {
  const contents = { enterprise: enterprise("水泥") };
  const industry = proposedIndustry(contents);
  expect([industry, ledgerCompleteness(contents, industry, "named").expected]).toEqual(["3011", 9]);
});

test.each([
  ["造船", "industry-unknown"],
  ["金属加工", "industry-ambiguous"],
])(
  "an industry that cannot be read (%s) is asked about with its cell, and the division counts",
  (words, code) => {
    const contents = { enterprise: enterprise(words) };
    const found = assessBoundary(contents).findings.filter((finding) => finding.code === code);
    expect([found.map(({ at, severity }) => [at?.cell, severity]), proposedIndustry(contents)]).toEqual([
      [["企业!B5", "question"]],
      "31",
    ]);
  },
);
