import { fireEvent, screen, within } from "@testing-library/react";
import { enterpriseTable, type CellContent } from "../../src/core";
import { sourcesEditing } from "../../src/taskpane/steps/sources/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** A workbook with the tables of the step, of an enterprise in the division. */
export async function workbookOf(division = "31 黑色金属冶炼和压延加工业"): Promise<PretendWorkbook> {
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

/** Opens the pane and in it the step on sources. */
export async function openSources(workbook: PretendWorkbook | undefined, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  await press(language === "zh-CN" ? zh.allSteps : en.allSteps);
  await press(language === "zh-CN" ? "排放源识别" : "Sources");
}

/** The question about one source. */
export function source(name: string | RegExp): HTMLElement {
  return screen.getByRole("group", { name });
}

/** Answers the question about one source. */
export function answer(name: string | RegExp, words: string): void {
  fireEvent.click(within(source(name)).getByRole("radio", { name: words }));
}

/** The rows of a table in which something stands. */
export function rowsOf(
  workbook: PretendWorkbook,
  table = "sources",
): readonly (readonly (CellContent | undefined)[])[] {
  return (workbook.tables.get(table)?.rows ?? []).filter((cells) => cells.some((cell) => cell !== undefined));
}
