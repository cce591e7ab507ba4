/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { range } from "./open-workbook";
import { energyBook, pressFound, takeoverInExcel } from "./takeover-in-excel";

const { excel, put, formulasIn, read } = takeoverInExcel();

describe("ledgers as people keep them", () => {
  test("headers merged over two rows are read as one", async () => {
    put(0, 0, [
      ["月份", "天然气", null, "备注"],
      [null, "用量（t）", "排放因子（tCO2/t）", null],
      ["1月", 5, 2.16, "表计"],
    ]);
    excel.document.structure.merge(excel.sheet, range(0, 1, 0, 2));
    await read();
    await pressFound(zh.writeFormulas);
    await screen.findByText(/^已写入/);
    expect(formulasIn(4, 1, 2)).toEqual([zh.outputHeaderDefault, '=CN.EMISSION(B3,C3,"t","tCO2/t")']);
  });

  test("a row whose unit cannot be read is left out with the reason, and so is the total over it", async () => {
    put(0, 0, [
      ["项目", "数量", "单位", "排放因子", "单位"],
      ["外购电力", 5000, "MWh", 0.5568, "tCO2/MWh"],
      ["外购热力", 30, "大桶", 0.11, "tCO2/GJ"],
      ["合计", null, null, null, null],
    ]);
    await read();
    expect(screen.getByText(/大桶.*不猜单位/).textContent).toContain(`${excel.sheet}!C3`);
    await pressFound(zh.writeFormulas);
    await screen.findByText(/^已写入/);
    expect(formulasIn(5, 1, 3)).toEqual(["=CN.EMISSION(B2,D2,C2,E2)", "", ""]);
  });

  test("a number kept as a text is no number and is said", async () => {
    put(0, 0, [
      ["月份", "消耗量（t）", "排放因子（tCO2/t）"],
      ["1月", 5, 2],
      ["2月", "'120", 2],
    ]);
    await read();
    expect(screen.getByText(/“120”，不是数值/).textContent).toContain(`${excel.sheet}!B3`);
  });

  test("a unit that nobody states is asked for and not guessed", async () => {
    put(0, 0, [
      ["月份", "消耗量", "排放因子（tCO2/t）"],
      ["1月", 5, 2],
    ]);
    await read();
    const button = () => screen.getByRole<HTMLButtonElement>("button", { name: zh.writeFormulas });
    const before = button().disabled;
    fireEvent.change(screen.getByRole("textbox", { name: zh.unitOfWhole("活动数据") }), {
      target: { value: "t" },
    });
    await screen.findByText('D2: =CN.EMISSION(B2,C2,"t","tCO2/t")');
    expect([before, button().disabled]).toEqual([true, false]);
  });

  test("of several blocks on a sheet one is chosen", async () => {
    put(0, 0, [
      ["燃料", "消耗量（t）", "排放因子（tCO2/t）"],
      ["煤", 1, 2],
      [null, null, null],
      ["能源", "用电量（MWh）", "排放因子（tCO2/MWh）"],
      ["电", 2, 0.5],
    ]);
    await read();
    fireEvent.change(screen.getByRole("combobox", { name: zh.whichBlock }), { target: { value: "1" } });
    await act(async () => excel.addIn.settled());
    await screen.findByText('D5: =CN.EMISSION(B5,C5,"MWh","tCO2/MWh")');
    expect(screen.queryByText(/^D2: /)).toBeNull();
  });

  test("a column to write to that was typed for one block is not taken for another", async () => {
    put(0, 0, [
      ["燃料", "消耗量（t）", "排放因子（tCO2/t）"],
      ["煤", 1, 2],
      [null, null, null],
      ["能源", "用电量（MWh）", "排放因子（tCO2/MWh）"],
      ["电", 2, 0.5],
    ]);
    await read();
    const typed = () => screen.getByRole<HTMLInputElement>("textbox", { name: zh.outputColumn });
    fireEvent.change(typed(), { target: { value: "H" } });
    fireEvent.change(screen.getByRole("combobox", { name: zh.whichBlock }), { target: { value: "1" } });
    await act(async () => excel.addIn.settled());
    await screen.findByText(/^D5: /);
    expect(typed().value).toBe("D");
  });

  test("the use of a column can be corrected", async () => {
    put(0, 0, [
      ["燃料", "到厂量（t）", "排放因子（tCO2/t）"],
      ["煤", 1, 2],
    ]);
    await read();
    fireEvent.change(screen.getByRole("combobox", { name: zh.columnUse("到厂量(t)") }), {
      target: { value: "activity" },
    });
    expect((await screen.findByText(/^D2: /)).textContent).toBe('D2: =CN.EMISSION(B2,C2,"t","tCO2/t")');
  });

  test("a sheet without a ledger is said to hold none", async () => {
    put(0, 0, [["只有一句话"]]);
    await read();
    expect(screen.getByText(zh.noBlocks)).not.toBeNull();
  });

  test("hidden rows are taken over too, and that is said", async () => {
    put(0, 0, energyBook);
    excel.document.sheets.setRowsHidden(excel.sheet, 4, 4, true);
    await read();
    expect(screen.getByText(/^读取自/).textContent).toContain(zh.hiddenIncluded);
  });
});
