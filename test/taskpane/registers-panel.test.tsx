/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { interestedPartiesTable, rolesTable } from "../../src/core";
import { clausesOfTable, registerTables } from "../../src/taskpane/panels/registers/register-tables";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

const title = rolesTable.title.zh;

async function openRegisters(workbook: PretendWorkbook | undefined): Promise<void> {
  await showPane(workbook);
  await press(new RegExp(`^${zh.registers}`));
}

const entries = () => within(screen.getByRole("list", { name: zh.registers })).getAllByRole("listitem");

describe("the registers", () => {
  test("serve all demands of the chapter on management", () => {
    const met = registerTables.flatMap((table) =>
      (table.form === "items" ? table.items : table.columns).map(({ requirement }) => requirement),
    );
    expect([...new Set(met)].filter((id) => id.startsWith("G")).sort()).toEqual([
      "G1",
      "G2",
      "G3",
      "G4",
      "G5",
      "G6",
      "G7",
    ]);
  });

  test("are listed each with its clauses", async () => {
    await openRegisters(new PretendWorkbook());
    const [first] = entries();
    expect([
      entries().length,
      first && within(first).queryByRole("button", { name: clausesOfTable(rolesTable)[0] ?? "" }) !== null,
    ]).toEqual([registerTables.length, true]);
  });

  test("show all clauses that they serve where one asks", async () => {
    await openRegisters(new PretendWorkbook());
    const shown = () =>
      within(entries()[0] ?? document.body).getAllByRole("button", { name: /^(GUIDE|DB|CIECCPA|DZJN)/ })
        .length;
    const before = shown();
    await press(zh.allClausesOf(title));
    expect([before, shown()]).toEqual([3, clausesOfTable(rolesTable).length]);
  });

  test("can be opened at another step too", async () => {
    await showPane(new PretendWorkbook());
    await press(zh.allSteps);
    await press("排放源识别");
    await press(new RegExp(`^${zh.registers}`));
    expect(entries()).toHaveLength(registerTables.length);
  });

  test("are made one at a time where they are missing", async () => {
    const workbook = new PretendWorkbook();
    await openRegisters(workbook);
    await press(zh.makeRegisterFor(title));
    expect([
      [...workbook.tables.keys()],
      screen.queryByRole("button", { name: zh.openSheetOf(title) }) !== null,
    ]).toEqual([["roles"], true]);
  });

  test("say how many rows are filled, without the blank ones", async () => {
    const workbook = new PretendWorkbook();
    await workbook.complete([rolesTable]);
    workbook.tables.get("roles")?.rows.push(["能源部", "主任", "统计能源消耗"]);
    await openRegisters(workbook);
    expect(entries()[0]?.textContent).toContain(zh.rowsFilled(1));
  });

  test("open their sheet", async () => {
    const workbook = new PretendWorkbook();
    await workbook.complete([interestedPartiesTable]);
    await openRegisters(workbook);
    await press(zh.openSheetOf(interestedPartiesTable.title.zh));
    expect(workbook.asked).toEqual([`jump ${interestedPartiesTable.sheet}!A4`]);
  });

  test("can be read outside Excel, where nothing is made or opened", async () => {
    await showPane(undefined, "en-US");
    await press(new RegExp(`^${en.registers}`));
    expect(screen.getAllByText(rolesTable.note.en)).toHaveLength(1);
    expect(screen.queryByRole("button", { name: en.makeRegisterFor(rolesTable.title.en) })).toBeNull();
  });
});
