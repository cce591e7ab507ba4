/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import type { WorkbookDocument } from "../../src/workbench/document";
import type { RunningAddIn } from "../workbench/office-in-jsdom";
import { openPaneOverExcel } from "./pane-over-excel";

let document: WorkbookDocument;
let addIn: RunningAddIn;

openPaneOverExcel((opened, running) => {
  document = opened;
  addIn = running;
});

const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};

/** Opens a step and lets the pane make its tables. */
async function openStep(name: string): Promise<void> {
  const list = await screen.findByRole("button", { name: zh.allSteps });
  if (list.getAttribute("aria-expanded") === "false") await press(zh.allSteps);
  await press(name);
  await press(zh.makeTables);
  await screen.findByText(/^已建立/);
}

/** Name, number and status of the first two rows of the register. */
const register = () =>
  document.cells
    .values("排放源", { startRow: 3, startColumn: 0, endRow: 4, endColumn: 9 })
    .map((cells) => [cells[0], cells[1], cells[8], cells[9]]);

/** Accepts one source of the annex and rejects another with a reason. */
async function answer(): Promise<void> {
  fireEvent.change(await screen.findByRole("combobox", { name: zh.industry }), { target: { value: "31" } });
  const source = (name: string) => within(screen.getByRole("group", { name }));
  fireEvent.click(source("固定燃料源").getByRole("radio", { name: "采纳" }));
  fireEvent.click(source("移动燃烧源").getByRole("radio", { name: "排除" }));
  fireEvent.change(source("移动燃烧源").getByRole("textbox", { name: "理由" }), {
    target: { value: "没有自有车辆" },
  });
  await press(zh.save);
  await screen.findByText(/^已写入/);
}

test("sources that were accepted and rejected become rows of the sheet, undone in one step", async () => {
  await openStep("排放源识别");
  await answer();
  expect(register()).toEqual([
    ["固定燃料源", "C1-1", "采纳", null],
    ["移动燃烧源", "C1-2", "排除", "没有自有车辆"],
  ]);
  document.history.undo();
  await waitFor(() => expect(screen.queryByDisplayValue("没有自有车辆")).toBeNull());
  expect(
    register()
      .flat()
      .every((content) => content === null),
  ).toBe(true);
});

test("the accepted source is carried into the monitoring plan of the next step", async () => {
  await openStep("排放源识别");
  await answer();
  await openStep("监测与数据质量");
  await press(zh.addPlanRows(1));
  await press(zh.save);
  await waitFor(() =>
    expect(
      document.cells.values("监测计划", { startRow: 3, startColumn: 0, endRow: 3, endColumn: 0 }),
    ).toEqual([["固定燃料源：燃料消耗量"]]),
  );
});

test("a register is made on a sheet of its own and opened", async () => {
  await press(new RegExp(`^${zh.registers}`));
  await press(zh.makeRegisterFor("岗位、职责和权限"));
  await press(zh.openSheetOf("岗位、职责和权限"));
  await act(async () => addIn.settled());
  expect(document.selection.current.sheet).toBe("岗位职责");
});
