import { assessExclusions, error, exclusionsTable, sentence, type Text } from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";
import { tableOf } from "../../table-input";

/** CN.EXCLUDED 未纳入份额 — the sum of what was left out as minor, and what is missing in its rows. */
export const EXCLUDED: FunctionDefinition = {
  id: "EXCLUDED",
  group: "sources",
  requirements: ["A5"],
  clauses: ["GUIDE 6.2c"],
  summary: {
    zh: "未纳入的次要排放源：合计估计份额，并列出缺理由、缺份额的行；合计超过 5% 作说明（标准没有门槛）。",
    en: "Minor sources left out: the sum of their estimated shares, with rows that lack a reason or a share; above 5 % there is a note (the text has no threshold).",
  },
  parameters: [
    {
      id: "exclusions",
      name: { zh: "未纳入的排放源", en: "exclusions" },
      summary: {
        zh: "含表头：排放源、理由、估计份额（0.005 即 0.5%）",
        en: "With headers: Source, Reason, Estimated share (0.005 = 0.5 %)",
      },
      kind: "table",
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：项目、份额、说明；首行为合计",
      en: "A table: item, share, remark; first the sum",
    },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=INDEX(CN.EXCLUDED({"排放源","理由","估计份额";"灭火器","量少",0.001;"食堂炉灶","量少",0.004}),2,2)',
      result: 0.005,
      note: { zh: "合计 0.5%", en: "0.5 % in sum" },
    },
    {
      formula: '=ROWS(CN.EXCLUDED({"排放源","理由","估计份额";"灭火器","",0.001}))',
      result: 3,
      note: { zh: "缺理由，多一行说明", en: "A row about the missing reason" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, "exclusions", exclusionsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    if (table.value === undefined) return [[inputs.failed(error("omitted", "exclusions"))]];
    const { rows, findings } = table.value;
    const { share, isComplete, findings: judged } = assessExclusions({ exclusions: rows });
    const words = language.value;
    // A blank reason is asked about once, by the rule.
    const unreadable = findings.filter(({ code }) => code !== "unanswered");
    const body: ResultCell[][] = [...unreadable, ...judged].map((finding) => [
      remarkWords[words],
      "",
      sentence(finding, words),
    ]);
    return [
      headers.map((header) => header[words]),
      [
        totalWords[words],
        stated(share, { requirement: "A5", clauses: ["GUIDE 6.2c"], writes: "Σ" }),
        isComplete ? "" : partialWords[words],
      ],
      ...body,
    ];
  },
};

const headers: readonly Text[] = [
  { zh: "项目", en: "Item" },
  { zh: "份额", en: "Share" },
  { zh: "说明", en: "Remark" },
];
const totalWords: Text = { zh: "合计", en: "Sum" };
const remarkWords: Text = { zh: "待补", en: "To be completed" };
const partialWords: Text = {
  zh: "有的行没有份额，合计不完整",
  en: "some rows lack a share: the sum is not complete",
};
