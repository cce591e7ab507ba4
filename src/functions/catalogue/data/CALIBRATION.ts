import {
  calibrationCoverage,
  error,
  failure,
  success,
  type Certificate,
  type Finding,
  type Outcome,
  type Reading,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { isNoRow, rowsOf } from "./column-rows";
import { dateAt } from "./date-cell";
import { checkTable, verdictWord } from "./finding-rows";

/** CN.CALIBRATION 检定有效期 — whether a calibration was valid on the day of every reading. */
export const CALIBRATION: FunctionDefinition = {
  id: "CALIBRATION",
  group: "data",
  requirements: ["B10"],
  clauses: ["DB43 9.1.1.2", "GUIDE 7.4.1b"],
  summary: {
    zh: "检定/校准有效期核对：一台器具的每个读数日，须落在某一份证书的有效期内（首尾两日算在内）。",
    en: "Calibration of one instrument: the day of every reading lies within some certificate, first and last day included.",
  },
  parameters: [
    {
      id: "readings",
      name: { zh: "读数日期", en: "readings" },
      summary: { zh: "读数的日期，一列", en: "Days of the readings, one column" },
      kind: "date",
    },
    {
      id: "from",
      name: { zh: "有效期开始", en: "valid_from" },
      summary: {
        zh: "各证书的检定或校准日期；一格或一列",
        en: "Day of each calibration; a cell or a column",
      },
      kind: "date",
    },
    {
      id: "to",
      name: { zh: "有效期截止", en: "valid_to" },
      summary: { zh: "各证书的有效期截止日", en: "Last valid day of each certificate" },
      kind: "date",
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "表：检查、位置、说明；首行为小结", en: "A table: check, place, remark; first a summary" },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.CALIBRATION({"2025-03-31";"2025-04-01"},"2024-04-01","2025-03-31"),2,3)',
      result: "读数 2 个，有效期内 1 个",
      note: { zh: "到期次日的读数不在有效期内", en: "The day after the last is not covered" },
    },
    {
      formula:
        '=INDEX(CN.CALIBRATION({"2025-04-01"},{"2024-04-01";"2025-04-01"},{"2025-03-31";"2026-03-31"}),2,1)',
      result: "通过",
      note: { zh: "证书相接", en: "Certificates that follow each other" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const certificates = certificatesOf(inputs);
    if (!certificates.ok) return [[inputs.failed(certificates.finding)]];
    const rows = rowsOf(inputs, ["readings"]);
    if (!rows.ok) return [[inputs.failed(rows.finding)]];
    const readings: Reading[] = [];
    const unreadable: Finding[] = [];
    for (let row = 0; row < rows.value; row += 1) {
      if (isNoRow(inputs, ["readings"], row)) continue;
      const date = dateAt(inputs, "readings", row);
      const { at = {} } = inputs.placed(error("blank", "readings"), row);
      if (!date.ok) unreadable.push(date.finding);
      else if (date.value !== undefined) readings.push({ date: date.value, at });
    }
    if (readings.length + unreadable.length === 0) return [[inputs.failed(error("no-rows", "readings"))]];
    const { covered, findings } = calibrationCoverage(readings, certificates.value);
    const all = [...unreadable, ...findings];
    const count = readings.length + unreadable.length;
    const summary = {
      zh: `读数 ${count} 个，有效期内 ${covered} 个`,
      en: `${count} readings, ${covered} within a valid calibration`,
    };
    return checkTable(inputs, [verdictWord(all.length === 0), summary], all, language.value);
  },
};

function certificatesOf(inputs: Inputs): Outcome<readonly Certificate[]> {
  const rows = rowsOf(inputs, ["from", "to"]);
  if (!rows.ok) return rows;
  const certificates: Certificate[] = [];
  for (let row = 0; row < rows.value; row += 1) {
    if (isNoRow(inputs, ["from", "to"], row)) continue;
    const from = dateAt(inputs, "from", row);
    if (!from.ok) return from;
    const to = dateAt(inputs, "to", row);
    if (!to.ok) return to;
    if (from.value === undefined) return failure(inputs.placed(error("blank", "from"), row));
    if (to.value === undefined) return failure(inputs.placed(error("blank", "to"), row));
    const { at = {} } = inputs.placed(error("blank", "to"), row);
    certificates.push({ from: from.value, to: to.value, at });
  }
  return certificates.length === 0 ? failure(inputs.placed(error("no-rows", "from"))) : success(certificates);
}
