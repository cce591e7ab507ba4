import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { loadFunctionBundle } from "../src/cli/load-function-bundle";
import { Calculation } from "../src/sheet";
import { readWorkbook } from "../src/sheet/file/read-workbook";
import { writeValues } from "../src/sheet/file/write-values";

/**
 * How long a ledger takes from file to file: one `CN.EMISSION` per row by the very bundle that Excel loads, ten SUMIFS over
 * all rows. Prints medians against the targets and writes docs/benchmarks.md.
 */
const rounds = 3;
const targets = { 10_000: { calculate: 500 }, 100_000: { calculate: 3000, whole: 6000 } } as const;

interface Times {
  readonly read: number;
  readonly calculate: number;
  readonly write: number;
  readonly edit: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measure(bytes: Uint8Array, folder: string): Promise<Times> {
  const loaded = loadFunctionBundle(folder);
  if (!loaded.ok) throw new Error(loaded.sentence.en);
  const start = performance.now();
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const afterRead = performance.now();
  const calculation = Calculation.of(read.workbook, { library: loaded.library });
  calculation.recalculate();
  const afterCalculation = performance.now();
  const updates = [...calculation.formulaCells()].map(({ sheet, row, column, value }) => ({
    sheet,
    row,
    column,
    value,
  }));
  const written = writeValues(bytes, updates);
  if (!written.ok) throw new Error(written.failure.sentence.en);
  const afterWrite = performance.now();
  calculation.setCell("Ledger", 5000, 1, 12.5);
  calculation.recalculate();
  const afterEdit = performance.now();
  return {
    read: afterRead - start,
    calculate: afterCalculation - afterRead,
    write: afterWrite - afterCalculation,
    edit: afterEdit - afterWrite,
  };
}

/** A workbook with a ledger of `rows` rows and a summary, as bytes. */
function ledger(rows: number): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const text = (cell: string, value: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const ledgerRows = Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    const activity = ((index * 7919) % 99991) / 10;
    const factor = (((index * 104729) % 9973) + 1) / 10000;
    return `<row r="${row}"><c r="A${row}"><v>${index + 1}</v></c><c r="B${row}"><v>${activity}</v></c><c r="C${row}"><v>${factor}</v></c>${text(`D${row}`, `S${index % 10}`)}<c r="E${row}"><f>_xldudf_CN_EMISSION(B${row},C${row})</f></c></row>`;
  });
  const header = `<row r="1">${["编号", "活动数据", "因子", "类别", "排放量"].map((name, index) => text(`${"ABCDE"[index]}1`, name)).join("")}</row>`;
  const summary = Array.from({ length: 10 }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}">${text(`A${row}`, `S${index}`)}<c r="B${row}"><f>SUMIFS(Ledger!E2:E${rows + 1},Ledger!D2:D${rows + 1},A${row})</f></c></row>`;
  });
  const sheet = (body: string): string =>
    `${head}<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet(header + ledgerRows.join("")),
    "xl/worksheets/sheet2.xml": sheet(summary.join("")),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])),
  );
}

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const lines: string[] = [];
for (const rows of [10_000, 100_000] as const) {
  const bytes = ledger(rows);
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await measure(bytes, join(root, "dist")));
  const of = (key: keyof Times): number => median(times.map((time) => time[key]));
  const whole = of("read") + of("calculate") + of("write");
  const target = targets[rows];
  const limits = [
    "calculate" in target ? `calculation ≤ ${target.calculate}` : "",
    "whole" in target ? `whole ≤ ${target.whole}` : "",
  ];
  lines.push(
    `| ${rows} | ${[of("read"), of("calculate"), of("write"), whole, of("edit")].map((time) => time.toFixed(0)).join(" | ")} | ${limits.filter(Boolean).join(", ")} |`,
  );
}
const table = [
  "| rows | read | calculate | write | whole | one edit | targets |",
  "|---|---|---|---|---|---|---|",
  ...lines,
].join("\n");
console.log(table);
mkdirSync(join(root, "docs"), { recursive: true });
writeFileSync(
  join(root, "docs/benchmarks.md"),
  `# Benchmarks\n\nMade by \`npm run bench\`; medians of ${rounds} runs, milliseconds, Node ${process.versions.node}. Figures of one machine: compare\nratios, not milliseconds.\n\n## A ledger from file to file\n\nOne \`CN.EMISSION\` per row (exact, by the bundle Excel loads), ten SUMIFS over all rows.\n\n${table}\n`,
);
