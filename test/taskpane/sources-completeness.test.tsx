/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { fuelUseTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import type { PretendWorkbook } from "./pretend-workbook";
import { press } from "./show-pane";
import { openSources, source, workbookOf } from "./sources-in-pane";

describe("how complete the register is", () => {
  /** With coal burnt in one row of the table of fuels. */
  async function withFuel(emissions: number | undefined, reason?: string): Promise<PretendWorkbook> {
    const workbook = await workbookOf();
    await workbook.complete([fuelUseTable]);
    workbook.edit("sources", 0, 0, "固定燃料源");
    workbook.edit("sources", 0, 8, "采纳");
    workbook.edit("sources", 0, 9, reason);
    const columns = fuelUseTable.columns.map(({ id }) => id as string);
    workbook.edit("fuelUse", 0, columns.indexOf("source"), "固定燃料源");
    workbook.edit("fuelUse", 0, columns.indexOf("emissions"), emissions);
    return workbook;
  }
  const standing = () => within(source("固定燃料源")).getByText(/^(已量化|数值为零|已列入)/).textContent;

  test("does not ask for amounts before there is a table of activity data", async () => {
    await openSources(await workbookOf());
    expect(screen.getByText(zh.amountsNotAsked)).toBeTruthy();
  });

  test("reads the amounts under the name of the source", async () => {
    await openSources(await withFuel(1200.5));
    expect([standing(), screen.queryByText(zh.sourcesQuantified("1/10")) !== null]).toEqual([
      zh.standsQuantified,
      true,
    ]);
  });

  test("takes a row without a number for open", async () => {
    await openSources(await withFuel(undefined));
    expect([standing(), screen.queryByText(zh.sourcesQuantified("0/10")) !== null]).toEqual([
      zh.standsOpen,
      true,
    ]);
  });

  test.each([
    [undefined, "0/10"],
    ["锅炉已拆除", "1/10"],
  ])("takes a zero with the evidence %s for %s", async (reason, count) => {
    await openSources(await withFuel(0, reason));
    expect(screen.getByText(zh.sourcesQuantified(count))).toBeTruthy();
  });

  test("lists what is missing", async () => {
    await openSources(await workbookOf());
    await press(zh.stillMissing(10));
    const missing = screen.getByRole("list", { name: zh.stillMissing(10) });
    expect(
      within(missing)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toContain(`移动燃烧源 · ${zh.standsMissing}`);
  });
});
