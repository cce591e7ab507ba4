import type { RecordTable } from "../../../core";

/** 结构化引用 — a column of a table as a formula speaks of it; signs that mean something there are marked. */
export function columnReference({ name }: RecordTable, header: string): string {
  const marked = header.replace(/['#[\]@]/g, (sign) => `'${sign}`);
  return /[\s,:.[\]#'"{}$^&*+=<>/@-]/.test(header) ? `${name}[[${marked}]]` : `${name}[${marked}]`;
}

/** 带引号的文字 — a text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
