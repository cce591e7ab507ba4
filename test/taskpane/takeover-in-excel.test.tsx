/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { factorUseTable } from "../../src/core";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

let addIn: RunningAddIn;
let document: WorkbookDocument;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
}, 60_000);

beforeEach(async () => {
  document = WorkbookDocument.empty();
  addIn.open(document);
  await act(async () => {
    render(<App surroundings="excel" workbook={excelWorkbook} />);
  });
});

afterEach(() => {
  cleanup();
  showNotice(undefined);
});

afterAll(() => addIn.close());

type Cell = string | number | null;

const sheet = () => document.sheets.list[0]?.name ?? "";
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const put = (row: number, column: number, rows: readonly (readonly Cell[])[]) =>
  document.edit.setValues(
    sheet(),
    range(row, column, row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1),
    rows.map((line) => [...line]),
  );
const formulasIn = (column: number, first: number, last: number) =>
  document.cells.formulas(sheet(), range(first, column, last, column)).map(([formula]) => formula);
const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};

/** Opens the tab and reads the sheet. */
async function read(): Promise<void> {
  await act(async () => screen.getByRole("tab", { name: zh.workbookTab }).click());
  await press(zh.readSelection);
  await screen.findByText(/^读取自/);
  // The free column is looked up once the block is known.
  await act(async () => addIn.settled());
}

const energyBook: readonly (readonly Cell[])[] = [
  ["2025年能源消耗台账", null, null, null, null],
  [null, null, null, null, null],
  ["月份", "能源名称", "消耗量", "单位", "排放因子（tCO2/t）"],
  ["1月", "烟煤", 120, "t", 1.9],
  ["1月", "柴油", 3, "t", 3.1],
  ["小计", null, 123, null, null],
  [null, null, null, null, null],
  ["2月", "烟煤", 100, "t", 1.9],
  ["小计", null, 100, null, null],
  ["合计", null, 223, null, null],
];

describe("formulas beside the data", () => {
  test("go into the first free column, with their header, and totals get totals", async () => {
    put(0, 0, energyBook);
    await read();
    await press(zh.writeFormulas);
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
      document.cells.at(sheet(), 3, 5).value,
    ]).toEqual([expect.stringContaining(`${sheet()}!F3:F10`), 'F4: =CN.EMISSION(C4,E4,D4,"tCO2/t")', null]);
  });

  test("change no other cell", async () => {
    put(0, 0, energyBook);
    const before = document.cells.values(sheet(), range(0, 0, 12, 4));
    await read();
    await press(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(7));
    expect(document.cells.values(sheet(), range(0, 0, 12, 4))).toEqual(before);
  });

  test("are undone from the notice", async () => {
    put(0, 0, energyBook);
    await read();
    await press(zh.writeFormulas);
    await press(zh.undo);
    await screen.findByText(zh.undone);
    expect(formulasIn(5, 0, 9).filter((formula) => formula !== "")).toEqual([]);
  });

  test("that were changed since are not undone", async () => {
    put(0, 0, energyBook);
    await read();
    await press(zh.writeFormulas);
    await screen.findByText(zh.formulasWritten(7));
    put(4, 5, [[99]]);
    await press(zh.undo);
    await screen.findByText(/^没有撤销/);
    expect(formulasIn(5, 3, 4)).toEqual(['=CN.EMISSION(C4,E4,D4,"tCO2/t")', 99]);
  });

  test("over cells that are not empty are asked about first", async () => {
    put(0, 0, energyBook);
    await read();
    put(4, 7, [["我的备注"]]);
    fireEvent.change(screen.getByRole("textbox", { name: zh.outputColumn }), { target: { value: "H" } });
    await press(zh.writeFormulas);
    await screen.findByText(zh.occupiedCells(1));
    expect([document.cells.at(sheet(), 3, 7).value, document.cells.at(sheet(), 4, 7).value]).toEqual([
      null,
      "我的备注",
    ]);
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
    await press(zh.writeFormulas);
    await screen.findByText(/^工作表受保护/);
    write.mockRestore();
    expect(document.cells.at(sheet(), 3, 5).value).toBeNull();
  });
});

describe("ledgers as people keep them", () => {
  test("headers merged over two rows are read as one", async () => {
    put(0, 0, [
      ["月份", "天然气", null, "备注"],
      [null, "用量（t）", "排放因子（tCO2/t）", null],
      ["1月", 5, 2.16, "表计"],
    ]);
    document.structure.merge(sheet(), range(0, 1, 0, 2));
    await read();
    await press(zh.writeFormulas);
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
    expect(screen.getByText(/大桶.*不猜单位/).textContent).toContain(`${sheet()}!C3`);
    await press(zh.writeFormulas);
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
    expect(screen.getByText(/“120”，不是数值/).textContent).toContain(`${sheet()}!B3`);
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
    await act(async () => addIn.settled());
    await screen.findByText('D5: =CN.EMISSION(B5,C5,"MWh","tCO2/MWh")');
    expect(screen.queryByText(/^D2: /)).toBeNull();
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
    document.sheets.setRowsHidden(sheet(), 4, 4, true);
    await read();
    expect(screen.getByText(/^读取自/).textContent).toContain(zh.hiddenIncluded);
  });
});

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
    await press(zh.copyRows);
    await screen.findByText(zh.rowsCopied(3, factorUseTable.title.zh));
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    const at = (row: number, id: string) =>
      factorUse?.content.rows[row]?.[factorUseTable.columns.findIndex((column) => column.id === id)];
    expect(
      ["month", "source", "activity", "activityUnit", "factorUnit", "evidence"].map((id) => at(0, id)),
    ).toEqual([45658, "烟煤", 120, "t", "tCO2/t", `${sheet()}!A4`]);
  });

  test("are undone together with the table that was made for them", async () => {
    put(0, 0, energyBook);
    await read();
    await copy();
    fireEvent.change(await screen.findByRole("textbox", { name: zh.yearOfLedger }), {
      target: { value: "2025" },
    });
    await press(zh.copyRows);
    await press(zh.undo);
    await screen.findByText(zh.undone);
    expect([document.tables.list.length, document.sheets.list.length]).toEqual([0, 1]);
  });

  test("are not copied twice by pressing twice", async () => {
    put(0, 0, [
      ["项目", "数量（t）"],
      ["石灰石", 5],
    ]);
    await read();
    await copy();
    await press(zh.copyRows);
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
    await press(zh.copyRows);
    await screen.findByText(/^已把 1 行抄入/);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([factorUse?.content.rows[0]?.[2], factorUse?.formulas[0]?.[2]]).toEqual([
      "=HYPERLINK(1)",
      undefined,
    ]);
  });
});
