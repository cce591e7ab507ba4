/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { press } from "./show-pane";
import { answer, openSources, rowsOf, workbookOf } from "./sources-in-pane";

describe("what else the step holds", () => {
  test("a table in which nothing stands yet is not said to be complete", async () => {
    await openSources(await workbookOf());
    expect(screen.getByRole("button", { name: /^排放设备/ }).textContent).toContain(zh.nothingYet);
  });

  test("a planned facility becomes a row of its own", async () => {
    const workbook = await workbookOf();
    await openSources(workbook);
    await press(new RegExp(`^${zh.sourceRegister}`));
    await press(zh.addPlannedFacility);
    fireEvent.change(screen.getByRole("textbox", { name: "排放源" }), { target: { value: "二期石灰窑" } });
    await press(zh.save);
    expect(rowsOf(workbook).map((cells) => [cells[0], cells[8], cells[10]])).toEqual([
      ["二期石灰窑", "自行补充", "计划"],
    ]);
  });

  test("the shares that were left out are added up, and a missing one is said", async () => {
    const workbook = await workbookOf();
    workbook.tables
      .get("exclusions")
      ?.rows.splice(
        0,
        1,
        ["灭火器", "量少", 0.001],
        ["食堂炉灶", "量少", 0.004],
        ["化粪池", "量少", undefined],
      );
    await openSources(workbook);
    await press(/^未纳入的次要排放源/);
    expect([
      screen.queryByText(zh.excludedSum("0.5%")),
      screen.queryByText(zh.sharesUnknown(1)),
    ]).not.toContain(null);
  });

  test("the steel example is entered as rows and saved in one go", async () => {
    const workbook = await workbookOf();
    await openSources(workbook);
    await press(/^排放单元/);
    const offer = screen.getByRole("button", { name: /^加入钢铁示例单元/ });
    const count = Number(/\d+/.exec(offer.textContent ?? "")?.[0]);
    fireEvent.click(offer);
    expect(screen.getByText(zh.rowsToAdd(count))).toBeTruthy();
    // None of them is said to be in the sheet before it is saved.
    expect(screen.queryByText(/到工作表中查看$/)).toBeNull();
    await press(zh.save);
    expect(rowsOf(workbook, "emissionUnits")).toHaveLength(count);
  });

  test("the steel example is not offered to a cement works", async () => {
    await openSources(await workbookOf("30 非金属矿物制品业"));
    await press(/^排放单元/);
    expect(screen.queryByRole("button", { name: /^加入钢铁示例单元/ })).toBeNull();
  });

  test("the equipment that the units name is entered piece by piece", async () => {
    const workbook = await workbookOf();
    const columns = ["unit", "base", "sources", "materials", "equipment"];
    workbook.edit("emissionUnits", 0, columns.indexOf("unit"), "石灰烧制");
    workbook.edit("emissionUnits", 0, columns.indexOf("equipment"), "筛分、造球（压球、成型）等设施");
    await openSources(workbook);
    await press(/^排放设备/);
    await press(zh.addEquipment(2));
    await press(zh.save);
    expect(rowsOf(workbook, "equipment").map((cells) => [cells[0], cells[2]])).toEqual([
      ["筛分", "石灰烧制"],
      ["造球（压球、成型）", "石灰烧制"],
    ]);
  });

  test("a list fills only the columns that the table has", async () => {
    const workbook = await workbookOf();
    const register = workbook.tables.get("sources");
    register?.headers.splice(0, register.headers.length, "排放源", "处理");
    register?.rows.splice(0, 1);
    await openSources(workbook);
    answer("生物质燃料燃烧源", "采纳");
    await press(zh.save);
    expect(rowsOf(workbook)).toEqual([["生物质燃料燃烧源", "采纳"]]);
  });

  test("the rules of the register speak in the step", async () => {
    const workbook = await workbookOf();
    workbook.edit("sources", 0, 0, "生物质锅炉");
    workbook.edit("sources", 0, 4, "生物质燃料燃烧源");
    workbook.edit("sources", 0, 11, "是");
    await openSources(workbook);
    await press(new RegExp(`^${zh.sourceRegister}`));
    const found = screen.getByRole("list", { name: zh.findingsInTable("排放源") });
    expect(found.textContent).toContain("属于特殊排放");
  });
});
