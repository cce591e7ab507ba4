/** 图表文字（中文） — what every chart says besides its own title and names. */
export const chartsZh = {
  chartEmpty: "还没有可画的数值。",
  chartShowNumbers: "列出数值",
  chartHideNumbers: "收起数值",
  chartNumbersOf: (title: string) => `${title}：数值`,
  chartCumulative: "累计",
  chartStep: "序号",
  chartOutlines: "图中的线：每项措施一列，从零到单位成本，再回到零",
};
