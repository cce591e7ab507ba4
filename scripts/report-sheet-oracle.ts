import { writeFileSync } from "node:fs";
import { nativeFunctionFamilies, nativeFunctionNames } from "../src/sheet";
import { checkOracle, hasOracle, oracleFolder } from "../test/sheet/oracle-check";
import type { OracleCategory, OracleCell } from "../test/sheet/oracle-check";
import knownDifferences from "../test/sheet/oracle-known-differences.json";

/** Writes docs/sheet-oracle.md: how the sheet's own calculation compares with values that Excel had stored. */
const columns: readonly OracleCategory[] = [
  "agree",
  "unsupported",
  "addIn",
  "volatile",
  "notStored",
  "wrong",
];

/** The folder of a workbook says which functions it tries: `STATISTICAL`, `TEXT`, … */
function familyOf({ workbook }: OracleCell): string {
  const parts = workbook.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : parts.length > 1 ? (parts[0] ?? "") : "(single workbooks)";
}

function countsOf(cells: readonly OracleCell[]): number[] {
  return columns.map((category) => cells.filter((cell) => cell.category === category).length);
}

const tableRow = (first: string, counts: readonly number[]): string => `| ${first} | ${counts.join(" | ")} |`;

function report(cells: readonly OracleCell[]): string {
  const families = [...new Set(cells.map(familyOf))].sort();
  const workbooks = new Set(cells.map(({ workbook }) => workbook)).size;
  const lines = [
    "# 表格计算与 Excel 的对照 · The sheet's calculation against Excel",
    "",
    "Made by `npx tsx scripts/report-sheet-oracle.ts`; not edited by hand. The same comparison runs as a test.",
    "",
    `${cells.length} formula cells of ${workbooks} workbooks saved by Excel were recalculated and compared with the values that`,
    "Excel had stored. Numbers agree to 12 significant digits, texts and truth values exactly, errors by their code.",
    "TODAY and NOW are given the moment that the workbook itself stored.",
    "",
    "| workbooks | agree | unsupported function (`#NAME?`) | other add-in | day unknown | no stored value | wrong |",
    "|---|---|---|---|---|---|---|",
    ...families.map((family) =>
      tableRow(family, countsOf(cells.filter((cell) => familyOf(cell) === family))),
    ),
    tableRow("**all**", countsOf(cells)),
    "",
    "A formula with an unsupported function is `#NAME?` with the sentence 此处不支持该函数, and IFERROR does not hide it. What",
    "builds on such a cell is checked with Excel's own value in its place.",
    "",
    "## Known differences",
    "",
    "| workbook | cell | reason |",
    "|---|---|---|",
    ...knownDifferences.map(({ workbook, cell, reason }) => `| ${workbook} | ${cell} | ${reason} |`),
    "",
    `## Supported functions (${nativeFunctionNames.length})`,
    "",
    "| family | functions |",
    "|---|---|",
    ...Object.entries(nativeFunctionFamilies).map(([family, names]) => `| ${family} | ${names.join(" ")} |`),
    "",
  ];
  return lines.join("\n");
}

if (hasOracle) {
  writeFileSync(new URL("../docs/sheet-oracle.md", import.meta.url), report(await checkOracle(oracleFolder)));
} else {
  console.error(`The oracle folder ${oracleFolder} is absent: nothing was compared, nothing was written.`);
  process.exitCode = 1;
}
