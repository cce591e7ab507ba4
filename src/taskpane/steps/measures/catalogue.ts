import {
  enterpriseTable,
  findMeasureGroups,
  measureExamples,
  readItems,
  type Language,
  type MeasureExample,
  type MeasureGroupId,
  type StageId,
} from "../../../core";
import { columnOf, type TableContents } from "../../editing/draft";
import type { TemplateEntry } from "../../editing/template-rows";
import type { PaneChoices } from "../../editing/use-editing";

/** Under these names the pane keeps which part of the catalogue is looked at. */
export const stageChoice = "measureStage";
export const groupChoice = "measureGroup";

/** 提出的行业组 — what the enterprise's division says; `any` where it says none, or several. */
export function proposedGroup(contents: TableContents): MeasureGroupId {
  const content = contents[enterpriseTable.id];
  const division = content && readItems(enterpriseTable, content).fields.division.value;
  const answer = division === undefined ? undefined : findMeasureGroups(division);
  const [only, another] = answer !== undefined && "groups" in answer ? answer.groups : [];
  return only !== undefined && another === undefined ? only : "any";
}

/** 目录中的措施 — those of every industry and of the group, of one stage or of all. */
export function measuresOf(group: MeasureGroupId, stage: StageId | undefined): readonly MeasureExample[] {
  return measureExamples.filter(
    (each) => (each.group === "any" || each.group === group) && (stage === undefined || each.stage === stage),
  );
}

/** 所看的行业组 — what people chose goes before what the division proposes. */
export function groupOf(contents: TableContents, choices: PaneChoices): MeasureGroupId {
  const chosen = measureExamples.find(({ group }) => group === choices[groupChoice])?.group;
  return chosen ?? proposedGroup(contents);
}

/** 措施行 — the row that a measure of the catalogue makes: its name in the pane's language and its stage, nothing else. */
export function entryOf({ key, measure, stage }: MeasureExample, language: Language): TemplateEntry {
  const words = columnOf("measures", "stage").choices?.find(({ id }) => id === stage);
  return { id: key, cells: { measure: measure[language], stage: words?.text.zh ?? "" } };
}
