/** 制表符文本 — rows of cells as other programs take them from the clipboard. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quotedCell).join("\t")).join("\r\n");
}

const quotedCell = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

/** The rows of a text from the clipboard; a cell that starts with a quotation mark may hold tabs and line ends. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const [cell, end] = text.charAt(at) === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    const sign = text.charAt(end);
    at = end + 1;
    if (sign === "\t") continue;
    rows.push(row);
    row = [];
    if (sign === "\r" && text.charAt(at) === "\n") at++;
    // A line end after the last row does not start another one.
    if (at >= text.length) break;
  }
  return rows;
}

function plain(text: string, start: number): [string, number] {
  let end = start;
  while (end < text.length && !"\t\r\n".includes(text.charAt(end))) end++;
  return [text.slice(start, end), end];
}

/** A quotation mark that is never closed, or is followed by more text, is a character like any other. */
function quoted(text: string, start: number): [string, number] {
  let cell = "";
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) !== '"') {
      cell += text.charAt(at);
    } else if (text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else {
      const isEnd = at + 1 >= text.length || "\t\r\n".includes(text.charAt(at + 1));
      return isEnd ? [cell, at + 1] : plain(text, start);
    }
  }
  return plain(text, start);
}
