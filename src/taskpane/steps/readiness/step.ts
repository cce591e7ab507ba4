import {
  assessAccountingStandard,
  assessBaseline,
  assessHistory,
  enterpriseTable,
  historyTable,
  pathwayItemsTable,
  readItems,
} from "../../../core";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { commitmentItems, findingsOfItems, typeItems } from "./pathway-items";

/** 前提条件与路径 — type and pathway, past years, and the accounting standard of the enterprise's industry (A8–A10, C13). */
export const readinessEditing: EditedStep = {
  tables: [pathwayItemsTable, historyTable],
  reads: [enterpriseTable, pathwayItemsTable, historyTable],
  assess: (contents) => {
    const { enterprise, pathway, history } = contents;
    const ofPathway = pathway === undefined ? [] : assessBaseline({ pathway }).findings;
    const ofCommitment = findingsOfItems(commitmentItems, ofPathway);
    return {
      findings: [
        ...ofPathway.filter((finding) => !ofCommitment.includes(finding)),
        ...(history === undefined ? [] : assessHistory(history).findings),
        ...(enterprise === undefined
          ? []
          : assessAccountingStandard(readItems(enterpriseTable, enterprise).fields)),
      ],
      progress: tableProgress(
        [{ table: pathwayItemsTable, items: typeItems }, { table: historyTable }],
        contents,
      ),
    };
  },
};
