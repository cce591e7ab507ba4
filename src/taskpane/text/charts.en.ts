import type { chartsZh } from "./charts.zh";

/** What every chart says in English besides its own title and names. */
export const chartsEn: typeof chartsZh = {
  chartEmpty: "No values to draw yet.",
  chartShowNumbers: "List the values",
  chartHideNumbers: "Hide the values",
  chartNumbersOf: (title) => `${title}: values`,
  chartCumulative: "Cumulative",
  chartStep: "No.",
  chartOutlines: "The lines of the chart: a column per measure, from zero to its cost and back to zero",
};
