import type { Language } from "../../text/language";
import { englishItemHeaders, itemHeaders, type LedgerTable } from "../schema";
import { ledgerTables } from "./workbook-schema";

/**
 * 公式的语言 — formulas speak of columns and choices by their words; a workbook with English labels needs the same formulas
 * in those words. A word that the schema does not know is a mistake in the schema.
 */
export function formulaInLanguage(formula: string, table: LedgerTable, language: Language): string {
  const inTable = formula.replace(/(?<![\w\]])\[@/g, `${table.name}[@`);
  if (language === "zh") return inTable;
  const references = inTable.replace(
    /(\w+)\[(@|\[#Headers\],\[)?([^[\]]+)\](\])?/g,
    (_, name: string, mark = "", header: string, end = "") =>
      `${name}[${mark as string}${englishHeader(name, header)}]${end as string}`,
  );
  return references.replace(/"([^"]*[\u4e00-\u9fff][^"]*)"/g, (_, word: string) => `"${englishWord(word)}"`);
}

function englishHeader(tableName: string, header: string): string {
  const table = ledgerTables.find(({ name }) => name === tableName);
  if (table === undefined) throw new RangeError(`no table ${tableName}`);
  if (table.form === "items") {
    const key = (["item", "content", "clause", "note"] as const).find((each) => itemHeaders[each] === header);
    if (key === undefined) throw new RangeError(`no column ${header} in ${tableName}`);
    return englishItemHeaders[key];
  }
  const column = table.columns.find((each) => each.header.zh === header);
  if (column === undefined) throw new RangeError(`no column ${header} in ${tableName}`);
  return column.header.en;
}

function englishWord(word: string): string {
  for (const table of ledgerTables) {
    const columns = table.form === "items" ? table.items : table.columns;
    for (const { header, choices = [] } of columns) {
      if (table.form === "items" && header.zh === word) return header.en;
      const choice = choices.find(({ text }) => text.zh === word);
      if (choice !== undefined) return choice.text.en;
    }
  }
  throw new RangeError(`no English word for ${word}`);
}
