import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { loadFunctionBundle } from "../../src/cli/load-function-bundle";
import { openWorkbook } from "../../src/cli/open-workbook";
import { trustedCalculation } from "../../src/cli/trusted-calculation";
import { verifyWorkbook } from "../../src/cli/verify-workbook";
import {
  activeCell,
  cellText,
  formulaBar,
  goTo,
  paneOf,
  startWorkbench,
  type RunningWorkbench,
} from "./open-workbench";

jest.setTimeout(120_000);

const downloads = mkdtempSync(join(tmpdir(), "ledger-"));
/** The ninth sheet, in the language of the page. */
const NEW_SHEET = "工作表9";
let workbench: RunningWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench("--file", "assets/samples/steelworks.xlsx");
  page = await workbench.open();
});

afterAll(async () => {
  await workbench.close();
  rmSync(downloads, { recursive: true });
});

/** Types into a cell of the sheet that is shown. */
async function type(address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function show(sheet: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
}

test("the terminal shows the sample's verdict before any browser is opened", () => {
  expect(workbench.printed()).toContain("未达成2025年度声明期碳中和");
});

test("the summary is calculated as the terminal says", async () => {
  await show("汇总");
  expect(await cellText(page, "B14")).toBe("8,848,828.51");
});

test("an input that is changed changes the total", async () => {
  await show("输入物料");
  await type("B4", "60000");
  await show("汇总");
  expect(await cellText(page, "B14")).not.toBe("8,848,828.51");
});

test("undoing brings the total back", async () => {
  await page.keyboard.press("Control+z");
  await show("汇总");
  expect(await cellText(page, "B14")).toBe("8,848,828.51");
});

test("enough offsets change the verdict", async () => {
  await show("抵消");
  await type("B4", "99000000");
  await show("汇总");
  expect(await cellText(page, "B19")).toMatch(/^达成2025年度声明期碳中和/);
});

test("a row that is inserted moves the formulas below it", async () => {
  const total = await cellText(page, "B14");
  await goTo(page, "A2");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "在上方插入行" }).click();
  expect(await cellText(page, "B15")).toBe(total);
  await page.keyboard.press("Control+z");
});

test("cells copied and pasted keep their formulas, moved along", async () => {
  await page.getByRole("button", { name: "新建工作表" }).click();
  await type("A1", "2");
  await type("A2", "3");
  await type("B1", "=A1*10");
  await goTo(page, "B1");
  await page.keyboard.press("Control+c");
  await goTo(page, "B2");
  await page.keyboard.press("Control+v");
  expect([await formulaBar(page), await cellText(page, "B2")]).toEqual(["=A2*10", "30"]);
});

test("Ctrl+D fills the selection from its first row", async () => {
  await goTo(page, "C1:C3");
  await page.keyboard.type("=ROW()");
  await page.keyboard.press("Enter");
  await goTo(page, "C1:C3");
  await page.keyboard.press("Control+d");
  expect(await cellText(page, "C3")).toBe("3");
});

test("a formula that spills is shown in the cells it fills", async () => {
  await type("E1", "=SEQUENCE(3)");
  expect(await cellText(page, "E3")).toBe("3");
});

test("a circular reference is said, not calculated", async () => {
  await type("H1", "=H2");
  await type("H2", "=H1");
  await goTo(page, "H1");
  expect(await page.locator(".status-bar").textContent()).toMatch(/循环引用/);
});

test("an unknown function says what is wrong", async () => {
  await type("J1", "=NOSUCHFUNCTION(1)");
  await goTo(page, "J1");
  expect(await activeCell(page)).toMatch(/#NAME\?.*NOSUCHFUNCTION/);
});

test("what is filled in on the pane is seen in the sheet", async () => {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "建立缺少的表" }).click();
  await pane.getByRole("button", { name: "建立缺少的表" }).waitFor({ state: "detached" });
  await pane.getByLabel("声明期开始").fill("2025-01-01");
  await pane.getByRole("button", { name: "写入工作表" }).click();
  await pane.getByRole("button", { name: "写入工作表" }).waitFor({ state: "detached" });
  // The sample has a sheet of that name for its own plant.
  await show("企业 2");
  expect([await cellText(page, "A5"), await cellText(page, "B5")]).toEqual([
    "声明期开始",
    expect.stringMatching(/^2025[-/]0?1[-/]0?1$/),
  ]);
});

test("the saved file stands up to verification", async () => {
  await show(NEW_SHEET);
  for (const cell of ["H1", "H2", "J1"]) {
    await goTo(page, cell);
    await page.keyboard.press("Delete");
  }
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const path = join(downloads, "saved.xlsx");
  await (await download).saveAs(path);
  const opened = await openWorkbook(path);
  const functions = loadFunctionBundle(join(__dirname, "../../dist"));
  if (!opened.ok || !functions.ok) throw new Error("The saved file or the function bundle cannot be read.");
  const { counts } = verifyWorkbook(
    opened.workbook,
    trustedCalculation(opened.workbook, functions.library, () => true),
  );
  expect([counts.different, counts.equal > 40]).toEqual([0, true]);
});

test("nothing was asked of any other machine, and nothing failed in the page", () => {
  const foreign = workbench.asked.filter(
    (address) => !address.startsWith(workbench.address) && !/^(data|blob):/.test(address),
  );
  expect([foreign, workbench.failures]).toEqual([[], []]);
});
