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
  settingsRounding: "修约",
  settingsRoundingRule:
    '碳衡按精确值计算，从不自行修约，单元格格式只影响显示。需要修约时在公式里写明，例如 =CN.ROUND(D2,2)（GB/T 8170）或 =CN.ROUND(D2,2,"四舍五入")。',
  settingsNotThere: "还没有设定",

  findingsReading: (counts: string) => `正在读取各步的表：${counts}`,
  findingsStop: "停止读取",
  findingsStopped: "已停止，以下只是读到的部分。",
  findingsAgain: "重新读取",
  findingsShowAll: (count: number) => `显示全部 ${count} 项`,

  functionGroup: "分组",
  functionAllGroups: "全部分组",
};
