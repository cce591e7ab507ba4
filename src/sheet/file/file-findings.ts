import type { Text } from "../../core";
import { cellAddress } from "../address/cell-address";

/** What a file may hold that calculation cannot follow; the file is read all the same. */
export type FileFindingCode = "data-table" | "unbound-function" | "unfinished-value" | "lost-formula";

/** 读取提示 — something worth knowing about a file that was read: the first cell it concerns, and how many there are. */
export interface FileFinding {
  readonly code: FileFindingCode;
  readonly sheet: string;
  readonly cell: string;
  readonly count: number;
  readonly sentence: Text;
}

const SENTENCES: Readonly<Record<FileFindingCode, Text>> = {
  "data-table": {
    zh: "模拟运算表（数据表）的结果不会重新计算，按文件中存储的值使用。",
    en: "Results of a what-if data table are not recalculated; the stored values are used.",
  },
  "unbound-function": {
    zh: "自定义函数以未绑定的名称存储，Excel 会一直显示 #NAME?；请在加载项中运行“修复公式”。",
    en: "A custom function is stored under its bare name, which stays #NAME? in Excel; repair the formulas in the add-in.",
  },
  "unfinished-value": {
    zh: "存储的是尚未得出的结果（如 #BUSY!），不是计算值。",
    en: "The stored value is a result that was not there yet (#BUSY! or the like), not a computed one.",
  },
  "lost-formula": {
    zh: "共享公式缺少定义它的单元格，只保留存储的值。",
    en: "A shared formula lacks the cell that defines it; only the stored value is kept.",
  },
};

/** Collects findings, one for each kind and sheet. */
export class FileFindings {
  private readonly first = new Map<string, FileFinding>();

  add(code: FileFindingCode, sheet: string, row: number, column: number): void {
    const key = `${code} ${sheet}`;
    const known = this.first.get(key);
    const cell = known?.cell ?? cellAddress(row, column);
    this.first.set(key, { code, sheet, cell, count: (known?.count ?? 0) + 1, sentence: SENTENCES[code] });
  }

  get list(): readonly FileFinding[] {
    return [...this.first.values()];
  }
}
