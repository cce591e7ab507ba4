import type { Finding } from "../../finding";
import { ledgerTables, readItems, readRecords, type LedgerTable } from "../../ledger";
import { assessColumns } from "./assess-columns";
import { assessDoubles } from "./assess-doubles";
import { assessFormulas } from "./assess-formulas";
import { assessVersion, type SchemaStanding } from "./assess-version";
import type { WorkbookContents, WorkbookTable } from "./workbook-contents";

/** 工作簿的评审 — how the workbook stands to our schema, and everything that is wrong with its tables. */
export interface WorkbookAssessment {
  readonly standing: SchemaStanding;
  readonly findings: readonly Finding[];
}

/**
 * 评审工作簿 — every table that is there is read and checked; a table that is not there is no fault here, since people take
 * only the tables they need. Nothing here throws on data, and nothing is changed.
 */
export function assessWorkbook(contents: WorkbookContents): WorkbookAssessment {
  const version = assessVersion(contents);
  const findings = ledgerTables.flatMap((table) => {
    const content = contents[table.name];
    return content === undefined ? [] : assessTable(table, content);
  });
  return { standing: version.standing, findings: [...version.findings, ...findings] };
}

function assessTable(table: LedgerTable, content: WorkbookTable): readonly Finding[] {
  const at = { input: table.name, name: table.title };
  const surroundings: Finding[] = [];
  if (content.hiddenRows > 0) {
    const values = { found: String(content.hiddenRows) };
    surroundings.push({ code: "rows-hidden", severity: "note", at, values });
  }
  if (content.isProtected) {
    surroundings.push({ code: "sheet-protected", severity: "note", at, values: { found: content.sheet } });
  }
  if (table.form === "items") {
    return [...surroundings, ...withoutQuestions(readItems(table, content).findings)];
  }
  return [
    ...surroundings,
    ...withoutQuestions(readRecords(table, content, "all").findings),
    ...assessColumns(table, content),
    ...assessFormulas(table, content),
    ...assessDoubles(table, content),
  ];
}

/** What is still to be filled in belongs to the steps of the journey, not to the state of the workbook. */
function withoutQuestions(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== "question");
}
