/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { factorUseTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { energyBook, pressFound, takeoverInExcel } from "./takeover-in-excel";

const { excel, put, read } = takeoverInExcel();

describe("rows into a table of ours", () => {
  const copy = async () => {
    await act(async () => screen.getByRole("radio", { name: zh.copyIntoTable }).click());
  };

  test("ask for the year that the months lack", async () => {
    put(0, 0, energyBook);
    await read();
    await copy();
    fireEvent.change(await screen.findByRole("textbox", { name: zh.yearOfLedger }), {
      target: { value: "2025" },
    });
    expect((await screen.findByText(/^将抄入 3 行/)).textContent).toContain("3");
  });

  test("are copied as values, each with the cell it came from", async () => {
    put(0, 0, energyBook);
    await read();
    await copy();
    fireEvent.change(await screen.findByRole("textbox", { name: zh.yearOfLedger }), {
      target: { value: "2025" },
    });
    await pressFound(zh.copyRows);
    await screen.findByText(zh.rowsCopied(3, factorUseTable.title.zh));
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    const at = (row: number, id: string) =>
      factorUse?.content.rows[row]?.[factorUseTable.columns.findIndex((column) => column.id === id)];
    expect(
      ["month", "source", "activity", "activityUnit", "factorUnit", "evidence"].map((id) => at(0, id)),
    ).toEqual([45658, "烟煤", 120, "t", "tCO2/t", `${excel.sheet}!A4`]);
  });

  test("are undone together with the table that was made for them", async () => {
    put(0, 0, energyBook);
    await read();
    await copy();
    fireEvent.change(await screen.findByRole("textbox", { name: zh.yearOfLedger }), {
      target: { value: "2025" },
    });
    await pressFound(zh.copyRows);
    await pressFound(zh.undo);
    await screen.findByText(zh.undone);
    expect([excel.document.tables.list.length, excel.document.sheets.list.length]).toEqual([0, 1]);
  });

  test("are not copied twice by pressing twice", async () => {
    put(0, 0, [
      ["项目", "数量（t）"],
      ["石灰石", 5],
    ]);
    await read();
    await copy();
    await pressFound(zh.copyRows);
    await screen.findByText(zh.alreadyCopied);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: zh.copyRows }).disabled).toBe(true);
  });

  test("a text that looks like a formula is copied as the text it is", async () => {
    put(0, 0, [
      ["项目", "数量（t）", "凭证"],
      ["'=HYPERLINK(1)", 5, "00123"],
    ]);
    await read();
    await copy();
    await pressFound(zh.copyRows);
    await screen.findByText(/^已把 1 行抄入/);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([factorUse?.content.rows[0]?.[2], factorUse?.formulas[0]?.[2]]).toEqual([
      "=HYPERLINK(1)",
      undefined,
    ]);
  });
});
