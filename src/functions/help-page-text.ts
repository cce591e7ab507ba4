import type { Language } from "../core";
import type { FunctionDefinition } from "./define";

/** What the help page says around the functions themselves. */
export interface HelpPageText {
  readonly locale: string;
  readonly ownName: string;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly parameter: string;
  readonly meaning: string;
  readonly unit: string;
  readonly optional: string;
  readonly repeating: string;
  readonly result: string;
  readonly clauses: string;
  readonly examples: string;
  readonly support: string;
  readonly supportText: readonly string[];
  readonly backToContents: string;
  readonly shapes: Readonly<Record<FunctionDefinition["result"]["shape"], string>>;
}

export const helpPageText: Readonly<Record<Language, HelpPageText>> = {
  zh: {
    locale: "zh-CN",
    ownName: "中文",
    title: "碳衡函数手册",
    introduction: [
      "碳衡的每个函数都以 CN. 开头，在单元格里像普通公式一样使用。参数可以是一个单元格，也可以是整列；引用一列时结果向下溢出。",
      "空白不等于 0；缺少数据、单位不符时，函数不给数，而给出说明原因的错误。",
    ],
    contents: "目录",
    parameter: "参数",
    meaning: "含义",
    unit: "默认单位",
    optional: "可省略",
    repeating: "可重复",
    result: "结果",
    clauses: "依据条款",
    examples: "示例",
    support: "支持",
    supportText: [
      "碳衡在本机计算，不向任何地方发送工作簿中的数据。",
      "安装、更新与证书问题，请联系本单位分发此加载项的管理员。",
    ],
    backToContents: "回到目录",
    shapes: {
      each: "每行一个结果，向下溢出",
      table: "带表头的表，向下向右溢出",
      one: "一个数",
      text: "一句话",
    },
  },
  en: {
    locale: "en-US",
    ownName: "English",
    title: "Tanheng function reference",
    introduction: [
      "Every function of Tanheng begins with CN. and is used in a cell like any other formula. " +
        "An argument may be one cell or a whole column; given a column, the results spill downwards.",
      "Blank is not zero: where data are missing or units do not fit, " +
        "a function gives no number but an error that says why.",
    ],
    contents: "Contents",
    parameter: "Parameter",
    meaning: "Meaning",
    unit: "Default unit",
    optional: "optional",
    repeating: "repeatable",
    result: "Result",
    clauses: "Clauses",
    examples: "Examples",
    support: "Support",
    supportText: [
      "Tanheng calculates on your own computer and sends no workbook data anywhere.",
      "For installation, updates and certificates ask the administrator who gave you this add-in.",
    ],
    backToContents: "Back to contents",
    shapes: {
      each: "one result per row, spilling downwards",
      table: "a table with a header row, spilling down and right",
      one: "one number",
      text: "one sentence",
    },
  },
};
