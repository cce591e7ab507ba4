import { industryTypes, proposedType, sentence, type Language } from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";

/** CN.INDUSTRYTYPE 生产类型建议 — what an industry suggests; the enterprise decides and says why. */
export const INDUSTRYTYPE: FunctionDefinition = {
  id: "INDUSTRYTYPE",
  group: "pathway",
  requirements: ["A9"],
  clauses: ["GUIDE 5.4"],
  summary: {
    zh: "按行业建议生产类型（火电、原材料、流程制造、离散制造）；标准按生产特点划分，由企业判断并写明依据。",
    en: "Suggests a type of production for an industry; the text goes by how things are made, so the enterprise decides and says why.",
  },
  parameters: [
    {
      id: "industry",
      name: { zh: "行业", en: "industry" },
      summary: {
        zh: "GB/T 4754 代码或行业名称；单元格或整列",
        en: "GB/T 4754 code or name; a cell or a column",
      },
      kind: "text",
    },
    languageParameter,
  ],
  result: { summary: { zh: "行业、建议类型、依据", en: "Industry, suggested type, ground" }, shape: "table" },
  examples: [
    {
      formula: '=CN.INDUSTRYTYPE({"31";"精细化工";"纺织"})',
      result: [
        ["行业", "建议类型", "依据"],
        ["31", "原材料", "标准的定义或示例点名；请企业确认"],
        ["精细化工", "流程制造", "标准的定义或示例点名；请企业确认"],
        ["纺织", "", "没有建议：标准按生产特点划分，请企业判断并写明依据"],
      ],
      note: { zh: "没有把握的不建议", en: "Nothing is suggested without ground" },
    },
    {
      formula: '=INDEX(CN.INDUSTRYTYPE("36","en"),2,2)',
      result: "discrete",
      note: { zh: "汽车制造", en: "Motor vehicles" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const grid = inputs.grid("industry") ?? [];
    const { rows } = inputs.extent(grid, inputs.index("industry"));
    const { header, grounds, none } = words[language.value];
    const lines: (readonly ResultCell[])[] = [header];
    for (const [row, cells] of grid.slice(0, rows).entries()) {
      for (const column of cells.keys()) {
        if (inputs.isHeaderAt(inputs.index("industry"), row, column)) continue;
        const text = inputs.text("industry", row, column);
        if (!text.ok) lines.push(["", "", sentence(text.finding, language.value)]);
        else if (text.value === undefined) lines.push(["", "", ""]);
        else {
          const proposed = proposedType(text.value);
          const type = industryTypes.find(({ id }) => id === proposed?.type);
          lines.push([
            text.value,
            type?.text[language.value] ?? "",
            proposed === undefined ? none : grounds[proposed.ground],
          ]);
        }
      }
    }
    return lines;
  },
};

const words: Readonly<
  Record<
    Language,
    { header: readonly string[]; grounds: Readonly<Record<"named" | "read", string>>; none: string }
  >
> = {
  zh: {
    header: ["行业", "建议类型", "依据"],
    grounds: { named: "标准的定义或示例点名；请企业确认", read: "按通常的生产特点；请企业确认" },
    none: "没有建议：标准按生产特点划分，请企业判断并写明依据",
  },
  en: {
    header: ["Industry", "Suggested type", "Ground"],
    grounds: {
      named: "named by the text's definitions or examples; to be confirmed",
      read: "by how such industries usually produce; to be confirmed",
    },
    none: "no suggestion: the text goes by how things are made, the enterprise decides and says why",
  },
};
