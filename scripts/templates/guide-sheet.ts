import type { Language, LedgerTableGroup } from "../../src/core";
import { sheetName } from "./template-sheet";

/** One line of the guide: a label, a text, and the sheet that it leads to. */
export interface GuideLine {
  readonly label: string;
  readonly text: string;
  readonly sheet?: string;
  readonly isHeading?: true;
}

const words = {
  zh: {
    name: "使用说明",
    title: "碳排放台账：使用说明",
    example: "关于本示例",
    how: "怎样使用",
    cells: "单元格",
    grow: "增加行",
    sheets: "各工作表",
    lines: [
      ["填写顺序", "先填“企业”“生产基地”“核算边界”，再按月填活动数据；汇总与判定由公式得出。"],
      ["空白与 0", "空白表示没有数据，不等于 0。没有某种排放，请记一行 0。"],
      ["公式", "每个算出的数都是看得见的 CN 公式；装上“碳衡”加载项即可重算，不装也能看到结果。"],
      [
        "复核",
        "选中公式单元格，在任务窗格的“来历”里看到条款、公式、代入的数值与单位，并可一步步走回原始数据。",
      ],
    ],
    kinds: [
      ["填写", "浅黄底、细框：由人填写。"],
      ["计算", "灰底、粗框、加粗，表头斜体：由公式算出，不要手填。"],
      ["说明", "斜体、虚框：说明文字。"],
    ],
    growText: "在表格最后一行下面直接录入或粘贴，表格自动扩展，公式自动带下。没有任何单元格被锁定。",
  },
  en: {
    name: "Guide",
    title: "Carbon ledger: how to use it",
    example: "About this example",
    how: "How to use it",
    cells: "Cells",
    grow: "More rows",
    sheets: "Sheets",
    lines: [
      [
        "Order",
        "Enterprise, bases and accounting boundary first, then activity data by month; totals follow.",
      ],
      [
        "Blank and 0",
        "Blank means no data, which is not 0. Where there are no such emissions enter a row of 0.",
      ],
      ["Formulas", "Every calculated number is a visible CN formula; the Tanheng add-in recalculates it."],
      [
        "Review",
        "Select a formula: under Trace the task pane shows clause, formula, the numbers put in and their units, and leads back to the entries.",
      ],
    ],
    kinds: [
      ["Enter", "Light yellow, thin frame: entered by people."],
      ["Calculated", "Grey, heavy frame, bold, header slanted: calculated, do not overwrite."],
      ["Explanation", "Slanted, hair line: explaining words."],
    ],
    growText:
      "Type or paste below the last row: the table grows and fills in its formulas. No cell is locked.",
  },
} as const;

/** 使用说明 — the first sheet: how the workbook is used, what the cells mean, and a way to every sheet. */
export function guideSheet(
  groups: readonly LedgerTableGroup[],
  language: Language,
  remarks: readonly (readonly [string, string])[] = [],
): { readonly name: string; readonly title: string; readonly lines: readonly GuideLine[] } {
  const say = words[language];
  return {
    name: say.name,
    title: say.title,
    lines: [
      ...(remarks.length === 0 ? [] : [{ label: say.example, text: "", isHeading: true as const }]),
      ...remarks.map(([label, text]) => ({ label, text })),
      { label: say.how, text: "", isHeading: true },
      ...say.lines.map(([label, text]) => ({ label, text })),
      { label: say.grow, text: say.growText },
      { label: say.cells, text: "", isHeading: true },
      ...say.kinds.map(([label, text]) => ({ label, text })),
      ...groups.flatMap((group): GuideLine[] => [
        { label: group.title[language], text: "", isHeading: true },
        ...group.tables.map((table) => ({
          label: sheetName(table, language),
          text: table.note[language],
          sheet: sheetName(table, language),
        })),
      ]),
    ],
  };
}
