import { sourcesPart } from "../../../core";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";
import { ledgerCompleteness } from "./source-completeness";

/** 排放源识别 — the register of sources, what was left out, units and equipment, and the rules over them (A5, B1 to B3). */
export const sourcesEditing: EditedStep = {
  tables: sourcesPart.tables,
  reads: sourcesPart.reads,
  assess: (contents, choices) => {
    const named = ledgerCompleteness(contents, choices, "named");
    return {
      findings: sourcesPart.findings(contents, lookedAt(contents, choices)),
      progress: {
        answered: named.answered,
        // Before the industry is known, that is what is asked.
        asked: named.expected === 0 ? 1 : named.expected,
      },
    };
  },
};
