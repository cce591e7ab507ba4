import {
  expectedSources,
  findIndustry,
  industries,
  readItems,
  enterpriseTable,
  type IndustryRow,
  type SourceRow,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";

/** Under this name the pane keeps which industry is looked at. */
export const industryChoice = "industry";

/** 行业选择 — one line of the list of industries: its code and how it is called. */
export interface IndustryOption {
  readonly code: string;
  readonly name: IndustryRow["name"];
}

/** 可选行业 — the industries of GB/T 4754 that stand in the table, by code. */
export const industryOptions: readonly IndustryOption[] = industries
  .flatMap(({ codes: [code, another], name, document }) =>
    code !== undefined && another === undefined && document !== "DB43" ? [{ code, name }] : [],
  )
  .sort((first, second) => (first.code < second.code ? -1 : 1));

/** 提出的行业 — what the enterprise's own division says; nothing where it says nothing that can be read. */
export function proposedIndustry(contents: TableContents): string | undefined {
  const content = contents[enterpriseTable.id];
  if (content === undefined) return undefined;
  const division = readItems(enterpriseTable, content).fields.division.value;
  const answer = division === undefined ? undefined : findIndustry(division);
  return answer !== undefined && "code" in answer ? answer.code : undefined;
}

/** 所看的行业 — what people chose goes before what the enterprise's division proposes. */
export function industryOf(contents: TableContents, choices: PaneChoices): string | undefined {
  const chosen = choices[industryChoice];
  return chosen === undefined || chosen === "" ? proposedIndustry(contents) : chosen;
}

/** 应识别的排放源 — none as long as the industry is not known. */
export function expectedIn(industry: string | undefined): readonly SourceRow[] {
  return industry === undefined ? [] : expectedSources(industry);
}
