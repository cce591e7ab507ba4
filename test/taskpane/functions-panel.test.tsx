/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { catalogue } from "../../src/functions/catalogue";
import { functionGroups } from "../../src/functions/group-names";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

async function openFunctions(): Promise<void> {
  await showPane(PretendWorkbook.complete());
  await openTab(zh.functionsTab);
}

const shown = () => screen.getAllByText(/^CN\.[A-Z0-9]+$/).map(({ textContent }) => textContent ?? "");
const choose = (value: string) =>
  fireEvent.change(screen.getByRole("combobox", { name: zh.functionGroup }), { target: { value } });
const search = (value: string) =>
  fireEvent.change(screen.getByRole("searchbox", { name: zh.search }), { target: { value } });
const members = (group: string) =>
  catalogue.filter((each) => each.group === group).map(({ id }) => `CN.${id}`);

describe("the function helper", () => {
  test("shows every function", async () => {
    await openFunctions();
    expect([...shown()].sort()).toEqual(catalogue.map(({ id }) => `CN.${id}`).sort());
  });

  test.each(functionGroups)("narrows to a group: $id", async ({ id }) => {
    await openFunctions();
    choose(id);
    expect([...shown()].sort()).toEqual([...members(id)].sort());
  });

  test("searches inside the group", async () => {
    await openFunctions();
    choose("totals");
    search("EMISSION");
    expect(shown().every((name) => members("totals").includes(name))).toBe(true);
  });

  test("says when nothing is left, and all come back", async () => {
    await openFunctions();
    choose("totals");
    search("zebra");
    expect(screen.getByText(zh.nothingFound)).toBeTruthy();
    search("");
    choose("");
    expect(shown()).toHaveLength(catalogue.length);
  });

  test("offers the tables of the ledger where a function reads one", async () => {
    await openFunctions();
    await press(/^CN\.VERDICT /);
    const [list] = [...document.querySelectorAll("datalist")];
    expect([...(list?.options ?? [])].map(({ value }) => value)).toContain("Emissions[#All]");
  });
});
