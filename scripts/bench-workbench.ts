import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import type { Page } from "playwright-core";
import { serveWorkbench } from "../src/cli/serve-workbench";
import { workbenchFolders } from "../src/cli/workbench-folders";
import { launchBrowser } from "../test/browser/find-browser";

/** Measures the built workbench in a browser: how soon a ledger is there, and how soon an edit is seen. */
const ROWS = 100_000;
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** One row per activity: quantity, factor, their product by a CN function, and sums above. */
async function ledger(rows: number): Promise<Uint8Array> {
  const body = Array.from({ length: rows }, (_, index) => [
    `排放源 ${index + 1}`,
    (index % 97) + 1,
    ((index % 13) + 1) / 10,
    null,
  ]);
  const cells = new Map<string, { formula: string; value?: number }>();
  for (let row = 2; row < rows + 2; row += 1) {
    cells.set(`${row},3`, { formula: `B${row + 1}*C${row + 1}` });
  }
  cells.set("0,3", { formula: `SUM(D3:D${rows + 2})` });
  return writeXlsx({
    sheets: [{ name: "台账", rows: [["合计"], ["名称", "数量", "因子", "排放量"], ...body], cells }],
  });
}

async function seen(page: Page, action: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => performance.now());
  await action();
  return page.evaluate(
    (start) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
    before,
  );
}

async function measure(name: string, bytes: Uint8Array): Promise<void> {
  const running = await serveWorkbench({ folders: workbenchFolders(root), file: { name, bytes }, port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    const start = performance.now();
    await page.goto(`http://127.0.0.1:${running.port}/`);
    await page.locator(".cell-text").first().waitFor();
    const ready = performance.now() - start;
    await page.locator(".name-box").fill("B4");
    await page.locator(".name-box").press("Enter");
    await page.keyboard.type("123");
    const edit = await seen(page, () => page.keyboard.press("Enter"));
    const calculated = (await page.locator(".calculated").textContent()) ?? "";
    const scroll = await seen(page, () => page.keyboard.press("Control+End"));
    console.log(
      `${name}: ready ${Math.round(ready)} ms, edit seen ${Math.round(edit)} ms (${calculated}), jump to the end ${Math.round(scroll)} ms`,
    );
  } finally {
    await browser.close();
    await running.stop();
  }
}

await measure("steelworks.xlsx", readFileSync(join(root, "assets/samples/steelworks.xlsx")));
await measure(`${ROWS} rows`, await ledger(ROWS));
