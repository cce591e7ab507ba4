import type { Text } from "../../../core";

/** 拒绝编辑 — carries the reason up to the step that is taken back; no public call lets it out. */
export class EditRefusal extends Error {
  constructor(readonly sentence: Text) {
    super(sentence.en);
    this.name = "EditRefusal";
  }
}

/** Stops the edit that is under way with a sentence in both languages. */
export function refuse(zh: string, en: string): never {
  throw new EditRefusal({ zh, en });
}
