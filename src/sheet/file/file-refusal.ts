import type { Text } from "../../core";

/** What can be wrong with bytes that are meant to be a workbook; stable, so that tests and scripts can rely on it. */
export type FileFailureCode =
  | "empty-file"
  | "old-xls"
  | "password-protected"
  | "text-file"
  | "other-format"
  | "truncated"
  | "damaged"
  | "not-a-workbook"
  | "too-large"
  | "too-many-cells"
  | "cannot-patch";

/** 读取失败 — why a file cannot be used, as one sentence for the person who chose it. */
export interface FileFailure {
  readonly code: FileFailureCode;
  readonly sentence: Text;
}

/** Carries a failure from deep inside a file up to the door of this folder; no door lets it out. */
export class FileRefusal extends Error {
  readonly failure: FileFailure;

  constructor(code: FileFailureCode, sentence: Text) {
    super(sentence.en);
    this.name = "FileRefusal";
    this.failure = { code, sentence };
  }
}

/** The failure that an exception carries; anything else is a programmer's error and goes on its way. */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof FileRefusal) return error.failure;
  throw error;
}
