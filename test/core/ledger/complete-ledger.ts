import {
  boundaryTables,
  categories,
  itemHeaders,
  type BoundaryContents,
  type BoundaryTableId,
  type CellContent,
  type TableContent,
} from "../../../src/core";

/** One table of a test ledger: contents by Chinese item, or rows of cells in the order of the columns. */
export type GivenTable =
  Readonly<Record<string, CellContent | null>> | readonly (readonly (CellContent | null)[])[];

/** A ledger to which nothing is left to say; a test changes what it is about. */
const complete: Readonly<Record<BoundaryTableId, GivenTable>> = {
  enterprise: {
    声明期: "2025年度",
    声明期开始: 45658,
    声明期结束: 46022,
    "GWP 版本": "AR5",
    企业名称: "示例钢铁有限公司",
    企业性质: "民营",
    统一社会信用代码: "91430000MA00000000",
    地址: "湖南省",
    联系人: "李工",
    国民经济行业: "31 黑色金属冶炼和压延加工业",
    主要产品: "粗钢",
    产能: "480 万 t/a",
    主要工序: "烧结、炼铁、炼钢",
    运行情况: "正常",
    产量: 4800000,
    产量单位: "t",
    产值: 2000000,
    组织边界: "法人厂界内全部设施",
    成立时间: "1998年",
    规模与经营范围: "8000 人，钢铁",
    资产状况: "300 亿元",
    组织架构图: "附件1",
    厂区平面图: "附件2",
    工艺流程图: "附件3",
    主要生产系统: "纳入",
    辅助生产系统: "纳入",
    附属生产系统: "纳入",
  },
  bases: [["示例基地", "湖南省", "纳入", null, null]],
  boundaryCategories: categories.map(({ text }) => [text.zh, "纳入", null, null, null]),
  upstreamSources: [["重要上游排放源", "外购焦炭的生产", "预计超过总量的 5%", null]],
};

/** The complete ledger with changes: items are replaced one by one, tables of rows as a whole, `null` takes away. */
export function ledgerWith(
  changes: Readonly<Partial<Record<BoundaryTableId, GivenTable | null>>> = {},
): BoundaryContents {
  const contents: Partial<Record<BoundaryTableId, TableContent>> = {};
  for (const { id } of boundaryTables) {
    const change = changes[id];
    if (change === null) continue;
    contents[id] = contentOf(id, change === undefined ? complete[id] : merged(complete[id], change));
  }
  return contents;
}

function merged(whole: GivenTable, change: GivenTable): GivenTable {
  return Array.isArray(change) ? change : { ...whole, ...change };
}

function contentOf(id: BoundaryTableId, given: GivenTable): TableContent {
  const table = boundaryTables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  const rows = isRows(given) ? given : Object.entries(given).map(([item, content]) => [item, content]);
  return {
    headers:
      table.form === "items"
        ? [itemHeaders.item, itemHeaders.content]
        : table.columns.map(({ header }) => header.zh),
    rows: rows.map((cells) => cells.map((cell) => cell ?? undefined)),
  };
}

function isRows(given: GivenTable): given is readonly (readonly (CellContent | null)[])[] {
  return Array.isArray(given);
}
