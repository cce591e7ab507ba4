/** 监测与数据质量的文字 — the texts of the step on monitoring in Chinese. */
export const monitoringZh = {
  noSourcesToPlan: "“排放源”表里还没有采纳的排放源；先完成排放源识别，这里就能预填。",
  sourcesPlanned: (count: string) => `已列入监测计划的排放源 ${count}`,
  sourcesNotPlanned: "监测计划里还没有：",
  addPlanRows: (count: number) => `预填监测计划 ${count} 行`,
  planRowsFromSources:
    "每个还没有监测安排的排放源一行。标准只对水泥企业印有最低频次（表3），其他的请按所用核算标准填写。",
  addCementRows: (count: number) => `加入水泥示例 ${count} 行`,
  cementIsExample: "CIECCPA061 表3 是水泥企业的示例，带最低监测频次、要求和证明材料；加入后请删改。",
  addCollectionRows: (count: number) => `预填收集计划 ${count} 行`,
  collectionRowsFromSources: "活动数据按排放源各一行，另加排放因子、生产数据、排放数据各一行；加入后请补全。",
  calibrations: "检定校准到期",
  calibrationsOn: "按哪一天看",
  dueWithin: (days: number) => `${days} 天内到期的标为“即将到期”；到期当日仍有效。`,
  validUntil: (date: string) => `有效期至 ${date}`,
  calibrationExpired: "已过期",
  calibrationDue: "即将到期",
  calibrationValid: "有效",
  calibrationUnknown: "没有有效期",
};
