import type { Finding, Place } from "../finding";
import type { Field, FieldsOf } from "./field";
import { readCell, unanswered, type CellValue } from "./read-cell";
import { englishItemHeaders, itemHeaders, type Column, type ItemTable } from "./schema";
import type { TableContent } from "./table-content";

/** 读项目表 — the content beside each item; rows that are not ours are left alone. */
export function readItems<Table extends ItemTable>(
  table: Table,
  content: TableContent,
): { readonly fields: FieldsOf<Table["items"]>; readonly findings: readonly Finding[] } {
  const itemPosition = itemHeaderPosition(content.headers, "item");
  const contentPosition = itemHeaderPosition(content.headers, "content");
  const missing = [
    ...(itemPosition === -1 ? [itemHeaders.item] : []),
    ...(contentPosition === -1 ? [itemHeaders.content] : []),
  ];
  const findings = missing.map((header) => columnMissing(table, header));
  const fields: Record<string, Field<CellValue>> = {};
  for (const item of table.items) {
    const rows = itemRows(content, itemPosition, item);
    const at = placeOf(table, item, rows[0], content, contentPosition);
    if (missing.length > 0 || rows.length !== 1) {
      fields[item.id] = { value: undefined, isBlank: rows.length === 0, at };
      if (missing.length > 0) continue;
      if (rows.length > 1) findings.push(listedTwice(item, rows, at));
      else if (item.isExpected) findings.push(unanswered(item, at));
      continue;
    }
    const reading = readCell(
      item,
      content.rows[rows[0] ?? 0]?.[contentPosition],
      { placeOf: () => at },
      contentPosition,
    );
    fields[item.id] = reading.field;
    findings.push(...reading.findings);
  }
  return { fields: fields as FieldsOf<Table["items"]>, findings };
}

/** The rows, counted from 0, in which the item stands. */
export function itemRows(content: TableContent, position: number, item: Column): readonly number[] {
  return content.rows.flatMap((cells, index) => {
    const name = cells[position];
    if (typeof name !== "string") return [];
    return name.trim() === item.header.zh || name.trim() === item.header.en ? [index] : [];
  });
}

/** Where a column of a table of items stands, with Chinese or with English labels. */
export function itemHeaderPosition(headers: readonly string[], header: keyof typeof itemHeaders): number {
  const position = headers.indexOf(itemHeaders[header]);
  return position === -1 ? headers.indexOf(englishItemHeaders[header]) : position;
}

function placeOf(
  table: ItemTable,
  item: Column,
  row: number | undefined,
  content: TableContent,
  position: number,
): Place {
  const place = { input: `${table.name}.${item.id}`, name: item.header };
  if (row === undefined || position === -1) return place;
  const cell = content.addressAt?.(row, position);
  return { ...place, row: row + 1, ...(cell === undefined ? {} : { cell }) };
}

function listedTwice(item: Column, rows: readonly number[], at: Place): Finding {
  return {
    code: "listed-twice",
    severity: "error",
    clause: item.clause,
    at,
    values: {
      found: rows.map((row) => row + 1).join("、"),
      foundInEnglish: rows.map((row) => row + 1).join(", "),
    },
  };
}

function columnMissing(table: ItemTable, header: string): Finding {
  const foundInEnglish = header === itemHeaders.item ? "item" : "content";
  return {
    code: "column-missing",
    severity: "error",
    at: { input: table.name, name: table.title },
    values: { found: header, foundInEnglish },
  };
}
