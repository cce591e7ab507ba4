import { assessHistory, readBaselineLedger, type BaselineLedger, type History } from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 本步所读 — the tables of the step as read, and past years where the workbook has them. */
export interface MeasuresView {
  readonly ledger: BaselineLedger;
  readonly totals: History | undefined;
  readonly intensities: History | undefined;
}

/** 读出本步 — from the tables with what was entered and is not saved yet. */
export function measuresView(contents: TableContents): MeasuresView {
  const history = contents["history"] === undefined ? undefined : assessHistory(contents["history"]);
  return {
    ledger: readBaselineLedger(contents).ledger,
    totals: history?.totals,
    intensities: history?.intensities,
  };
}
