import { writeFileSync } from "node:fs";
import { clauseIn, ledgerTableGroups, schemaVersion, type Column, type LedgerTable } from "../src/core";

const kinds = { text: "文字", number: "数值", date: "日期", choice: "选项" } as const;

/** 工作簿说明 — docs/workbook.md, made from the schema: every sheet, table and column with its clause. */
export function workbookDocs(): string {
  const parts = ledgerTableGroups.map(
    ({ title, tables }) => `## ${title.zh} · ${title.en}\n\n${tables.map(tableDocs).join("\n")}`,
  );
  return `# 台账工作簿 · The ledger workbook

由 \`npm run build:docs\` 从架构生成，架构版本 ${schemaVersion}。*Made from the schema by \`npm run build:docs\`; schema version ${schemaVersion}.*

表名是英文，公式用它；表头是中文（英文标签的模板用括号中的英文），列的顺序可以变，可以加自己的列。带公式的列由公式算出，不要手填。
*Formulas speak of tables by their ASCII names. Columns may stand in any order, and columns of your own may be added.*

${parts.join("\n")}`;
}

function tableDocs(table: LedgerTable): string {
  const columns: readonly Column[] = table.form === "items" ? table.items : table.columns;
  const form = table.form === "items" ? "每个项目一行 · one item per row" : "每件事一行 · one thing per row";
  return `### ${table.title.zh} · ${table.title.en}

工作表“${table.sheet}”，表 \`${table.name}\`，${form}。${table.note.zh}

| ${table.form === "items" ? "项目" : "列"} | 内容 | 说明 | 条款 |
|---|---|---|---|
${columns.map(columnDocs).join("\n")}
`;
}

function columnDocs(column: Column): string {
  const { header, kind, unit, choices, formula, note, clause, requirement } = column;
  const words = choices?.map(({ text }) => text.zh).join("、");
  const content = [
    kinds[kind],
    ...(unit === undefined ? [] : [unit]),
    ...(words === undefined ? [] : [words]),
    ...(formula === undefined ? [] : [`\`=${formula}\``]),
  ].join("；");
  return `| ${cell(`${header.zh}（${header.en}）`)} | ${cell(content)} | ${cell(note.zh)} | ${cell(clauseIn(clause, "zh"))} ${requirement} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
}

if (process.argv[1]?.endsWith("build-workbook-docs.ts") === true) {
  writeFileSync("docs/workbook.md", workbookDocs());
}
