import { monitoringPart, qualityPlanTable, readItems } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";
import { plannedSources } from "./planned-sources";

/** 监测与数据质量 — the plans and the instruments, judged beside the sources and units they are for (B4 to B6, B10). */
export const monitoringEditing: EditedStep = {
  tables: monitoringPart.tables,
  reads: monitoringPart.reads,
  assess: (contents, choices) => {
    const sources = plannedSources(contents);
    const planned = sources.filter(({ isPlanned }) => isPlanned).length;
    const quality = qualityAnswers(contents);
    return {
      findings: monitoringPart.findings(contents, lookedAt(contents, choices)),
      progress: {
        answered: planned + quality.answered,
        asked: sources.length + quality.asked,
      },
    };
  },
};

/** How many items of the quality plan are answered. */
function qualityAnswers(contents: TableContents): { readonly answered: number; readonly asked: number } {
  const asked = qualityPlanTable.items.filter(({ isExpected }) => isExpected);
  const content = contents[qualityPlanTable.id];
  if (content === undefined) return { answered: 0, asked: asked.length };
  const { fields } = readItems(qualityPlanTable, content);
  return { answered: asked.filter(({ id }) => fields[id].value !== undefined).length, asked: asked.length };
}
