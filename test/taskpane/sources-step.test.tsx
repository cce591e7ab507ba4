/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { enterpriseTable, fuelUseTable } from "../../src/core";
import { sourcesEditing } from "../../src/taskpane/steps/sources/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

const steel = "31 黑色金属冶炼和压延加工业";

/** A workbook with the tables of the step, of an enterprise in the division. */
async function workbookOf(division: string | undefined = steel): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, ...sourcesEditing.tables]);
  const items = workbook.tables.get("enterprise")?.rows ?? [];
  workbook.edit(
    "enterprise",
    items.findIndex(([item]) => item === "国民经济行业"),
    1,
    division,
  );
  return workbook;
}

async function openStep(workbook: PretendWorkbook | undefined, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  await press(language === "zh-CN" ? zh.allSteps : en.allSteps);
  await press(language === "zh-CN" ? "排放源识别" : "Sources");
}

const source = (name: string | RegExp) => screen.getByRole("group", { name });
const answer = (name: string | RegExp, words: string) =>
  fireEvent.click(within(source(name)).getByRole("radio", { name: words }));
const rowsOf = (workbook: PretendWorkbook, table = "sources") =>
  (workbook.tables.get(table)?.rows ?? []).filter((cells) => cells.some((cell) => cell !== undefined));

describe("the industry", () => {
  test("is proposed by the division of the enterprise", async () => {
    await openStep(await workbookOf());
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: zh.industry }).value).toBe("31");
  });

  test("is asked where the enterprise has no division yet, and nothing is listed", async () => {
    await openStep(await workbookOf(""));
    expect(screen.getByText(zh.industryNotKnown)).toBeTruthy();
    expect(screen.queryAllByRole("radio")).toEqual([]);
  });

  test("is decided by people, and their choice changes the list", async () => {
    await openStep(await workbookOf());
    fireEvent.change(screen.getByRole("combobox", { name: zh.industry }), { target: { value: "3011" } });
    expect(source(/^石灰石/)).toBeTruthy();
    expect(screen.queryByRole("group", { name: /^铁矿石还原/ })).toBeNull();
  });
});

describe("the list of Annex C", () => {
  test("says in words what is direct, indirect and special", async () => {
    await openStep(await workbookOf());
    expect([
      screen.getByRole("region", { name: "固定燃料源" }).textContent?.includes(zh.directSource),
      screen.getByRole("region", { name: "输入电力产生的排放" }).textContent?.includes(zh.indirectSource),
      screen.getByRole("region", { name: "生物质燃料燃烧源" }).textContent?.includes(zh.specialSource),
    ]).toEqual([true, true, true]);
  });

  test("names a gas that is none of the seven as such", async () => {
    await openStep(await workbookOf());
    expect(within(source(/CO泄漏/)).getByText(zh.gasesNamed(zh.gasOutside("CO")))).toBeTruthy();
  });

  test("has nothing answered before somebody answers", async () => {
    await openStep(await workbookOf());
    expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toEqual([]);
  });

  test("can be read outside Excel, where nothing can be answered", async () => {
    await openStep(undefined, "en-US");
    fireEvent.change(screen.getByRole("combobox", { name: en.industry }), { target: { value: "31" } });
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect([radios.length > 0, radios.every(({ disabled }) => disabled)]).toEqual([true, true]);
  });
});

