import type { DataValidation } from "hucre";
import { clauseIn, type Column, type Language } from "../../src/core";

const words = {
  zh: { keep: "仍要保留这个内容吗？", date: "应为日期，如 2025-01-31。", number: "应为数值，单位另填。" },
  en: {
    keep: "Keep it all the same?",
    date: "A date, such as 2025-01-31.",
    number: "A number; the unit apart.",
  },
} as const;

/** 数据验证 — explains while the cell is selected, and warns on another entry, which people may still keep. */
export function validation(column: Column, range: string, language: Language): DataValidation {
  const say = words[language];
  const base = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: shortened(column.header[language], 32),
    inputMessage: shortened(`${column.note[language]}\n${clauseIn(column.clause, language)}`, 255),
    showErrorMessage: true,
    errorStyle: "warning" as const,
    errorTitle: shortened(column.header[language], 32),
  };
  // A rule that nothing breaks: it only carries the explanation.
  const explained: DataValidation = {
    ...base,
    type: "textLength",
    operator: "greaterThanOrEqual",
    formula1: "0",
    showErrorMessage: false,
  };
  switch (column.kind) {
    case "choice": {
      const values = (column.choices ?? []).map(({ text }) => text[language]);
      // A list in the cell's own validation holds 255 characters and no commas inside a word.
      if (values.join(",").length > 255 || values.some((value) => value.includes(","))) {
        return explained;
      }
      return {
        ...base,
        type: "list",
        values,
        errorMessage: shortened(`${values.join(" / ")}\n${say.keep}`, 225),
      };
    }
    case "date":
      return {
        ...base,
        type: "date",
        operator: "greaterThan",
        formula1: "1",
        errorMessage: `${say.date}${say.keep}`,
      };
    case "number":
      return {
        ...base,
        type: "decimal",
        operator: "between",
        formula1: "-1E+300",
        formula2: "1E+300",
        errorMessage: `${say.number}${say.keep}`,
      };
    case "text":
      return explained;
  }
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
