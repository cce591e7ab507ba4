import { formulaToStored } from "./formula-to-stored";
import { readTablePart } from "./table-part";
import { fromCellText, fromXml, toXml } from "./xml-text";

/** 计算列 — the formula that Excel fills into each new row of a table column. */
export interface CalculatedColumn {
  readonly table: string;
  readonly column: string;
  /** As typed, without `=`. */
  readonly formula: string;
}

/** The name under which formulas speak of the table of this part. */
export function tableNameOf(source: string): string | undefined {
  return readTablePart(source, "")?.name;
}

/** The table's part with the formula in its column; `undefined` where it has no such column without one. */
export function withCalculatedColumn(
  source: string,
  { column, formula }: CalculatedColumn,
): string | undefined {
  let isFound = false;
  const changed = source.replace(/<tableColumn\b([^>]*?)\/>/g, (tag, attributes: string) => {
    const name = fromCellText(fromXml(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ""));
    if (isFound || name !== column) return tag;
    isFound = true;
    const stored = toXml(formulaToStored(formula));
    return `<tableColumn${attributes}><calculatedColumnFormula>${stored}</calculatedColumnFormula></tableColumn>`;
  });
  return isFound ? changed : undefined;
}
