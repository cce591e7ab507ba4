import { ledgerTables, positionOf, type Column, type LedgerTable, type Text } from "../../../core";
import type { TableRow } from "../../workbook/trace/selected-cell";
import type { CellContent } from "../../../core";

/** 一行的一格 — a cell of the row with its header. */
export interface RowLine {
  readonly header: string;
  readonly content: CellContent | undefined;
  readonly isDate: boolean;
  readonly unit: string | undefined;
}

/** 一行 — the row of the selected cell: the cell itself, what speaks of its source, and the rest. */
export interface RowLines {
  readonly title: Text | undefined;
  readonly own: RowLine | undefined;
  readonly sources: readonly RowLine[];
  readonly others: readonly RowLine[];
}

/** Headers under which people say where a number comes from. */
const sourceHeader = /来源|证据|凭证|依据|单据|附件|出处|source|evidence|voucher|document/i;

/** 按表头分开 — the cells of a row by their headers; those that hold nothing are left out but for the cell itself. */
export function rowLines({ table, headers, contents, position }: TableRow): RowLines {
  const definition: LedgerTable | undefined = ledgerTables.find(({ name }) => name === table);
  const columns: readonly Column[] = definition?.form === "records" ? definition.columns : [];
  const lines = headers.map((header, index): RowLine & { readonly index: number } => {
    const column = columns.find((each) => positionOf(each, [header]) === 0);
    return { header, content: contents[index], isDate: column?.kind === "date", unit: column?.unit, index };
  });
  const others = lines.filter(({ index, content }) => index !== position && content !== undefined);
  const isSource = ({ header }: RowLine) => sourceHeader.test(header);
  return {
    title: definition?.title,
    own: lines[position],
    sources: others.filter(isSource),
    others: others.filter((line) => !isSource(line)),
  };
}
