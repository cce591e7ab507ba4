import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { contendersFor, coreMemory, decimalContender } from "./bench-numbers/contenders";
import { medians } from "./bench-numbers/median";
import { replaceSection } from "./bench-numbers/replace-section";
import { scalarContenders } from "./bench-numbers/scalar-calls";

/**
 * What exactness costs: plain doubles, our core, our functions on Excel's grids, one decimal.js object per operation and
 * LibreOffice's own formulas, side by side in one run. Prints medians and ratios and writes them to docs/benchmarks.md.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rounds = { 1000: 101, 100_000: 15, 1_000_000: 5 } as const;

/** Nanoseconds a row, or `undefined` where LibreOffice is not installed. */
function libreOffice(rows: number): number | undefined {
  try {
    const script = join(root, "scripts/bench-numbers/libreoffice.py");
    const options = { encoding: "utf8", timeout: 300_000, stdio: "pipe" } as const;
    return (+execFileSync("/usr/bin/python3", [script, `${rows}`, "3"], options) * 1e6) / rows;
  } catch {
    return undefined;
  }
}

const shown = (nanoseconds: number | undefined): string =>
  nanoseconds === undefined ? "–" : nanoseconds < 100 ? nanoseconds.toFixed(1) : nanoseconds.toFixed(0);
const ratio = (ours: number | undefined, other: number | undefined): string =>
  ours === undefined || other === undefined ? "–" : `${(ours / other).toFixed(2)}×`;

const fuelLines: string[] = [];
const sumLines: string[] = [];
const ratios: string[] = [];
for (const rows of [1000, 100_000, 1_000_000] as const) {
  const times = medians(contendersFor(rows), rounds[rows]);
  const decimal = decimalContender(rows);
  const decimalTime = medians({ decimal: decimal.run }, 5)["decimal"] ?? NaN;
  const perRow = (name: string): number => ((times[name] ?? NaN) * 1e6) / rows;
  const decimalPerRow = (decimalTime * 1e6) / decimal.rows;
  const [typed, core] = [perRow("plainTyped"), perRow("coreTyped")];
  const [plain, ours] = [perRow("plainGrid"), perRow("functionGrid")];
  const office = libreOffice(rows);
  fuelLines.push(`| ${rows} | ${[typed, core, plain, ours, decimalPerRow, office].map(shown).join(" | ")} |`);
  ratios.push(
    `| ${rows} | ${ratio(core, typed)} | ${ratio(ours, plain)} | ${ratio(decimalPerRow, core)} | ${ratio(decimalPerRow, ours)} | ${ratio(ours, office)} |`,
  );
  const [total, plainTotal] = [perRow("functionTotal"), perRow("plainTotal")];
  const [mean, plainMean] = [perRow("functionWeighted"), perRow("plainWeighted")];
  sumLines.push(
    `| ${rows} | ${shown(plainTotal)} | ${shown(total)} | ${ratio(total, plainTotal)} | ${shown(plainMean)} | ${shown(mean)} | ${ratio(mean, plainMean)} |`,
  );
}

const memory = [1000, 1_000_000].map((rows) => `${(coreMemory(rows) / 1024).toFixed(0)} KB for ${rows} rows`);
const { calls, contenders } = scalarContenders();
const scalar = medians(contenders, 101);
const perCall = (name: string): number => ((scalar[name] ?? NaN) * 1e6) / calls;

const load = `${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`;
const body = `Part of \`npm run bench\`; medians of processor time, nanoseconds per row, Node ${process.versions.node}, load of
the machine at the end ${load}. All contenders (but LibreOffice, which is timed by the clock) are packed as
\`functions.js\` is and take turns in one process. Figures of one machine: compare ratios.

A fuel row (consumption × NCV × carbon × oxidation × 44/12). *Typed columns* are Float64Arrays; *grids* are the \`any[][]\` that
Excel passes, in and out, through the function that Excel calls. decimal.js makes one object per operation.

| rows | plain, typed | core, typed | plain, grids | CN.FUEL, grids | decimal.js | LibreOffice |
|---|---|---|---|---|---|---|
${fuelLines.join("\n")}

| rows | core ÷ plain | CN.FUEL ÷ plain | decimal.js ÷ core | decimal.js ÷ CN.FUEL | CN.FUEL ÷ LibreOffice |
|---|---|---|---|---|---|
${ratios.join("\n")}

Targets at 100,000 rows: core, typed ≤ 40 ns or ≤ 8× plain; CN.FUEL ≤ 2× plain on grids; decimal.js ≥ 100× core; one call by
the host ≤ 1.5× (below). A plain sum is a single addition per cell: \`CN.TOTAL\` has to look whether every cell is a number, read
its decimal and keep what an addition loses, and takes two to three times as long.

Memory that the core takes besides columns and results: ${memory.join(", ")}.

Sums on grids: \`CN.TOTAL\` and \`CN.WEIGHTED\`.

| rows | plain sum | CN.TOTAL | ratio | plain mean | CN.WEIGHTED | ratio |
|---|---|---|---|---|---|---|
${sumLines.join("\n")}

One \`CN.EMISSION\` call per cell, nanoseconds per call: as our host makes it (evaluator, arguments, result), and bare.

| | plain doubles | CN.EMISSION | ratio |
|---|---|---|---|
| by the host | ${shown(perCall("plainHost"))} | ${shown(perCall("functionHost"))} | ${ratio(perCall("functionHost"), perCall("plainHost"))} |
| bare | ${shown(perCall("plainBare"))} | ${shown(perCall("functionBare"))} | ${ratio(perCall("functionBare"), perCall("plainBare"))} |
`;
console.log(body);
replaceSection(join(root, "docs/benchmarks.md"), "Exact numbers", body);
