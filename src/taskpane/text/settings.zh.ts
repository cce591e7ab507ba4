/** 设置面板文字（中文） — the words of the settings. */
export const settingsZh = {
  settingsTab: "设置",
};
