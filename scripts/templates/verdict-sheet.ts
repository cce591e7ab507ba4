import type { Language } from "../../src/core";

/** A cell of a sheet that is not a table: words, something to enter, or a formula that may spill. */
export interface FreeCell {
  readonly row: number;
  readonly column: number;
  readonly kind: "label" | "heading" | "input" | "formula" | "spilledHeader" | "spilled";
  readonly value?: string;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface FreeSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly widths: readonly number[];
  readonly cells: readonly FreeCell[];
}

const words = {
  zh: {
    name: "判定结果",
    title: "判定结果",
    note: "由“排放汇总”“碳资产登记表”和“判定设置”算出；各标准分别判定，不互相替代。",
    period: "声明期",
    asOf: "截至日",
    verdicts: "各标准判定",
    lots: "逐批判定（GUIDE）",
    electricity: "外购电量与因子",
    kind: "类别",
    energy: "间接·输入能源",
    amounts: ["外购电量", "电力因子"],
    item: "项目",
    content: "内容",
    language: "zh",
  },
  en: {
    name: "Verdicts",
    title: "Verdicts",
    note: "From the tables of emissions, carbon assets and settings; every standard judges by itself.",
    period: "Declaration period",
    asOf: "As of",
    verdicts: "Verdicts by standard",
    lots: "Lots one by one (GUIDE)",
    electricity: "Purchased electricity",
    kind: "Category",
    energy: "Indirect: imported energy",
    amounts: ["Purchased electricity", "Electricity factor"],
    item: "Item",
    content: "Content",
    language: "en",
  },
} as const;

/** 判定结果 — the verdicts of all standards and of every lot, as formulas over the tables that people see. */
export function verdictSheet(language: Language): FreeSheet {
  const say = words[language];
  const tables = "Emissions[#All],CarbonAssets[#All]";
  const asOf = `INDEX(VerdictSettings[${say.content}],MATCH("${say.asOf}",VerdictSettings[${say.item}],0))`;
  return {
    name: say.name,
    title: say.title,
    note: say.note,
    widths: [20, 26, 18, 18, 18, 34, 22, 40, 30],
    cells: [
      { row: 2, column: 0, kind: "label", value: say.period },
      {
        row: 2,
        column: 1,
        kind: "formula",
        formula: `IF(INDEX(Enterprise[${say.content}],MATCH("${say.period}",Enterprise[${say.item}],0))="","",INDEX(Enterprise[${say.content}],MATCH("${say.period}",Enterprise[${say.item}],0)))`,
      },
      { row: 3, column: 0, kind: "label", value: say.asOf },
      {
        row: 3,
        column: 1,
        kind: "formula",
        numberFormat: "yyyy-mm-dd",
        formula: `IF(${asOf}="","",${asOf})`,
      },
      { row: 4, column: 0, kind: "label", value: say.electricity },
      ...say.amounts.map((header, index): FreeCell => {
        const found = `INDEX(Emissions[${header}],MATCH("${say.energy}",Emissions[${say.kind}],0))`;
        return { row: 4, column: 1 + index, kind: "formula", formula: `IF(${found}="","",${found})` };
      }),
      { row: 5, column: 0, kind: "heading", value: say.verdicts },
      {
        row: 6,
        column: 0,
        kind: "formula",
        formula: `IF(B3="","",CN.VERDICTS(${tables},B3,B4,VerdictSettings[#All],"${say.language}"))`,
      },
      ...spilledLook(6, 9, 8),
      { row: 16, column: 0, kind: "heading", value: say.lots },
      {
        row: 17,
        column: 0,
        kind: "formula",
        formula: `IF(B3="","",CN.OFFSETCHECK(CarbonAssets[#All],"GUIDE",B3,B4,VerdictSettings[#All],B5:C5,"${say.language}"))`,
      },
      ...spilledLook(17, 8, 40),
    ],
  };
}

/** How the cells look into which a formula spills: a header row, then rows of text that wraps. */
function spilledLook(row: number, columns: number, rows: number): readonly FreeCell[] {
  return Array.from({ length: rows * columns }, (_, index): FreeCell => {
    const down = Math.floor(index / columns);
    return { row: row + down, column: index % columns, kind: down === 0 ? "spilledHeader" : "spilled" };
  }).filter((cell) => cell.row !== row || cell.column !== 0);
}
