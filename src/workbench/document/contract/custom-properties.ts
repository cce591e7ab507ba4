import type { EditResult } from "./edit-result";

/** 自定义属性 — a property of the document that somebody named; a day is kept as the text that the file has for it. */
export interface CustomProperty {
  readonly key: string;
  readonly type: "Number" | "Float" | "Boolean" | "Date" | "String";
  readonly value: string | number | boolean;
}

/** 自定义属性集合 — keys are the same in any case of letters. */
export interface CustomPropertyCollection {
  readonly list: readonly CustomProperty[];
  get(key: string): CustomProperty | undefined;
  /** Adds a property, or gives the one of that key another value. */
  set(key: string, value: string | number | boolean): EditResult;
  delete(key: string): EditResult;
  deleteAll(): EditResult;
}
