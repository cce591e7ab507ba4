import {
  emptySourceLedger,
  error,
  failure,
  judgeSourceLedger,
  sourceTables,
  success,
  type LedgerTable,
  type Outcome,
  type RecordTable,
  type SourceLedger,
} from "../../../core";
import { optionalDate } from "../../date-input";
import type { FunctionDefinition } from "../../define";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { tableOf } from "../../table-input";
import { checkTable, verdictWord } from "../data/finding-rows";

/** CN.REGISTERCHECK 登记表检查 — the checks of one register of sources and monitoring, on a range with headers. */
export const REGISTERCHECK: FunctionDefinition = {
  id: "REGISTERCHECK",
  group: "sources",
  requirements: ["B1", "B2", "B4", "B5", "B10", "C12", "C13", "C15"],
  clauses: ["CIECCPA061 8.2.4", "DB43 6.3.5.2", "DB43 9.1.1.2", "CIECCPA061 8.2.5.3 note 5", "DZJN108 8.2"],
  summary: {
    zh: "检查一张登记表：排放源、监测计划（最低频次）、数据收集计划、计量器具（有效期、等级）、碳足迹、方法与因子来源（实测优先、方法统一）。",
    en: "Checks one register: sources, monitoring plan (minimum frequency), data collection plan, instruments (validity, class), footprints, methods and factor sources (measured first, one method).",
  },
  parameters: [
    {
      id: "register",
      name: { zh: "登记表名称", en: "register" },
      summary: {
        zh: "如“排放源”“监测计划”“计量器具”“碳足迹”“方法与因子来源”",
        en: "Such as Sources, Monitoring plan, Metering instruments, Footprints",
      },
      kind: "choice",
    },
    {
      id: "table",
      name: { zh: "登记表", en: "table" },
      summary: { zh: "含表头的区域，列的先后不限", en: "A range with headers, columns in any order" },
      kind: "table",
    },
    {
      id: "asOf",
      name: { zh: "核对日期", en: "as_of" },
      summary: {
        zh: "看计量器具在哪一天是否有效；省略＝不看是否到期",
        en: "Day on which calibrations are looked at; left out = expiry is not looked at",
      },
      kind: "date",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "表：检查、位置、说明；首行为小结", en: "A table: check, place, remark; first a summary" },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=INDEX(CN.REGISTERCHECK("监测计划",{"监测项目","排放单元","最低监测频次","监测频次";"煤的水分","锅炉","每日","每月"}),3,1)',
      result: "提醒",
      note: { zh: "每月低于最低频次每日", en: "Monthly is less than daily" },
    },
    {
      formula:
        '=INDEX(CN.REGISTERCHECK("计量器具",{"器具编号","器具名称","检定校准日期","有效期至";"QC-1","汽车衡","2024-04-01","2025-03-31"},"2025-03-31"),2,1)',
      result: "通过",
      note: { zh: "到期当日仍有效", en: "Valid on its last day" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const register = registerOf(inputs);
    if (!register.ok) return [[inputs.failed(register.finding)]];
    const asOf = optionalDate(inputs, "asOf");
    if (!asOf.ok) return [[inputs.failed(asOf.finding)]];
    const table = tableOf(inputs, "table", register.value);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    if (table.value === undefined) return [[inputs.failed(error("omitted", "table"))]];
    const { rows, findings } = table.value;
    // The rows were read by the very columns of the table whose place they take.
    const ledger = { ...emptySourceLedger, [register.value.id]: rows } as SourceLedger;
    const all = [...findings, ...judgeSourceLedger(ledger, asOf.value)];
    const summary = {
      zh: `${register.value.title.zh} ${rows.length} 行，问题 ${all.length} 处`,
      en: `${register.value.title.en}: ${rows.length} rows, ${all.length} to be checked`,
    };
    return checkTable(inputs, [verdictWord(all.length === 0), summary], all, language.value);
  },
};

/** Units and equipment are held against other registers, which one range does not hold. */
const registers: readonly RecordTable[] = (sourceTables as readonly LedgerTable[]).filter(
  (table): table is RecordTable =>
    table.form === "records" && table.id !== "emissionUnits" && table.id !== "equipment",
);

function registerOf(inputs: Inputs): Outcome<RecordTable> {
  const text = inputs.single("register");
  if (!text.ok) return text;
  if (text.value === undefined) return failure(inputs.placed(error("omitted", "register")));
  const key = text.value.replace(/\s/g, "").toLowerCase();
  const table = registers.find(({ name, sheet, title }) =>
    [name, sheet, title.zh, title.en].some((word) => word.replace(/\s/g, "").toLowerCase() === key),
  );
  if (table !== undefined) return success(table);
  return failure(
    inputs.placed(
      error("choice-unknown", "register", {
        found: text.value,
        candidates: registers.map(({ sheet }) => sheet).join("、"),
        candidatesInEnglish: registers.map(({ title }) => title.en).join(", "),
      }),
      0,
    ),
  );
}
