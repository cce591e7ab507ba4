import {
  assessDataVersion,
  dataVersionTable,
  dateText,
  factorEditionNames,
  factorTableVersion,
  findGwpSet,
  sentence,
  type DataVersionFields,
  type Finding,
  type Language,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { settingsOf } from "../../settings-input";

const headers = {
  zh: ["项目", "固定为", "本程序的数据", "说明"],
  en: ["Item", "Pinned to", "Data of this program", "Note"],
} as const;

/** CN.DATAVERSION 数据版本核对 — what the workbook is pinned to, beside the data that this program brings. */
export const DATAVERSION: FunctionDefinition = {
  id: "DATAVERSION",
  group: "factors",
  requirements: ["C13"],
  clauses: ["DZJN108 5.4"],
  summary: {
    zh: "数据版本核对：工作簿固定的参考数据、因子版本和 GWP 版本，与本程序所带数据并列；不同的只提示，不更新。",
    en: "What the workbook is pinned to (reference data, factor edition, GWP set) beside the data of this program; differences are told, nothing is updated.",
  },
  parameters: [
    {
      id: "pinned",
      name: { zh: "数据版本表", en: "data_version" },
      summary: {
        zh: "两列：项目、内容（参考数据版本、因子版本、GWP 版本、固定日期、确定人）",
        en: "Two columns, item and content: reference data version, factor edition, GWP set, pinned on, pinned by",
      },
      kind: "settings",
    },
    languageParameter,
  ],
  result: { summary: { zh: "每个项目一行", en: "A row for each item" }, shape: "table" },
  examples: [
    {
      formula: '=INDEX(CN.DATAVERSION({"参考数据版本","1.0.0";"GWP 版本","AR5"}),2,2)',
      result: "1.0.0",
      note: { zh: "固定在较早的数据", en: "Pinned to earlier data" },
    },
    {
      formula: '=INDEX(CN.DATAVERSION({"因子版本","gbt32151-2024";"GWP 版本","AR5"},"en"),4,3)',
      result: "IPCC Fifth Assessment Report (2013)",
      note: { zh: "AR5 是已知的版本", en: "AR5 is a known set" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const settings = settingsOf(inputs, "pinned", dataVersionTable);
    if (!settings.ok) return [[inputs.failed(settings.finding)]];
    const { fields, findings } = settings.value;
    return table(fields, [...findings, ...assessDataVersion(fields)], language.value);
  },
};

function table(
  fields: DataVersionFields,
  findings: readonly Finding[],
  language: Language,
): readonly ResultCell[][] {
  const [edition] = factorEditionNames.find(fields.factorEdition.value ?? "");
  const set = findGwpSet(fields.gwpSet.value ?? "");
  const current: Readonly<Record<string, string>> = {
    dataVersion: factorTableVersion,
    factorEdition: edition?.name[language] ?? "",
    gwpSet: set?.name[language] ?? "",
  };
  const rows = dataVersionTable.items.map(({ id, header }): ResultCell[] => {
    const said = findings.filter(({ at }) => at?.input === `${dataVersionTable.name}.${id}`);
    return [
      header[language],
      written(fields, id),
      current[id] ?? "",
      said.map((finding) => sentence(finding, language)).join(" "),
    ];
  });
  return [[...headers[language]], ...rows];
}

function written(fields: DataVersionFields, id: keyof DataVersionFields): string {
  const { value } = fields[id];
  if (value === undefined) return "";
  return typeof value === "string" ? value : dateText(value);
}
