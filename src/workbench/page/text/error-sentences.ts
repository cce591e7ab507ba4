import type { Text } from "../../../core";
import type { CellErrorCode } from "../../../sheet";

/** 错误值含义 — what an error value means where nothing more is known about it, and what to do. */
export const errorSentences: Readonly<Record<CellErrorCode, Text>> = {
  "#N/A": {
    zh: "没有可用的值：查找的内容不存在，或所需数据缺失。",
    en: "No value available: what is looked up is not there, or data are missing.",
  },
  "#VALUE!": {
    zh: "某个参数的类型不对：公式要数，得到的是文本或区域。",
    en: "An argument has the wrong type: the formula wants a number and got a text or a range.",
  },
  "#REF!": {
    zh: "引用的单元格已不存在：请重新选择引用。",
    en: "A cell referred to no longer exists: choose the reference again.",
  },
  "#DIV/0!": { zh: "除数是 0 或空白。", en: "The divisor is 0 or blank." },
  "#NUM!": { zh: "数值超出可计算的范围。", en: "A number is outside what can be calculated." },
  "#NAME?": {
    zh: "函数或名称不认识：请检查拼写；有些 Excel 函数这里不支持，原公式会保留。",
    en: "A function or name is not known: check the spelling. Some of Excel's functions are not supported here; the formula is kept.",
  },
  "#NULL!": { zh: "两个区域没有共同的单元格。", en: "Two ranges have no cell in common." },
  "#SPILL!": {
    zh: "结果要溢出的位置上已有内容：请清空那些单元格。",
    en: "There is something where the result would spill: clear those cells.",
  },
  "#CALC!": {
    zh: "数组无法计算，例如结果为空。",
    en: "The array cannot be calculated, for instance because it is empty.",
  },
  "#FIELD!": { zh: "没有这个字段。", en: "There is no such field." },
  "#BLOCKED!": { zh: "计算被阻止。", en: "The calculation was blocked." },
  "#GETTING_DATA": { zh: "正在取数。", en: "Data are being fetched." },
  "#CIRC!": {
    zh: "循环引用：单元格直接或间接依赖自己，请改动其中一个公式。",
    en: "Circular reference: the cell depends on itself, directly or through others. Change one of the formulas.",
  },
};
