import { enterpriseTable, readItems, type EnterpriseFields } from "../../ledger";
import { expectedSources, findIndustry, type SourceRow } from "../../tables";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 所定的行业 — the one that was chosen for the sources, otherwise what the enterprise's division says. */
export function proposedIndustry(contents: LedgerContents): string | undefined {
  return keptIndustry(contents) ?? codeOf(fieldsOf(contents)?.division.value);
}

/** 记下的行业 — what was chosen for the sources and is kept in the table of the enterprise. */
export function keptIndustry(contents: LedgerContents): string | undefined {
  return codeOf(fieldsOf(contents)?.sourceIndustry.value);
}

function fieldsOf(contents: LedgerContents): EnterpriseFields | undefined {
  const content = contents[enterpriseTable.id];
  return content && readItems(enterpriseTable, content).fields;
}

function codeOf(words: string | undefined): string | undefined {
  const answer = words === undefined ? undefined : findIndustry(words);
  return answer !== undefined && "code" in answer ? answer.code : undefined;
}

/** 应识别的排放源 — none as long as the industry is not known. */
export function expectedIn(industry: string | undefined): readonly SourceRow[] {
  return industry === undefined ? [] : expectedSources(industry);
}
