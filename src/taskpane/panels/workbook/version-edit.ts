import { itemHeaderPosition, itemRows, schemaVersion, templateInfoTable } from "../../../core";
import type { CellEdit, LedgerWorkbook } from "../../workbook/ledger-workbook";

/** 架构版本的填写 — the entry that states the present schema version, over what stands there now. */
export async function versionEdit(workbook: LedgerWorkbook): Promise<CellEdit> {
  const content = (await workbook.read([templateInfoTable]))[templateInfoTable.id]?.content;
  const [version] = templateInfoTable.items;
  const [row] =
    content === undefined ? [] : itemRows(content, itemHeaderPosition(content.headers, "item"), version);
  const position = itemHeaderPosition(content?.headers ?? [], "content");
  return {
    table: templateInfoTable.id,
    row: "",
    column: version.id,
    typed: String(schemaVersion),
    seen: row === undefined ? undefined : content?.rows[row]?.[position],
  };
}
