import { guessMapping } from "./guess-mapping";
import { readDelimited } from "./read-delimited";

/** 待导入的表 — headers and rows of a text, all cells as text. */
export interface ImportedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Exports begin with a title, a date of printing and the like. */
const searchedRows = 20;

/** 读导出文件 — finds the header row, the one with most known headers; nothing where fewer than two are known. */
export function importedTable(text: string): ImportedTable | undefined {
  const rows = readDelimited(text);
  let header = -1;
  let most = 1;
  rows.slice(0, searchedRows).forEach((cells, index) => {
    const known = guessMapping(cells).filter((id) => id !== undefined).length;
    if (known > most) {
      header = index;
      most = known;
    }
  });
  const headers = rows[header];
  return headers === undefined ? undefined : { headers, rows: rows.slice(header + 1) };
}
