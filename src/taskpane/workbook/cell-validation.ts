import { clauseIn, type Column } from "../../core";

/**
 * 数据验证 — what a cell should hold, as Excel's own validation: it explains while the cell is selected and warns on
 * another entry, which people may still keep.
 */
export function addValidation(column: Column, range: Excel.Range): void {
  const rule = ruleOf(column);
  if (rule === undefined) return;
  const { dataValidation } = range;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = {
    showPrompt: true,
    title: column.header.zh,
    message: `${column.note.zh}\n${clauseIn(column.clause, "zh")}`,
  };
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: column.header.zh,
    message: `${expected(column)}仍要保留这个内容吗？`,
  };
}

function ruleOf({ kind, choices = [] }: Column): Excel.DataValidationRule | undefined {
  switch (kind) {
    case "choice":
      return { list: { inCellDropDown: true, source: choices.map(({ text }) => text.zh).join(",") } };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThan" } };
    case "number":
      return { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "text":
      return undefined;
  }
}

function expected({ kind, choices = [] }: Column): string {
  switch (kind) {
    case "choice":
      return `应为：${choices.map(({ text }) => text.zh).join("、")}。`;
    case "date":
      return "应为日期，如 2025-01-31。";
    case "number":
      return "应为不小于 0 的数值，单位另填。";
    case "text":
      return "";
  }
}
