import type { workbookCodes } from "../../finding/codes/workbook";
import type { Sentences } from "./sentences-of";

/** 台账工作簿 — the ledger workbook: every code with its sentence in both languages. */
export const workbookSentences: Sentences<typeof workbookCodes> = {
  "schema-newer": {
    zh: (where, { found, expected }) =>
      `${where}是 ${found}，而本加载项只认得 ${expected}：工作簿由更新的版本制作，只读打开，不会写入。请更新加载项。`,
    en: (where, { found, expected }) =>
      `${where} is ${found}, this add-in knows ${expected}: a newer version made the workbook. It is read only; update the add-in.`,
  },
  "schema-older": {
    zh: (where, { found, expected }) =>
      `${where}是 ${found}，现为 ${expected}。可在任务窗格中补上新增的表和栏目，原有内容不动。`,
    en: (where, { found, expected }) =>
      `${where} is ${found}, the present one is ${expected}. The pane can add what is new; nothing there is changed.`,
  },
  "schema-unstated": {
    zh: (where) => `${where}没有写明，不知道表和栏目按哪一版定义。请填写，或从模板重新开始。`,
    en: (where) => `${where} is not stated, so nobody knows by which version tables are defined. State it.`,
  },
  "column-renamed": {
    zh: (where, { found, candidates }) =>
      `${where}表里没有“${found}”这一列，而“${candidates}”不是已知的列：是不是改了名？请改回原名。`,
    en: (where, { foundInEnglish, candidates }) =>
      `${where} lacks the column "${foundInEnglish}", and "${candidates ?? ""}" is unknown: was it renamed? Rename it back.`,
  },
  "formula-overwritten": {
    zh: (where, { found }) =>
      `${where}应由公式算出，却是手填的“${found}”。请在任务窗格中恢复公式，或写明理由。`,
    en: (where, { found }) =>
      `${where} should be calculated but holds "${found}" as entered. Restore the formula in the pane, or state why.`,
  },
  "formula-changed": {
    zh: (where, { found }) => `${where}的公式改成了 ${found}，与表中规定的不同。请核对，需要时恢复。`,
    en: (where, { found }) =>
      `${where} has the formula ${found}, not the one of its column. Check it, and restore it if need be.`,
  },
  "formula-unbound": {
    zh: (where, { found }) => `${where}的公式 ${found} 没有连上加载项的函数。请在任务窗格中修复公式。`,
    en: (where, { found }) =>
      `${where}: the formula ${found} is not bound to the add-in's function. Mend it in the pane.`,
  },
  "formula-in-input": {
    zh: (where, { found }) => `${where}是公式 ${found}，不是填写的数据。请确认它引用的内容有凭证。`,
    en: (where, { found }) =>
      `${where} is the formula ${found}, not an entry. Make sure that what it refers to is documented.`,
  },
  "formula-as-text": {
    zh: (where, { found }) => `${where}是以“${found}”开头的文本，像公式而不是公式。请核对来源。`,
    en: (where, { found }) =>
      `${where} is a text that begins with "${found}": it looks like a formula and is none. Check where it comes from.`,
  },
  "key-twice": {
    zh: (where, { found, rows }) => `${where}“${found}”出现了不止一次（第 ${rows} 行）。请只留一行。`,
    en: (where, { found, rows }) =>
      `${where} "${found}" stands there more than once (rows ${rows}). Keep one row.`,
  },
  "row-twice": {
    zh: (where, { rows }) =>
      `${where}：第 ${rows} 行内容完全相同，可能重复录入。请核对，确属两笔请用凭证区分。`,
    en: (where, { rows }) =>
      `${where}: rows ${rows} say exactly the same, perhaps entered twice. If both are real, tell them apart by their evidence.`,
  },
  "rows-hidden": {
    zh: (where, { found }) => `${where}有 ${found} 行被隐藏或筛掉，但仍计入合计。请取消筛选后再核对。`,
    en: (where, { found }) =>
      `${where} has ${found} hidden or filtered rows; they still count in the totals. Show them before checking.`,
  },
  "sheet-protected": {
    zh: (where, { found }) => `${where}所在的工作表“${found}”受保护，窗格不能写入。请先取消保护。`,
    en: (where, { found }) =>
      `${where}: the sheet "${found}" is protected, the pane cannot write there. Unprotect it first.`,
  },
};
