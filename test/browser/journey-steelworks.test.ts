import type { Page } from "playwright-core";
import { cellText, startWorkbench, type RunningWorkbench } from "./open-workbench";
import { paneBarriers } from "./pane-barriers";
import { PanePage, showSheet } from "./pane-page";

jest.setTimeout(120_000);

/** The steps that want tables which the sample does not have. */
const steps = [
  "企业与边界",
  "前提条件与路径",
  "排放源识别",
  "监测与数据质量",
  "活动数据与核算",
  "基准、目标与措施",
  "碳资产与抵消",
  "判定与声明",
];
const TOTAL = "8,848,828.51";
let workbench: RunningWorkbench;
let page: Page;
let pane: PanePage;

beforeAll(async () => {
  workbench = await startWorkbench("--file", "assets/samples/steelworks.xlsx");
  page = await workbench.open("", { bypassCSP: true });
  page.setDefaultTimeout(20_000);
  pane = new PanePage(page);
});

afterAll(() => workbench.close());

function sheets(): Promise<readonly string[]> {
  return page.getByRole("tab").allTextContents();
}

async function total(): Promise<string> {
  await showSheet(page, "汇总");
  return cellText(page, "B14");
}

test("the steps say that they read their own tables only", async () => {
  await pane.frame.getByText(/窗格各步只读碳衡的表/).waitFor();
});

test("and lead to the panel where a ledger is taken over", async () => {
  await pane.button("去接管台账").press("Enter");
  await pane.button("读取所选区域").waitFor();
  await pane.openPanel("步骤");
});

test("every step offers the tables that are missing, without a barrier", async () => {
  const offering: string[] = [];
  const barriers: string[] = [];
  for (const step of steps) {
    await pane.openStep(step);
    if (await pane.button("建立缺少的表").isVisible()) offering.push(step);
    barriers.push(...(await paneBarriers(pane.frame)));
  }
  expect([offering, barriers]).toEqual([steps, []]);
});

test("no part is called complete whose table is not there", async () => {
  await pane.openStep("前提条件与路径");
  expect(await pane.standingOf("生产类型与实施路径")).toBe("这张表还没有建立。");
});

test("looking at all steps changes nothing in the workbook", async () => {
  expect([(await sheets()).length, await total()]).toEqual([8, TOTAL]);
});

test("there is no verdict on a ledger that was not given", async () => {
  await pane.openStep("判定与声明");
  await pane.frame.getByText(/窗格各步只读碳衡的表/).waitFor();
  expect(await pane.verdict("GUIDE").count()).toBe(0);
});

test("missing tables are made beside those of the sample, which stay as they were", async () => {
  const before = await sheets();
  await pane.button("建立缺少的表").press("Enter");
  await pane.frame.getByText(/^已建立：/).waitFor();
  const after = await sheets();
  expect([after.slice(0, before.length), after.length > before.length, await total()]).toEqual([
    before,
    true,
    TOTAL,
  ]);
});

test("once the tables are there the verdict says that evidence is missing, and which", async () => {
  await pane
    .verdict("GUIDE")
    .getByText(/^证据不足，不得判定（缺：排放量/)
    .waitFor();
  expect(await pane.standingOf("各标准的判定")).toMatch(/^0 \/ 5/);
});

test("what is not known of the total is not shown as zero", async () => {
  expect(await pane.verdict("GUIDE").textContent()).toContain("排放总量（不完整，已知）不能确定");
});

test("nothing failed in the page", () => {
  expect(workbench.failures).toEqual([]);
});
