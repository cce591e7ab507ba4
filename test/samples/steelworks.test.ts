import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { buildWorkbook } from "../../scripts/samples/build-workbook";
import { steelworks } from "../../scripts/samples/steelworks";
import { Calculation, type CellValue } from "../../src/sheet";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { summaryOf, writtenSummary } from "../../src/cli/show-summary";
import { catalogueLibrary } from "../functions/catalogue-library";

const file = readFileSync(join(__dirname, "../../assets/samples/steelworks.xlsx"));
const library = catalogueLibrary();

async function opened(): Promise<{
  calculation: Calculation;
  value: (label: string) => CellValue;
  written: () => string;
}> {
  const read = await readWorkbook(file);
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const calculation = Calculation.of(read.workbook, { library });
  calculation.recalculate();
  const lines = () => summaryOf(read.workbook, calculation) ?? [];
  return {
    calculation,
    value: (label) => lines().find((line) => line.label === label)?.value ?? null,
    written: () => writtenSummary(lines()),
  };
}

test("the committed file is what its script makes", async () => {
  const rebuilt = unzipSync(await buildWorkbook(steelworks, library));
  const committed = unzipSync(file);
  expect(Object.keys(committed)).toEqual(Object.keys(rebuilt));
  for (const [part, content] of Object.entries(committed)) {
    expect({ part, text: Buffer.from(content).toString("utf8") }).toEqual({
      part,
      text: Buffer.from(rebuilt[part] ?? []).toString("utf8"),
    });
  }
});

test("every stored value is the recalculated one", async () => {
  const { calculation } = await opened();
  const differences = [...calculation.formulaCells()].filter(({ stored, value }) => stored !== value);
  expect(differences).toEqual([]);
});

test("the balance is the published one with 44/12", async () => {
  const { value } = await opened();
  expect(value("整厂碳平衡（化石）")).toBeCloseTo(7871769.393073, 6);
});

test("the biogenic part is kept apart and is not in the total", async () => {
  const { value } = await opened();
  expect(value("生物质排放（另行列示）")).toBeCloseTo(28051.588167191527 * (44 / 12 / 3.664), 6);
  expect(value("碳排放总量")).toBeCloseTo(7871769.393073 + 977059.116, 5);
});

test("the rows add up to the balance of the whole works", async () => {
  const { value } = await opened();
  expect(value("逐行合计与整厂之差")).toBe(0);
});

test("the verdict is not reached, and is reached once the offsets suffice", async () => {
  const { calculation, value } = await opened();
  expect(value("判定")).toBe("未达成2025年度声明期碳中和");
  calculation.setCell("抵消", 3, 1, 9000000);
  calculation.recalculate();
  expect(value("判定")).toBe("达成2025年度声明期碳中和");
});

test("an offset that is taken away is missing, not zero", async () => {
  const { calculation, value } = await opened();
  calculation.setCell("抵消", 3, 1, null);
  calculation.recalculate();
  expect(value("判定")).toBe("证据不足，不得判定（缺：抵消量）");
});

test("the formulas are stored as Excel stores them, with values and metadata", () => {
  const parts = unzipSync(file);
  const sheet = Buffer.from(parts["xl/worksheets/sheet8.xml"] ?? []).toString("utf8");
  expect(sheet).toMatch(/<c r="B4"[^>]* cm="1"[^>]*><f t="array" ref="B4">_xldudf_CN_MASSBALANCE\(/);
  expect(sheet).not.toMatch(/<f[^>]*>[^<]*\bCN\./);
  expect(parts["xl/metadata.xml"]).toBeDefined();
});

test("no formula is stored in the short form that people type inside a table", () => {
  const parts = Object.entries(unzipSync(file)).filter(([part]) => part.startsWith("xl/worksheets/sheet"));
  const short = parts.flatMap(
    ([, content]) =>
      Buffer.from(content)
        .toString("utf8")
        .match(/<f[^>]*>[^<]*\[@/g) ?? [],
  );
  expect(short).toEqual([]);
});

test("the summary is aligned for a terminal", async () => {
  const { written } = await opened();
  const lines = written().split("\n");
  expect(lines).toHaveLength(16);
  expect(lines[10]).toContain("8,848,828.509072717 tCO2e  [CIECCPA061 8.2.5.6]");
});
