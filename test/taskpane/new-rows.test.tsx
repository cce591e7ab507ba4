/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

const newRows = () => screen.queryAllByRole("group", { name: /（新）$/ });

/** The pane with one base that is being added, and its name. */
async function addBase(typed: string): Promise<void> {
  await showPane(PretendWorkbook.complete());
  await press(/^生产基地/);
  await press(zh.addBase);
  fireEvent.change(screen.getByRole("textbox", { name: "基地" }), { target: { value: typed } });
}

test("a row that was written leaves no empty one behind", async () => {
  await addBase("长沙厂");
  await press(zh.save);
  expect(newRows()).toEqual([]);
});

test("a new row whose only entry is taken back stays open", async () => {
  await addBase("长");
  fireEvent.change(screen.getByRole("textbox", { name: "基地" }), { target: { value: "" } });
  expect(newRows()).toHaveLength(1);
});
