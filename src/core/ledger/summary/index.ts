/** 汇总 — the tables that add up activity data by category, month, base, department, process and equipment. */
export { totalsByBaseTable } from "./totals-by-base-table";
export { totalsByCategoryTable } from "./totals-by-category-table";
export { totalsByDepartmentTable } from "./totals-by-department-table";
export { totalsByEquipmentTable } from "./totals-by-equipment-table";
export { totalsByMonthTable } from "./totals-by-month-table";
export { totalsByProcessTable } from "./totals-by-process-table";
