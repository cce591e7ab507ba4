/** 设置面板文字（中文） — the words of the settings, of the findings of all steps, and of the groups of functions. */
export const settingsZh = {
  settingsTab: "设置",
  settingsWhere: "除语言外，设置都写在工作簿的表里，随文件走，别人也看得到；改动写入前可以放弃。",
  settingsLanguage: "窗格语言",
  settingsLanguageKept: "只记在本机，不写入工作簿。",
  settingsLanguageNotKept: "这里不能记住语言，下次打开仍按 Office 的语言显示。",
  settingsGwp: "GWP 版本",
  settingsGwpBoth: "“企业”表与“数据版本”表的 GWP 版本不一致，请先确定用哪一版。",
  settingsEdition: "因子版本",
  settingsEditionList: "从因子库选择版本",
  settingsEditionNone: "（未选择）",
  settingsPinned: "数据版本的固定",
  settingsReadings: "标准留有余地处的读法",
  settingsRounding: "列示数修约",
  settingsRoundingRule:
    "核算和判定一律用精确值，从不修约。这里只定承诺文件、合计和命令行汇总里排放量怎样写：由精确值一次修约，不连续修约。",
  settingsRoundingExact: "未设，写精确值",
  settingsRoundingNone: "两项都填才修约；现在写精确值，不修约。",
  settingsRoundingExample: (words: string, exact: string, stated: string) =>
    `${words}：${exact} 写作 ${stated}。`,
  settingsRoundingFormula:
    '五项标准没有规定修约规则：GB/T 8170 是国家标准，四舍五入见生态环境部核算指南。公式里要修约时另写，例如 =CN.ROUND(D2,2) 或 =CN.ROUND(D2,2,"四舍五入")。',
  statedUnrounded: (amount: string) => `未修约 ${amount}`,
  statedDifference: "修约差",
  statedExact: "没有设列示数修约（见“设置”）：按精确值合计，≈ 处只是少写几位。",
  statedRounded: (words: string) => `${words}（见“设置”）；各数都由精确值一次修约，合计不用修约后的数。`,
  statedVerdictExact: "结论和差额一律用未修约的值判定。",
  statedInStatement: (words: string, amount: string) => `数值修约：${words}；未修约 ${amount} tCO2e`,
  statedUnroundedInStatement: "数值修约：未修约",
  statedEndless: "数值修约：未修约，小数无尽，写到 6 位",
  settingsNotThere: "还没有设定",

  findingsReading: (counts: string) => `正在读取各步的表：${counts}`,
  findingsStop: "停止读取",
  findingsStopped: "已停止，以下只是读到的部分。",
  findingsAgain: "重新读取",
  findingsShowAll: (count: number) => `显示全部 ${count} 项`,

  functionGroup: "分组",
  functionAllGroups: "全部分组",
};
