import type { Text } from "../../../core";

/** 编辑结果 — an edit that was done as one undoable step, or the sentence that says why nothing was changed. */
export type EditResult = { readonly ok: true } | { readonly ok: false; readonly failure: Text };

/** 保存提示 — something that the saved file cannot hold as it is, said before anything is lost. */
export interface SaveFinding {
  readonly code: SaveFindingCode;
  /** Where it concerns one sheet, part or cell: its name. */
  readonly place?: string;
  readonly sentence: Text;
}

/** What can be lost or stay behind on saving. */
export type SaveFindingCode =
  "unsupported-function" | "unmoved-part" | "stale-pivot" | "lost-comment" | "lost-drawing" | "lost-setting";

/** Who makes an edit: a person in the grid, or the add-in through Office.js. */
export type EditSource = "local" | "add-in";
