import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  activeCell,
  formulaBar,
  goTo,
  paneOf,
  startWorkbench,
  type RunningWorkbench,
} from "./open-workbench";

jest.setTimeout(120_000);

const axe = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");
let workbench: RunningWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench("--file", "assets/samples/steelworks.xlsx");
  page = await workbench.open("", { bypassCSP: true });
});

afterAll(() => workbench.close());

/** What axe finds wrong on the page around the pane. */
async function barriers(of: Page): Promise<readonly string[]> {
  await of.addScriptTag({ content: axe });
  return of.evaluate(async () => {
    interface Found {
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }
    const { axe: runner } = window as unknown as {
      axe: { run: (on: Document, how: object) => Promise<Found> };
    };
    const { violations } = await runner.run(document, { iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
}

test.each([
  ["in the light", ""],
  ["in the dark and in English", "?appearance=dark&lang=en"],
  ["in high contrast", "?appearance=high-contrast"],
])("axe finds no barrier %s", async (_how, query) => {
  const other = await workbench.open(query, { bypassCSP: true });
  expect(await barriers(other)).toEqual([]);
  await other.context().close();
});

test("axe finds no barrier while a formula is typed", async () => {
  await goTo(page, "F12");
  await page.keyboard.type("=CN.EMISSION(A1,");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("axe finds no barrier in the cell menu", async () => {
  await page.keyboard.press("Shift+F10");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the pane runs over the real Office.js and knows that it is in Excel", async () => {
  const pane = paneOf(page);
  await pane.getByRole("heading").first().waitFor();
  const info = await pane.evaluate(async () => (await Office.onReady()).host);
  expect(info).toBe("Excel");
});

test("arrows move and Shift extends", async () => {
  await goTo(page, "B2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await page.locator(".name-box").inputValue()).toBe("B3:C3");
});

test("Ctrl+Home goes to the first cell", async () => {
  await page.keyboard.press("Control+Home");
  expect(await page.locator(".name-box").inputValue()).toBe("A1");
});

test("F2 edits what the cell holds and Escape leaves it as it was", async () => {
  await goTo(page, "A1");
  const before = await formulaBar(page);
  await page.keyboard.press("F2");
  await page.keyboard.type("xyz");
  await page.keyboard.press("Escape");
  expect(await formulaBar(page)).toBe(before);
});

test("typing offers CN functions, and Tab takes the first one", async () => {
  await goTo(page, "F12");
  await page.keyboard.type("=CN.EMI");
  await page.keyboard.press("Tab");
  expect(await formulaBar(page)).toBe("=CN.EMISSION(");
});

test("the argument that is next is named in Chinese", async () => {
  await page.keyboard.type("A1,");
  expect(await page.locator(".hint b").textContent()).toBe("排放因子");
  await page.keyboard.press("Escape");
});

/** The middle of a cell of the sheet that is shown, by the headers of its column and row. */
async function middleOf(letters: string, row: number): Promise<{ readonly x: number; readonly y: number }> {
  const across = await page.locator(".rgHeaderCell", { hasText: new RegExp(`^${letters}$`) }).boundingBox();
  const down = await page.locator(".rowHeaders .rgCell", { hasText: new RegExp(`^${row}$`) }).boundingBox();
  if (across === null || down === null) throw new Error(`${letters}${row} is not in sight.`);
  return { x: across.x + across.width / 2, y: down.y + down.height / 2 };
}

test("a click on a cell puts its address into the formula", async () => {
  await goTo(page, "A12");
  await page.keyboard.type("=");
  const { x, y } = await middleOf("A", 5);
  await page.mouse.click(x, y);
  expect(await formulaBar(page)).toBe("=A5");
  await page.keyboard.press("Escape");
});

test("a drag selects the cells that it passes", async () => {
  await goTo(page, "A1");
  const [from, to] = [await middleOf("A", 5), await middleOf("B", 8)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  expect(await page.locator(".name-box").inputValue()).toBe("A5:B8");
});

test("a name that does not exist gets a sentence", async () => {
  await goTo(page, "没有这个名称");
  expect(await page.getByRole("alert").textContent()).toContain("不是单元格地址");
});

test("a huge paste is refused with a sentence and changes nothing", async () => {
  await goTo(page, "F12");
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "1\t2\t3\n".repeat(100_000));
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole("alert").filter({ hasText: "300,000" }).waitFor();
  expect(await formulaBar(page)).toBe("");
});

test("a file that is no workbook leaves the open one as it is", async () => {
  await page.locator("input[type=file]").setInputFiles({
    name: "坏.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("this is no workbook"),
  });
  await page.getByRole("alert").filter({ hasText: "没有打开文件" }).waitFor();
  expect(await page.locator(".file-name").textContent()).toContain("steelworks.xlsx");
});

test("an error in the pane is said, and the ledger goes on working", async () => {
  await paneOf(page).evaluate(() =>
    setTimeout(() => {
      throw new Error("pane broke");
    }, 0),
  );
  await page.getByText("pane broke").waitFor();
  await goTo(page, "A1");
  expect(await activeCell(page)).toContain("A1");
});

test("the language switches texts, hints and pane", async () => {
  await page.getByLabel("语言").selectOption("en");
  await page.getByRole("heading", { name: "Tanheng workbench" }).waitFor();
  await page.frameLocator("iframe").getByText("Tanheng", { exact: true }).first().waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
});
