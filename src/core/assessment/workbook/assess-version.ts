import type { Finding } from "../../finding";
import { readItems, schemaVersion, templateInfoTable } from "../../ledger";
import { Exact } from "../../number";
import type { WorkbookContents } from "./workbook-contents";

/** 架构版本的关系 — how the workbook's version stands to ours; a newer one is only read. */
export type SchemaStanding = "same" | "older" | "newer" | "unstated";

/** 评审版本 — by which version tables and columns are defined; a workbook that says nothing is asked. */
export function assessVersion(contents: WorkbookContents): {
  readonly standing: SchemaStanding;
  readonly findings: readonly Finding[];
} {
  const content = contents[templateInfoTable.name];
  if (content === undefined) return { standing: "unstated", findings: [] };
  const { schemaVersion: field } = readItems(templateInfoTable, content).fields;
  const clause = "DB43 7.5";
  if (field.value === undefined) {
    return {
      standing: "unstated",
      findings: [{ code: "schema-unstated", severity: "question", clause, at: field.at, values: {} }],
    };
  }
  const expected = String(schemaVersion);
  const order = field.value.compare(Exact.of(expected));
  if (order === 0) return { standing: "same", findings: [] };
  const values = { found: field.value.toText().text, expected };
  return order > 0
    ? {
        standing: "newer",
        findings: [{ code: "schema-newer", severity: "error", clause, at: field.at, values }],
      }
    : {
        standing: "older",
        findings: [{ code: "schema-older", severity: "note", clause, at: field.at, values }],
      };
}
