import type { baselineCodes } from "../../finding/codes/baseline";
import type { Sentences } from "./sentences-of";

/** 基准、目标、措施 — baseline, targets, measures: every code with its sentence in both languages. */
export const baselineSentences: Sentences<typeof baselineCodes> = {
  "baseline-below-zero": {
    zh: (where, { found }) => `${where}使基准为负（${found}）。请核对调整量的正负号和单位。`,
    en: (where, { found }) => `${where} makes the baseline negative (${found}). Check signs and units.`,
  },
  "target-years-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）应晚于基准年（${from}）。请核对两个年份。`,
    en: (where, { from, to }) =>
      `${where} (${to}) must come after the base year (${from}). Check both years.`,
  },
  "year-outside-target": {
    zh: (where, { found, from, to }) =>
      `${where} ${found} 不在 ${from} 到 ${to} 年之间。目标路径不外推，请改年份或另设目标。`,
    en: (where, { found, from, to }) =>
      `${where} ${found} lies outside ${from} to ${to}. A target path is not carried on beyond its ends: change the year or set another target.`,
  },
  "target-method-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写“线性”或“等比”。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write "linear" or "constant rate".`,
  },
  "direction-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写“越低越好”或“越高越好”。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write "lower" or "higher".`,
  },
  "stage-unknown": {
    zh: (where, { found }) => `${where}“${found}”不是实施阶段。请写：节能降碳、深度脱碳或碳中和。`,
    en: (where, { found }) =>
      `${where} "${found}" is no stage. Write "energy saving", "deep decarbonisation" or "neutrality".`,
  },
  "measure-unnamed": {
    zh: (where) => `${where}的措施没有名称，未排序。请填写名称。`,
    en: (where) => `${where}: the measure has no name and is not ranked. Name it.`,
  },
  "measure-without-abatement": {
    zh: (where) => `${where}没有减排量，未排序。空白不等于 0，请填写。`,
    en: (where) => `${where}: no abatement is given, so it is not ranked. Blank is not zero: enter it.`,
  },
  "measure-abates-nothing": {
    zh: (where) => `${where}的减排量不大于 0，没有单位减排成本，未排序。请核对。`,
    en: (where) => `${where}: nothing is abated, so there is no cost per tonne and no rank. Check it.`,
  },
  "measure-without-cost": {
    zh: (where) => `${where}没有成本，未排序。不花钱请填 0，节省请填负数。`,
    en: (where) => `${where}: no cost is given, so it is not ranked. Enter 0 for none, a minus for savings.`,
  },
  "abatement-not-enough": {
    zh: (where, { found, expected }) =>
      `${where}：全部措施合计减排 ${found}，达不到所需的 ${expected}。请补充措施或调整目标。`,
    en: (where, { found, expected }) =>
      `${where}: all measures together abate ${found}, short of ${expected}. Add measures or change the target.`,
  },
  "facility-unnamed": {
    zh: (where) => `${where}没有名称，不能归入任何设施。请填写。`,
    en: (where) => `${where} has no name and belongs to no facility. Enter it.`,
  },
  "facility-below-zero": {
    zh: (where, { name, found }) => `${where}：“${name}”合计为 ${found}，负的排放没有占比。请核对。`,
    en: (where, { name, found }) =>
      `${where}: "${name ?? ""}" adds up to ${found}; a negative amount has no share. Check it.`,
  },
  "deviation-serious": {
    zh: (where, { found, expected }) =>
      `${where}偏差 ${found}%，超过限值 ${expected}%，属严重偏离。请分析原因并保留记录：核算范围是否出现偏差？是否缺少核算方法？抵销方式是否使用不当？或有其他原因？`,
    en: (where, { found, expected }) =>
      `${where} deviates by ${found}%, beyond the limit of ${expected}%: serious. Look for the cause and keep the answer: was the accounting scope off, was a method lacking, were offsets used wrongly, or was it something else?`,
  },
  "deviation-limit-open": {
    zh: () => `没有给出严重偏离的限值，不作判断；标准没有规定数值，请企业自行规定。`,
    en: () =>
      `No limit for a serious deviation is given, so nothing is judged; the texts name none, the enterprise sets its own.`,
  },
  "baseline-enterprise-missing": {
    zh: (where) => `${where}里没有企业层级的基准。请先建立企业层级的碳基准。`,
    en: (where) => `${where} has no baseline of the enterprise. Set that one first.`,
  },
  "baseline-levels-open": {
    zh: (where) =>
      `${where}里只有企业层级。能单独核算的部门、工序、设备应有自己的基准：有这样的层级时，请各增一行。`,
    en: (where) =>
      `${where} knows the enterprise only. Departments, processes and equipment that can be accounted for have baselines of their own: add a row for each, where there are any.`,
  },
  "base-year-incomplete": {
    zh: (where) => `${where}为“否”：基准年应选数据完整的年份。请另选年份或补齐数据。`,
    en: (where) =>
      `${where} is "no": a base year shall have complete data. Choose another year or complete it.`,
  },
  "base-year-abnormal": {
    zh: (where) => `${where}为“否”：基准年应处于正常生产状态。请另选年份，或登记基准调整。`,
    en: (where) =>
      `${where} is "no": production in a base year shall be normal. Choose another year, or record an adjustment.`,
  },
  "base-year-not-latest": {
    zh: (where, { found, from, to }) =>
      `${where}是 ${found} 年，其后还有 ${from} 至 ${to} 年。其中若有数据完整、生产正常的年份，应选最近的；请核对理由。`,
    en: (where, { found, from, to }) =>
      `${where} is ${found}, and ${from} to ${to} came after it. If one of them is complete and normal, the latest of these is the base year: check the reason.`,
  },
  "base-intensity-differs": {
    zh: (where, { expected, found }) =>
      `${where}填的是 ${found}，而排放量除以产出为 ${expected}。请核对三个数。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, but emissions over output give ${expected}. Check the three numbers.`,
  },
  "baseline-not-adjusted": {
    zh: (where) => `${where}没有写明：出现了触发情形而不调整基准，须说明基准为什么仍反映真实水平。`,
    en: (where) =>
      `${where} is missing: a trigger occurred and the baseline was kept; say why it still shows the real level.`,
  },
  "adjustment-reason-missing": {
    zh: (where) => `${where}没有写明。调整基准应记录原因，请补写。`,
    en: (where) => `${where} is missing. An adjustment is recorded with its reason: enter it.`,
  },
  "adjustment-chain-broken": {
    zh: (where, { expected, found }) =>
      `${where}是 ${found}，而此前的基准是 ${expected}。请核对前后是否接上。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, but the baseline before was ${expected}. Check that the values follow on.`,
  },
  "target-kind-missing": {
    zh: (where, { found }) => `${where}里没有“${found}”。请新增一行，种类选“${found}”。`,
    en: (where, { foundInEnglish }) =>
      `${where} lacks a target of the kind "${foundInEnglish}". Add a row and choose this kind.`,
  },
  "target-not-broken-down": {
    zh: (where) => `${where}里只有企业层级的目标。目标应分解到各层级，请补上部门、工序或设备的指标。`,
    en: (where) =>
      `${where} has targets of the enterprise only. They shall be broken down: add indicators of departments, processes or equipment.`,
  },
  "target-undated": {
    zh: (where) => `${where}没有写明。短期和长期目标应有具体日期，请补上。`,
    en: (where) => `${where} is missing. Short and long targets shall have their dates: enter it.`,
  },
  "target-rule-missing": {
    zh: (where) => `${where}没有写明。制定目标时应同时建立评价准则，请写明怎样算达成。`,
    en: (where) => `${where} is missing. A target goes with its rule: say what counts as reached.`,
  },
  "target-not-approved": {
    zh: (where) => `${where}没有填写。目标宜由最高管理者批准发布，请补上批准人和日期。`,
    en: (where) =>
      `${where} is missing. A target should be approved and published by top management: enter name and day.`,
  },
  "target-span-unusual": {
    zh: (where, { expected, found }) => `${where}距今 ${found} 年，通常为 ${expected} 年。请核对种类和年份。`,
    en: (where, { expected, found }) =>
      `${where} lies ${found} years ahead; usual for this kind is ${expected}. Check kind and year.`,
  },
  "target-reached": {
    zh: (where, { expected, found }) => `${where}是 ${found}，目标 ${expected}：达成。`,
    en: (where, { expected, found }) => `${where} is ${found} against a target of ${expected}: reached.`,
  },
  "target-missed": {
    zh: (where, { expected, found }) =>
      `${where}是 ${found}，目标 ${expected}：未达成。请分析原因，必要时调整措施。`,
    en: (where, { expected, found }) =>
      `${where} is ${found} against a target of ${expected}: not reached. Find out why, and change measures where needed.`,
  },
  "measure-days-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）早于开始日期（${from}）。请核对。`,
    en: (where, { from, to }) => `${where} (${to}) lies before the start (${from}). Check both days.`,
  },
  "measure-overdue": {
    zh: (where, { found }) => `${where}是 ${found}，已过期而未完成。请跟踪原因，完成或重新安排。`,
    en: (where, { found }) =>
      `${where} was ${found} and has passed, but the measure is not done. Find out why, finish or reschedule it.`,
  },
  "measure-late": {
    zh: (where, { expected, found }) => `${where}是 ${found}，晚于期限 ${expected}。请在说明中写明原因。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, after the due day ${expected}. Say why in the note.`,
  },
  "measure-unverified": {
    zh: (where) => `${where}没有填写：措施已完成，应验证是否达到预期。请填写验证后的减排量。`,
    en: (where) =>
      `${where} is missing: the measure is done, and whether it reached what was expected shall be verified. Enter the verified abatement.`,
  },
  "measure-below-plan": {
    zh: (where, { expected, found }) => `${where}是 ${found}，低于预期的 ${expected}。请在说明中写明原因。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, below the ${expected} expected. Say why in the note.`,
  },
  "measure-over-budget": {
    zh: (where, { expected, found }) => `${where}是 ${found}，超过预算 ${expected}。请核对或追加预算。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, above the budget of ${expected}. Check it, or raise the budget.`,
  },
  "performance-level-missing": {
    zh: (where, { found }) =>
      `${where}里没有“${found}”层级的参数。宜至少有企业、部门、设施设备三级，请补上。`,
    en: (where, { foundInEnglish }) =>
      `${where} has no parameter at the level "${foundInEnglish}". At least enterprise, departments and equipment should have some: add one.`,
  },
  "deviation-limit-missing": {
    zh: (where) => `${where}没有规定，无法判断是否严重偏离。标准没有给出数值，请企业自行规定。`,
    en: (where) =>
      `${where} is not set, so a serious deviation cannot be told. The texts name none: the enterprise sets its own.`,
  },
  "deviation-cause-missing": {
    zh: (where, { expected, found }) =>
      `${where}没有填写：偏差 ${found}%，超过限值 ${expected}%。请查明是核算范围、核算方法、抵销方式还是其他原因。`,
    en: (where, { expected, found }) =>
      `${where} is missing: the deviation of ${found}% is beyond the limit of ${expected}%. Find out whether scope, method, offsets or something else is the cause.`,
  },
  "deviation-response-missing": {
    zh: (where, { found }) =>
      `${where}没有填写：对严重偏离（${found}%）应作出响应并保留记录。请写明措施、负责人和时间。`,
    en: (where, { found }) =>
      `${where} is missing: a serious deviation (${found}%) shall be answered and the answer kept. Say what was done, by whom and when.`,
  },
  "facility-none-main": {
    zh: (where) => `${where}里还没有确定主要排放设施。请按占比、减排潜力或供应链影响选定。`,
    en: (where) =>
      `${where}: no main facility is chosen yet. Choose by share, potential or supply-chain effect.`,
  },
  "project-not-compliant": {
    zh: (where) => `${where}为“否”：项目不符合法律法规或其他要求。请先整改。`,
    en: (where) =>
      `${where} is "no": the project does not comply with law or other obligations. Put that right first.`,
  },
  "project-restricted": {
    zh: (where) => `${where}为“是”：采用了限制或淘汰的技术、设备或材料。请改用成熟的低碳技术。`,
    en: (where) =>
      `${where} is "yes": restricted technology, equipment or material is used. Change to proven low-carbon technology.`,
  },
  "plan-check-missing": {
    zh: (where, { found }) =>
      `${where}缺年度检查${found ? `（${found}）` : ""}。请每年判断实施方案能否实现并登记。`,
    en: (where, { foundInEnglish }) =>
      `${where} lacks a yearly check${foundInEnglish ? ` (${foundInEnglish})` : ""}. Judge every year whether the plan can be met, and record it.`,
  },
  "plan-not-changed": {
    zh: (where) => `${where}没有填写：实施方案难以实现时应优化调整。请写明怎样调整。`,
    en: (where) => `${where} is missing: a plan that cannot be met is changed. Say how.`,
  },
  "plan-change-unpublished": {
    zh: (where) => `${where}没有填写：调整后的实施方案应发布。请填写发布日期。`,
    en: (where) => `${where} is missing: a changed plan shall be published. Enter the day.`,
  },
};
