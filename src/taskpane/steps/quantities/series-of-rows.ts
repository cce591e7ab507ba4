export { monthlySeries, sourcesWithoutRows, type MonthlySeries } from "../../../core";
