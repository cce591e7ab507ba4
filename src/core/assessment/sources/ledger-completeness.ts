import type { Place } from "../../finding";
import { sourcesTable } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";
import { sourceCompleteness, type SourceCompleteness } from "./completeness";
import { expectedIn } from "./expected-industry";
import { listedSources, type Asked } from "./listed-sources";

const register: Place = { input: sourcesTable.name, name: sourcesTable.title };

/** 排放源的齐全程度 — the register against what the annex expects in that industry (B1). */
export function ledgerCompleteness(
  contents: LedgerContents,
  industry: string | undefined,
  asked: Asked,
): SourceCompleteness {
  return sourceCompleteness(expectedIn(industry), listedSources(contents, asked), register);
}
