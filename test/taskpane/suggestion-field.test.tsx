/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** The section with the profile of the enterprise; the first one is open, this one is not. */
const openProfile = (name: string) => press(new RegExp(`^${name}`));
const industry = (name = "国民经济行业") => screen.getByRole<HTMLInputElement>("combobox", { name });

async function opened(name?: string): Promise<readonly (string | null)[]> {
  await act(async () => industry(name).click());
  return within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
}

test("the industry of the enterprise is chosen from a list, and is written as it stands there", async () => {
  const workbook = PretendWorkbook.complete();
  await showPane(workbook);
  await openProfile(zh.profile);
  await opened();
  await act(async () => screen.getByRole("option", { name: "34 通用设备制造业" }).click());
  await press(zh.save);
  expect(workbook.item("国民经济行业")).toBe("34 通用设备制造业");
});

test("a code of four digits is typed, and stays as it was typed", async () => {
  const workbook = PretendWorkbook.complete();
  await showPane(workbook);
  await openProfile(zh.profile);
  fireEvent.change(industry(), { target: { value: "3412" } });
  await act(async () => fireEvent.blur(industry()));
  await press(zh.save);
  expect(workbook.item("国民经济行业")).toBe("3412");
});

test("what is typed narrows the list", async () => {
  await showPane(PretendWorkbook.complete());
  await openProfile(zh.profile);
  fireEvent.change(industry(), { target: { value: "设备制造" } });
  expect(await opened()).toEqual([
    "34 通用设备制造业",
    "35 专用设备制造业",
    "37 铁路、船舶、航空航天和其他运输设备制造业",
    "39 计算机、通信和其他电子设备制造业",
  ]);
});

test("the list is in English for those who read English", async () => {
  await showPane(PretendWorkbook.complete(), "en-US");
  await openProfile(en.profile);
  expect(await opened("Industry division")).toContain("34 general machinery");
});
