import { join } from "node:path";
import { runSummary } from "../../src/cli/run-summary";
import { builtAddin } from "../addin/built-addin";

const sample = join(__dirname, "../../assets/samples/steelworks.xlsx");

let bundleFolder = "";

beforeAll(() => {
  bundleFolder = builtAddin();
});

async function run(...words: string[]): Promise<{ code: number; out: string; errors: string }> {
  const said = { out: "", errors: "" };
  const code = await runSummary(words, {
    write: (text) => (said.out += `${text}\n`),
    complain: (text) => (said.errors += `${text}\n`),
    bundleFolder,
  });
  return { code, ...said };
}

test("the sample's totals and verdict are printed by the bundle that Excel would load", async () => {
  const { code, out } = await run(sample);
  expect(code).toBe(0);
  expect(out).toMatch(/碳排放总量\s+8,848,828\.509072717 tCO2e {2}\[CIECCPA061 8\.2\.5\.6\]/);
  expect(out).toContain("未达成2025年度声明期碳中和");
});

test("amounts of a workbook without a setting are said to be exact", async () => {
  expect((await run(sample)).out).toContain("没有设定，各数为精确值");
});

test("without a file the usage is shown", async () => {
  expect(await run()).toMatchObject({ code: 2, out: "" });
});

test("a missing file is said in a sentence", async () => {
  expect((await run("/no/such/file.xlsx")).errors).toContain("没有这个文件");
});
