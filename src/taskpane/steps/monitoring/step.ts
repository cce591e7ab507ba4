import {
  assessSourceLedger,
  dataCollectionPlanTable,
  emissionUnitsTable,
  enterpriseTable,
  equipmentTable,
  instrumentsTable,
  monitoringPlanTable,
  qualityPlanTable,
  readItems,
  sourcesTable,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { findingsOfTables } from "../../editing/findings-of-tables";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAtOn } from "./calibrations";
import { plannedSources } from "./planned-sources";

const tables = [monitoringPlanTable, dataCollectionPlanTable, qualityPlanTable, instrumentsTable];

/** 监测与数据质量 — the plans and the instruments, judged beside the sources and units they are for (B4 to B6, B10). */
export const monitoringEditing: EditedStep = {
  tables,
  reads: [...tables, sourcesTable, emissionUnitsTable, equipmentTable, enterpriseTable],
  assess: (contents, choices) => {
    const { findings } = assessSourceLedger(contents, lookedAtOn(choices));
    const sources = plannedSources(contents);
    const planned = sources.filter(({ isPlanned }) => isPlanned).length;
    const quality = qualityAnswers(contents);
    return {
      findings: findingsOfTables(tables, findings),
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
