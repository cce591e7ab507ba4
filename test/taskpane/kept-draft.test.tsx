/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

const file = "file:///台账.xlsx";
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "声明期" });
const type = (typed: string) => fireEvent.change(field(), { target: { value: typed } });

describe("what was entered and not written", () => {
  test("is there again when the pane is closed and opened", async () => {
    await showPane(PretendWorkbook.sample(), "zh-CN", file);
    type("2024年度");
    cleanup();
    await showPane(PretendWorkbook.sample(), "zh-CN", file);
    expect([field().value, screen.getByText(zh.unsaved(1)).textContent]).toEqual(["2024年度", zh.unsaved(1)]);
  });

  test("is written then as if the pane had stayed open", async () => {
    await showPane(PretendWorkbook.complete(), "zh-CN", file);
    type("2024年度");
    cleanup();
    const workbook = PretendWorkbook.complete();
    await showPane(workbook, "zh-CN", file);
    await press(zh.save);
    expect(workbook.item("声明期")).toBe("2024年度");
  });

  test("asks first where the sheet was changed meanwhile", async () => {
    await showPane(PretendWorkbook.complete(), "zh-CN", file);
    type("2024年度");
    cleanup();
    await showPane(PretendWorkbook.sample(), "zh-CN", file);
    await press(zh.save);
    expect(screen.getByText(zh.conflictsTitle)).toBeTruthy();
  });

  test("is not brought into another workbook", async () => {
    await showPane(PretendWorkbook.sample(), "zh-CN", file);
    type("2024年度");
    cleanup();
    await showPane(PretendWorkbook.sample(), "zh-CN", "file:///另一本.xlsx");
    expect(field().value).toBe("2025年度");
  });

  test("is not kept for a workbook without an address, which could be any", async () => {
    await showPane(PretendWorkbook.sample(), "zh-CN", "");
    type("2024年度");
    cleanup();
    await showPane(PretendWorkbook.sample(), "zh-CN", "");
    expect(field().value).toBe("2025年度");
  });

  test("leaves nothing behind once it is written", async () => {
    await showPane(PretendWorkbook.complete(), "zh-CN", file);
    type("2024年度");
    await press(zh.save);
    expect(window.sessionStorage.length).toBe(0);
  });

  test("is passed over where it cannot be read", async () => {
    window.sessionStorage.setItem(`tanheng.draft.steps.${file}`, "{");
    await showPane(PretendWorkbook.sample(), "zh-CN", file);
    expect(field().value).toBe("2025年度");
  });
});
