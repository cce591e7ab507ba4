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
      `${where}应由公式算出，却是手填的“${found}”。请在任务窗格中恢复公式；确需手填的，在单元格批注中写明理由。`,
    en: (where, { found }) =>
      `${where} should be calculated but holds "${found}" as entered. Restore the formula in the pane; where it has to stay, state why in a comment on the cell.`,
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
  "takeover-number-missing": {
    zh: (where, { found }) =>
      `${where}${found === "" ? "是空的" : `是“${found}”，不是数值`}：空白和文字都不当作 0，这一行不接管。请补上数值后再读一次。`,
    en: (where, { found }) =>
      `${where} ${found === "" ? "is empty" : `is "${found}", not a number`}: neither counts as 0, so the row is left out. Enter the number and read again.`,
  },
  "takeover-unit-unread": {
    zh: (where, { found }) =>
      `${where}${found === "" ? "没有写" : `“${found}”读不懂`}：不猜单位，这一行不接管。请改成如 t、MWh 的写法后再读一次。`,
    en: (where, { found }) =>
      `${where} ${found === "" ? "is empty" : `"${found}" cannot be read`}: units are not guessed, so the row is left out. Write it as t or MWh and read again.`,
  },
  "takeover-month-unread": {
    zh: (where, { found }) => `${where}“${found}”不是月份，这一行不接管。请改成如 2025-01 的写法后再读一次。`,
    en: (where, { found }) =>
      `${where} "${found}" is no month, so the row is left out. Write it as 2025-01 and read again.`,
  },
  "takeover-year-missing": {
    zh: (where, { found }) => `${where}“${found}”没有年份，不知道是哪一年。请写明整个台账的年份。`,
    en: (where, { found }) => `${where} "${found}" has no year. State the year of the whole ledger.`,
  },
  "takeover-total-short": {
    zh: (where) => `${where}所加的行里有不接管的行，合计会少，因此不写公式。请补好那些行后再读一次。`,
    en: (where) =>
      `${where} adds up rows that are left out and would be short of them, so it gets no formula. Mend those rows and read again.`,
  },
  "takeover-total-scattered": {
    zh: (where) => `${where}所加的行太分散，公式会超过 Excel 的长度。请加上小计，或自己写公式。`,
    en: (where) =>
      `${where} adds up rows too scattered for one formula of Excel. Add subtotals, or write the formula yourself.`,
  },
};
