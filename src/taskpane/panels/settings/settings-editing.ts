import {
  assessDataVersion,
  dataVersionTable,
  enterpriseTable,
  offsetReadingItems,
  readItems,
  reportRoundingFindings,
  templateInfoTable,
  totalReadingItems,
  verdictSettingsTable,
  type Finding,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { EditedStep } from "../../editing/use-editing";

/** The readings of the verdict that are choices; days and proofs of the declaration belong to its own step. */
export const readingIds: readonly string[] = [...offsetReadingItems, ...totalReadingItems].flatMap(
  ({ id, kind }) => (kind === "choice" ? [id] : []),
);

/** 设置所在的表 — the tables in which settings stand, and what is to say about versions, readings and rounding. */
export const settingsEditing: EditedStep = {
  tables: [enterpriseTable, templateInfoTable, dataVersionTable, verdictSettingsTable],
  assess: (contents) => ({
    findings: [...versionFindings(contents), ...roundingFindings(contents)],
    progress: { answered: 0, asked: 0 },
  }),
};

function versionFindings(contents: TableContents): readonly Finding[] {
  const content = contents[dataVersionTable.id];
  if (content === undefined) return [];
  const { fields, findings } = readItems(dataVersionTable, content);
  return [...findings, ...assessDataVersion(fields)];
}

function roundingFindings(contents: TableContents): readonly Finding[] {
  const content = contents[verdictSettingsTable.id];
  if (content === undefined) return [];
  const { fields, findings } = readItems(verdictSettingsTable, content);
  return [...findings, ...reportRoundingFindings(fields)];
}
