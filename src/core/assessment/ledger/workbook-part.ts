import type { Finding } from "../../finding";
import { dataVersionTable, footprintsTable, readItems, sourceMethodsTable } from "../../ledger";
import type { Text } from "../../text/language";
import { assessDataVersion } from "../factors/assess-data-version";
import { assessSourceLedger } from "../sources/assess-source-ledger";
import { assessWorkbook } from "../workbook/assess-workbook";
import type { WorkbookContents } from "../workbook/workbook-contents";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerContents } from "./ledger-contents";
import { contentsById } from "./contents-by-id";

/** 工作簿 — what no step of the work tells: the tables without a step of their own, and how the tables stand to the schema. */
export const workbookPart: { readonly id: string; readonly title: Text } = {
  id: "workbook",
  title: { zh: "工作簿", en: "Workbook" },
};

/** 工作簿的发现 — without what the parts have said already of the same cells. */
export function workbookFindings(contents: WorkbookContents, said: readonly Finding[]): readonly Finding[] {
  const known = new Set(said.map(keyOf));
  return [...withoutStep(contentsById(contents)), ...assessWorkbook(contents).findings].filter((finding) => {
    const key = keyOf(finding);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

function withoutStep(contents: LedgerContents): readonly Finding[] {
  const version = contents[dataVersionTable.id];
  const items = version === undefined ? undefined : readItems(dataVersionTable, version);
  return [
    ...findingsOfTables([sourceMethodsTable, footprintsTable], assessSourceLedger(contents).findings),
    ...(items === undefined ? [] : [...items.findings, ...assessDataVersion(items.fields)]),
  ];
}

function keyOf({ code, at, values }: Finding): string {
  return JSON.stringify([code, at?.input, at?.row, at?.cell, values]);
}
