/** 读分隔文字 — the cells of a text with separators: a registry's export, or what was copied from a sheet or a web page. */
export function readDelimited(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(plain);
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((each) => each !== "")) rows.push(cells);
    cells = [];
    cell = "";
  };
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell.trim() === "") {
      cell = "";
      isQuoted = true;
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = "";
    } else if (sign === "\n" || sign === "\r") endRow();
    else cell += sign;
  }
  endRow();
  return rows;
}

/** The sign that parts most cells of the first lines; copied cells are parted by tabs, and then commas are content. */
function separatorOf(text: string): string {
  const start = text.split(/\r\n|\r|\n/, 20).join("\n");
  if (start.includes("\t")) return "\t";
  const bare = start.replace(/"[^"]*"/g, "");
  const count = (sign: string): number => bare.split(sign).length - 1;
  return [",", ";", "，", "|"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}
