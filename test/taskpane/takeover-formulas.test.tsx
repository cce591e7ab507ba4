/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { range } from "./open-workbook";
import { energyBook, pressFound, takeoverInExcel } from "./takeover-in-excel";

const { excel, put, formulasIn, read } = takeoverInExcel();

describe("formulas beside the data", () => {
  test("go into the first free column, with their header, and totals get totals", async () => {
    put(0, 0, energyBook);
    await read();
    await pressFound(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(7));
    expect(formulasIn(5, 2, 9)).toEqual([
      zh.outputHeaderDefault,
      '=CN.EMISSION(C4,E4,D4,"tCO2/t")',
      '=CN.EMISSION(C5,E5,D5,"tCO2/t")',
      "=CN.TOTAL(F4:F5)",
      "",
      '=CN.EMISSION(C8,E8,D8,"tCO2/t")',
      "=CN.TOTAL(F8)",
      "=CN.TOTAL(F4:F5,F8)",
    ]);
  });

  test("are seen before they are written", async () => {
    put(0, 0, energyBook);
    await read();
    expect([
      screen.getByText(/^将写 6 个公式/).textContent,
      screen.getByText(/^F4: =CN\.EMISSION/).textContent,
      excel.document.cells.at(excel.sheet, 3, 5).value,
    ]).toEqual([
      expect.stringContaining(`${excel.sheet}!F3:F10`),
      'F4: =CN.EMISSION(C4,E4,D4,"tCO2/t")',
      null,
    ]);
  });

  test("change no other cell", async () => {
    put(0, 0, energyBook);
    const before = excel.document.cells.values(excel.sheet, range(0, 0, 12, 4));
    await read();
    await pressFound(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(7));
    expect(excel.document.cells.values(excel.sheet, range(0, 0, 12, 4))).toEqual(before);
  });

  test("are undone from the notice", async () => {
    put(0, 0, energyBook);
    await read();
    await pressFound(zh.writeFormulas);
    await pressFound(zh.undo);
    await screen.findByText(zh.undone);
    expect(formulasIn(5, 0, 9).filter((formula) => formula !== "")).toEqual([]);
  });

  test("that were changed since are not undone", async () => {
    put(0, 0, energyBook);
    await read();
    await pressFound(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(7));
    put(4, 5, [[99]]);
    await pressFound(zh.undo);
    await screen.findByText(/^没有撤销/);
    expect(formulasIn(5, 3, 4)).toEqual(['=CN.EMISSION(C4,E4,D4,"tCO2/t")', 99]);
  });

  test("over cells that are not empty are asked about first", async () => {
    put(0, 0, energyBook);
    await read();
    put(4, 7, [["我的备注"]]);
    fireEvent.change(screen.getByRole("textbox", { name: zh.outputColumn }), { target: { value: "H" } });
    await pressFound(zh.writeFormulas);
    await screen.findByText(zh.occupiedCells(1));
    expect([
      excel.document.cells.at(excel.sheet, 3, 7).value,
      excel.document.cells.at(excel.sheet, 4, 7).value,
    ]).toEqual([null, "我的备注"]);
  });

  test("are not written into the data themselves", async () => {
    put(0, 0, energyBook);
    await read();
    fireEvent.change(screen.getByRole("textbox", { name: zh.outputColumn }), { target: { value: "C" } });
    await screen.findByText(zh.outputColumnWrong);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: zh.writeFormulas }).disabled).toBe(true);
  });

  test("into a protected sheet are refused with a reason and leave no trace", async () => {
    put(0, 0, energyBook);
    await read();
    const write = jest.spyOn(excelWorkbook.sheets, "write");
    write.mockRejectedValueOnce(Object.assign(new Error("protected"), { code: "AccessDenied" }));
    await pressFound(zh.writeFormulas);
    await screen.findByText(/^工作表受保护/);
    write.mockRestore();
    expect(excel.document.cells.at(excel.sheet, 3, 5).value).toBeNull();
  });
});