describe("accepting and rejecting", () => {
  test("previews how many rows are going to be written", async () => {
    await openStep(await workbookOf());
    answer("固定燃料源", "采纳");
    answer("移动燃烧源", "排除");
    expect(screen.getByText(zh.sourcesToWrite("2 · 采纳 1 · 排除 1"))).toBeTruthy();
  });

  test("writes accepted and rejected sources in one go, the rejected one with its reason", async () => {
    const workbook = await workbookOf();
    await openStep(workbook);
    answer("固定燃料源", "采纳");
    answer("移动燃烧源", "排除");
    fireEvent.change(within(source("移动燃烧源")).getByRole("textbox", { name: "理由" }), {
      target: { value: "厂内没有自有车辆" },
    });
    await press(zh.save);
    expect(
      rowsOf(workbook).map((cells) => [cells[0], cells[1], cells[4], cells[5], cells[8], cells[9]]),
    ).toEqual([
      ["固定燃料源", "C1-1", "固定燃料源", "直接·固定源燃烧", "采纳", undefined],
      ["移动燃烧源", "C1-2", "移动燃烧源", "直接·移动源燃烧", "排除", "厂内没有自有车辆"],
    ]);
  });

  test("keeps special emissions outside the total and decides about no other", async () => {
    const workbook = await workbookOf();
    await openStep(workbook);
    answer("固定燃料源", "采纳");
    answer("生物质燃料燃烧源", "采纳");
    await press(zh.save);
    expect(rowsOf(workbook).map((cells) => cells[11])).toEqual([undefined, "否"]);
  });

  test("counts a rejected source only once it has a reason", async () => {
    await openStep(await workbookOf());
    answer("移动燃烧源", "排除");
    expect(screen.getAllByText(zh.sourcesNamed("0/10")).length).toBeGreaterThan(0);
    fireEvent.change(within(source("移动燃烧源")).getByRole("textbox", { name: "理由" }), {
      target: { value: "厂内没有自有车辆" },
    });
    expect(screen.getAllByText(zh.sourcesNamed("1/10")).length).toBeGreaterThan(0);
  });

  test("is taken back before it is saved", async () => {
    const workbook = await workbookOf();
    await openStep(workbook);
    answer("固定燃料源", "采纳");
    await press(zh.undecide("固定燃料源"));
    expect(screen.queryByRole("button", { name: zh.save })).toBeNull();
  });

  test("changes the row that is there and adds no second one", async () => {
    const workbook = await workbookOf();
    workbook.edit("sources", 0, 0, "固定源燃烧");
    workbook.edit("sources", 0, 8, "采纳");
    await openStep(workbook);
    answer("固定燃料源", "排除");
    await press(zh.save);
    expect(rowsOf(workbook).map((cells) => [cells[0], cells[8]])).toEqual([["固定源燃烧", "排除"]]);
  });
});

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
    await openStep(await workbookOf());
    expect(screen.getByText(zh.amountsNotAsked)).toBeTruthy();
  });

  test("reads the amounts under the name of the source", async () => {
    await openStep(await withFuel(1200.5));
    expect([standing(), screen.queryByText(zh.sourcesQuantified("1/10")) !== null]).toEqual([
      zh.standsQuantified,
      true,
    ]);
  });

  test("takes a row without a number for open", async () => {
    await openStep(await withFuel(undefined));
    expect([standing(), screen.queryByText(zh.sourcesQuantified("0/10")) !== null]).toEqual([
      zh.standsOpen,
      true,
    ]);
  });

  test.each([
    [undefined, "0/10"],
    ["锅炉已拆除", "1/10"],
  ])("takes a zero with the evidence %s for %s", async (reason, count) => {
    await openStep(await withFuel(0, reason));
    expect(screen.getByText(zh.sourcesQuantified(count))).toBeTruthy();
  });

  test("lists what is missing", async () => {
    await openStep(await workbookOf());
    await press(zh.stillMissing(10));
    const missing = screen.getByRole("list", { name: zh.stillMissing(10) });
    expect(
      within(missing)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toContain(`移动燃烧源 · ${zh.standsMissing}`);
  });
});

describe("what else the step holds", () => {
  test("a table in which nothing stands yet is not said to be complete", async () => {
    await openStep(await workbookOf());
    expect(screen.getByRole("button", { name: /^排放设备/ }).textContent).toContain(zh.nothingYet);
  });

  test("a planned facility becomes a row of its own", async () => {
    const workbook = await workbookOf();
    await openStep(workbook);
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
    await openStep(workbook);
    await press(/^未纳入的次要排放源/);
    expect([
      screen.queryByText(zh.excludedSum("0.5%")),
      screen.queryByText(zh.sharesUnknown(1)),
    ]).not.toContain(null);
  });

  test("the steel example is entered as rows and saved in one go", async () => {
    const workbook = await workbookOf();
    await openStep(workbook);
    await press(/^排放单元/);
    const offer = screen.getByRole("button", { name: /^加入钢铁示例单元/ });
    const count = Number(/\d+/.exec(offer.textContent ?? "")?.[0]);
    fireEvent.click(offer);
    expect(screen.getByText(zh.rowsToAdd(count))).toBeTruthy();
    await press(zh.save);
    expect(rowsOf(workbook, "emissionUnits")).toHaveLength(count);
  });

  test("the steel example is not offered to a cement works", async () => {
    await openStep(await workbookOf("30 非金属矿物制品业"));
    await press(/^排放单元/);
    expect(screen.queryByRole("button", { name: /^加入钢铁示例单元/ })).toBeNull();
  });

  test("the equipment that the units name is entered piece by piece", async () => {
    const workbook = await workbookOf();
    const columns = ["unit", "base", "sources", "materials", "equipment"];
    workbook.edit("emissionUnits", 0, columns.indexOf("unit"), "石灰烧制");
    workbook.edit("emissionUnits", 0, columns.indexOf("equipment"), "筛分、造球（压球、成型）等设施");
    await openStep(workbook);
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
    await openStep(workbook);
    answer("生物质燃料燃烧源", "采纳");
    await press(zh.save);
    expect(rowsOf(workbook)).toEqual([["生物质燃料燃烧源", "采纳"]]);
  });

  test("the rules of the register speak in the step", async () => {
    const workbook = await workbookOf();
    workbook.edit("sources", 0, 0, "生物质锅炉");
    workbook.edit("sources", 0, 4, "生物质燃料燃烧源");
    workbook.edit("sources", 0, 11, "是");
    await openStep(workbook);
    await press(new RegExp(`^${zh.sourceRegister}`));
    const found = screen.getByRole("list", { name: zh.findingsInTable("排放源") });
    expect(found.textContent).toContain("属于特殊排放");
  });
});
