/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { press } from "./show-pane";
import { answer, openSources, rowsOf, source, workbookOf } from "./sources-in-pane";

describe("the industry", () => {
  test("is proposed by the division of the enterprise", async () => {
    await openSources(await workbookOf());
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: zh.industry }).value).toBe("31");
  });

  test("is asked where the enterprise has no division yet, and nothing is listed", async () => {
    await openSources(await workbookOf(""));
    expect(screen.getByText(zh.industryNotKnown)).toBeTruthy();
    expect(screen.queryAllByRole("radio")).toEqual([]);
  });

  test("is decided by people, and their choice changes the list", async () => {
    await openSources(await workbookOf());
    fireEvent.change(screen.getByRole("combobox", { name: zh.industry }), { target: { value: "3011" } });
    expect(source(/^石灰石/)).toBeTruthy();
    expect(screen.queryByRole("group", { name: /^铁矿石还原/ })).toBeNull();
  });
});

describe("the list of Annex C", () => {
  test("says in words what is direct, indirect and special", async () => {
    await openSources(await workbookOf());
    expect([
      screen.getByRole("region", { name: "固定燃料源" }).textContent?.includes(zh.directSource),
      screen.getByRole("region", { name: "输入电力产生的排放" }).textContent?.includes(zh.indirectSource),
      screen.getByRole("region", { name: "生物质燃料燃烧源" }).textContent?.includes(zh.specialSource),
    ]).toEqual([true, true, true]);
  });

  test("names a gas that is none of the seven as such", async () => {
    await openSources(await workbookOf());
    expect(within(source(/CO泄漏/)).getByText(zh.gasesNamed(zh.gasOutside("CO")))).toBeTruthy();
  });

  test("has nothing answered before somebody answers", async () => {
    await openSources(await workbookOf());
    expect(screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked)).toEqual([]);
  });

  test("can be read outside Excel, where nothing can be answered", async () => {
    await openSources(undefined, "en-US");
    fireEvent.change(screen.getByRole("combobox", { name: en.industry }), { target: { value: "31" } });
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect([radios.length > 0, radios.every(({ disabled }) => disabled)]).toEqual([true, true]);
  });
});

describe("accepting and rejecting", () => {
  test("previews how many rows are going to be written", async () => {
    await openSources(await workbookOf());
    answer("固定燃料源", "采纳");
    answer("移动燃烧源", "排除");
    expect(screen.getByText(zh.sourcesToWrite("2 · 采纳 1 · 排除 1"))).toBeTruthy();
  });

  test("writes accepted and rejected sources in one go, the rejected one with its reason", async () => {
    const workbook = await workbookOf();
    await openSources(workbook);
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
    await openSources(workbook);
    answer("固定燃料源", "采纳");
    answer("生物质燃料燃烧源", "采纳");
    await press(zh.save);
    expect(rowsOf(workbook).map((cells) => cells[11])).toEqual([undefined, "否"]);
  });

  test("counts a rejected source only once it has a reason", async () => {
    await openSources(await workbookOf());
    answer("移动燃烧源", "排除");
    expect(screen.getAllByText(zh.sourcesNamed("0/10")).length).toBeGreaterThan(0);
    fireEvent.change(within(source("移动燃烧源")).getByRole("textbox", { name: "理由" }), {
      target: { value: "厂内没有自有车辆" },
    });
    expect(screen.getAllByText(zh.sourcesNamed("1/10")).length).toBeGreaterThan(0);
  });

  test("is taken back before it is saved", async () => {
    const workbook = await workbookOf();
    await openSources(workbook);
    answer("固定燃料源", "采纳");
    await press(zh.undecide("固定燃料源"));
    expect(screen.queryByRole("button", { name: zh.save })).toBeNull();
  });

  test("changes the row that is there and adds no second one", async () => {
    const workbook = await workbookOf();
    workbook.edit("sources", 0, 0, "固定源燃烧");
    workbook.edit("sources", 0, 8, "采纳");
    await openSources(workbook);
    answer("固定燃料源", "排除");
    await press(zh.save);
    expect(rowsOf(workbook).map((cells) => [cells[0], cells[8]])).toEqual([["固定源燃烧", "排除"]]);
  });
});
