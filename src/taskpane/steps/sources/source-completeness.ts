import { ledgerCompleteness as completenessIn, type Asked, type SourceCompleteness } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";
import { industryOf } from "./chosen-industry";

/** 排放源的齐全程度 — the register against what the annex expects in the industry that is looked at (B1). */
export function ledgerCompleteness(
  contents: TableContents,
  choices: PaneChoices,
  asked: Asked,
): SourceCompleteness {
  return completenessIn(contents, industryOf(contents, choices), asked);
}
