import {
  assessDataVersion,
  dataVersionTable,
  enterpriseTable,
  offsetReadingItems,
  readItems,
  templateInfoTable,
  totalReadingItems,
  verdictSettingsTable,
  type Finding,
} from "../../../core";
import type { EditedStep } from "../../editing/use-editing";

/** The readings of the verdict that are choices; days and proofs of the declaration belong to its own step. */
export const readingIds: readonly string[] = [...offsetReadingItems, ...totalReadingItems].flatMap(
  ({ id, kind }) => (kind === "choice" ? [id] : []),
);

/** 设置所在的表 — the tables in which settings stand, and what is to say about the pinned versions. */
export const settingsEditing: EditedStep = {
  tables: [enterpriseTable, templateInfoTable, dataVersionTable, verdictSettingsTable],
  assess: (contents) => {
    const content = contents[dataVersionTable.id];
    const nothing = { answered: 0, asked: 0 };
    if (content === undefined) return { findings: [], progress: nothing };
    const { fields, findings } = readItems(dataVersionTable, content);
    const all: readonly Finding[] = [...findings, ...assessDataVersion(fields)];
    return { findings: all, progress: nothing };
  },
};
