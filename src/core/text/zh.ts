import type { FindingCode } from "../finding";

type Values = Readonly<Record<string, string>>;

/** 发现 → 中文句子：是什么、为什么、怎么改。`where` 已含参数名与单元格。 */
export const zh: Readonly<Record<FindingCode, (where: string, values: Values) => string>> = {
  blank: (where) => `${where}是空白。空白不等于 0：请填入数值；确实没有请填 0，或缩小引用范围。`,
  "text-number": (where, { found }) =>
    `${where}是文本“${found}”，不是数值。请用“数据→分列”或 VALUE 转成数值。`,
  text: (where, { found }) => `${where}是文字“${found}”，不是数值。如果是表头，请从下一行起引用。`,
  logical: (where, { found }) => `${where}是逻辑值 ${found}，不是数值。请填入数值。`,
  "error-value": (where, { found }) => `${where}是错误值 ${found}。请先改正该单元格。`,
  "rich-value": (where, { found }) => `${where}是数据类型（${found}），不是数值。请填入普通数值。`,
  "not-finite": (where) => `${where}不是有限的数。请检查该单元格。`,
  "not-text": (where, { found }) => `${where}应为文字，得到 ${found}。`,
  omitted: (where) => `缺少参数${where}。没有该项排放请明确填 0。`,
  "shape-mismatch": (where, { expected, found }) =>
    `${where}是 ${found}，其他参数是 ${expected}（行×列）。请让各列引用同样的行，或只引用一个单元格。`,
  "not-single": (where, { found }) => `${where}只能是一个单元格，得到 ${found}（行×列）。`,
  "no-rows": (where) => `${where}里没有任何数据行，无法计算。请检查引用范围。`,
  negative: (where, { found }) => `${where}是负数 ${found}，这里不能为负。请核对符号。`,
  "not-positive": (where, { found }) => `${where}是 ${found}，必须大于 0。`,
  "share-out-of-range": (where, { found }) =>
    `${where}是 ${found}，应在 0 到 1 之间。百分数请写成 98% 或 0.98。`,
  "hours-out-of-range": (where, { found }) => `${where}是 ${found}，小时数应在 0 到 8784 之间。`,
  "weights-sum-to-zero": (where) => `${where}之和为 0，无法加权平均。`,
  "stock-exceeds-supply": (where, { found }) =>
    `${where}使结果为负（${found}）：期末库存与转出之和超过购入与期初库存之和。请核对库存数据。`,
  "carbon-not-balanced": (where, { found }) =>
    `${where}：利用量与封存量之和超过捕集量（差 ${found}）。请核对。`,
  "result-too-large": () => `结果超出 Excel 能表示的范围。请核对数量级与单位。`,
  "unit-missing": (where) => `${where}没有给出。单位要么都给，要么都不给。`,
  "unit-unknown": (where, { found, candidates }) =>
    `${where}“${found}”无法识别。${candidates ? `是否为：${candidates}？` : "请写成 t、10^4 m3、kWh、tCO2/t 之类。"}`,
  "unit-ambiguous": (where, { found, candidates }) =>
    `${where}“${found}”有歧义：${candidates}。请写明大小写。`,
  "unit-mismatch": (where, { found, expected, got }) =>
    `${where}“${found}”不匹配：应为 ${expected}，现为 ${got}。请核对单位。`,
  "unit-state-mismatch": (where, { found }) =>
    `${where}气体的标准状态不一致（${found}）：0 °C 与 20 °C 的立方米不能混用。`,
  "gas-unknown": (where, { found, candidates }) =>
    `${where}“${found}”不是已知的温室气体。${candidates ? `是否为：${candidates}？` : ""}`,
  "gas-ambiguous": (where, { found, candidates }) => `${where}“${found}”指哪一种：${candidates}？`,
  "gas-not-covered": (where, { found }) => `${where}“${found}”不属于七类温室气体，不计入二氧化碳当量。`,
  "gwp-missing": (where, { found, set, candidates }) =>
    `${where}“${found}”在 ${set} 中没有 GWP 值。${candidates ? `有值的版本：${candidates}。` : ""}`,
  "gwp-set-unknown": (where, { found, candidates }) =>
    `${where}“${found}”不是已知的 GWP 版本。请选：${candidates}；各标准没有规定默认版本，须写明。`,
  "rounding-unknown": (where, { found }) =>
    `${where}“${found}”无法识别。请写“GB/T 8170”（四舍六入五成双）或“四舍五入”。`,
  "places-not-whole": (where, { found }) => `${where}是 ${found}，应为 -20 到 20 之间的整数。`,
  "standard-unknown": (where, { found, candidates }) =>
    `${where}“${found}”不是已知的标准。请写：${candidates}。`,
  "standard-not-judged-here": (where, { found }) =>
    `按 ${found} 的判定需要碳资产登记表的逐笔信息，只有总量时不能判定；${where}目前可用 GUIDE。`,
  "table-missing": (where, { found }) => `工作簿里还没有${where}表（${found}）。请在“企业与边界”一步中建立。`,
  "column-missing": (where, { found }) => `${where}表里没有“${found}”这一列。请补上该列，列名照写。`,
  unanswered: (where) => `${where}还没有填写。`,
  "listed-twice": (where, { found }) =>
    `${where}出现了不止一次（第 ${found} 行），不知以哪一行为准。请只留一行。`,
  "not-a-number": (where, { found }) => `${where}是“${found}”，应为数值。请只填数值，单位另填。`,
  "not-a-date": (where, { found }) => `${where}是“${found}”，不是日期。请写成 2025-01-31。`,
  "choice-unknown": (where, { found, candidates }) =>
    `${where}是“${found}”，不在选项之中。请选：${candidates}。`,
  "number-for-text": (where, { found }) =>
    `${where}存成了数值 ${found}：前导的 0 和第 15 位以后的数字会丢失。请把单元格设为文本后重填。`,
  "reason-missing": (where) => `${where}没有写明。不纳入或认为不重要，须有理由。`,
  "division-unreadable": (where, { found }) =>
    `${where}“${found}”看不出行业大类。请以 GB/T 4754 的两位代码开头，如“31 黑色金属冶炼和压延加工业”。`,
  "division-outside-scope": (where, { found }) =>
    `${where}“${found}”不在 06–46 大类之内，不属于 DB43 所说的工业企业。`,
  "base-none-listed": (where) => `${where}里一个基地也没有列出。请列出全部生产基地。`,
  "base-single-outside": (where, { found }) =>
    `${where}：唯一的生产基地${found ? `“${found}”` : ""}必须纳入实施边界。请改为“纳入”，或补列其他基地。`,
  "base-none-inside": (where) => `${where}：列出的基地都没有纳入，实施边界是空的。请至少纳入一个。`,
  "system-left-out": (where) => `${where}不纳入，而主要、辅助、附属生产系统都应在范围之内。请改为“纳入”。`,
  "category-not-listed": (where, { found }) => `${where}里没有“${found}”这一类。请补上一行。`,
  "category-always-inside": (where) =>
    `${where}不能改为不纳入：直接排放和输入能源必须核算。没有这种排放，请保持“纳入”并在台账中填 0。`,
  "upstream-unanswered": (where) =>
    `${where}还没有结论。请写明重要的上游排放源，或写明没有及其理由；未回答时不能判定。`,
  "upstream-both-answers": (where) =>
    `${where}既列出了重要排放源，又写“无重要上游排放源”。请只保留一种结论。`,
  "upstream-left-out": (where) =>
    `${where}不纳入，但上游排放源表中列有重要排放源。重要的上游排放源应计入，请改为“纳入”。`,
  "period-unclear": (where, { found }) => `${where}“${found}”看不出起止日期。请填写声明期开始和声明期结束。`,
  "period-reversed": (where, { from, to }) => `${where}（${to}）早于声明期开始（${from}）。请核对日期。`,
  "period-days-not-stated": (where, { found, from, to }) =>
    `${where}“${found}”按 ${from} 至 ${to} 理解。请把起止日期写进表中，使期间明确。`,
  "period-label-differs": (where, { found, from, to, labelFrom, labelTo }) =>
    `${where}“${found}”通常指 ${labelFrom} 至 ${labelTo}，而填写的起止日期是 ${from} 至 ${to}。请改成一致。`,
  "period-not-a-year": (where, { from, to }) =>
    `${where}（${from} 至 ${to}）不是一个自然年度。标准宜用自然年度，其他明确的期间也可以。`,
};
