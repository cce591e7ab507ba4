import { sourceCompleteness, sourcesTable, type Place, type SourceCompleteness } from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { PaneChoices } from "../../editing/use-editing";
import { expectedIn, industryOf } from "./chosen-industry";
import { listedSources, type Asked } from "./listed-sources";

const register: Place = { input: sourcesTable.name, name: sourcesTable.title };

/** 排放源的齐全程度 — the register against what the annex expects in the industry that is looked at (B1). */
export function ledgerCompleteness(
  contents: TableContents,
  choices: PaneChoices,
  asked: Asked,
): SourceCompleteness {
  const expected = expectedIn(industryOf(contents, choices));
  return sourceCompleteness(expected, listedSources(contents, asked), register);
}
