import {
  categories,
  sourceClassChoices,
  sourcesTable,
  yesNoChoices,
  type CategoryId,
  type SourceClass,
  type SourceRow,
} from "../../../core";
import type { TemplateEntry } from "../../editing/template-rows";

/** The category of the boundary that a class means; waste treatment has none of its own there, special emissions have none. */
const categoryOf: Partial<Readonly<Record<SourceClass, CategoryId>>> = {
  stationary: "stationaryCombustion",
  mobile: "mobileCombustion",
  process: "process",
  fugitive: "fugitive",
  electricity: "importedEnergy",
  otherEnergy: "importedEnergy",
};

/** 处理 — accepted, rejected or added, as the register has it. */
export const statusChoices = sourcesTable.columns[8].choices;

/** 排放源名称 — a general line is called by its class, a typical source of an industry by its own words. */
export function annexName({ industry, category, source }: SourceRow): SourceRow["source"] {
  return industry === undefined ? category : source;
}

/** 附录C 的一行 — what the register holds of an expected source once it is accepted or rejected. */
export function annexEntry(row: SourceRow, status: string): TemplateEntry {
  const category = categories.find(({ id }) => id === categoryOf[row.class]);
  return {
    id: row.key,
    cells: {
      source: annexName(row).zh,
      key: row.key,
      class: sourceClassChoices.find(({ id }) => id === row.class)?.text.zh ?? "",
      category: category?.text.zh ?? "",
      // A gas that is none of the seven is shown in the checklist and does not go into the register.
      gases: row.gases.join("、"),
      status,
      // Special emissions are never inside; about all others nothing is decided here.
      insideTotal: row.kind === "special" ? noText : "",
    },
  };
}

const noText = yesNoChoices[1].text.zh;

const [, , own] = statusChoices;

/** 自行补充 — what the register says of a source that the annex does not name. */
export const ownStatus = own.text.zh;

/** 计划 — what the register says of a facility that is only planned. */
export const plannedStage = sourcesTable.columns[10].choices[2].text.zh;
