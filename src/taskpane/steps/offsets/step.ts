import { carbonAssetsTable, offsetsPart } from "../../../core";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 碳资产与抵消 — the register, clearance and own projects; what each standard says of a lot stands beside the lots (E1 to E12). */
export const offsetsEditing: EditedStep = {
  tables: offsetsPart.tables,
  reads: offsetsPart.reads,
  assess: (contents, choices) => ({
    findings: offsetsPart.findings(contents, lookedAt(contents, choices)),
    progress: tableProgress([{ table: carbonAssetsTable }], contents),
  }),
};
