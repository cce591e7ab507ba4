import type { Text } from "../text/language";
import { industries } from "./source-templates";

/** 可选行业 — one industry that has a list of typical sources of its own: its code and how it is called. */
export interface IndustryOption {
  readonly code: string;
  readonly name: Text;
}

/** The industries of GB/T 4754 that stand in the table, by code. */
export const industryOptions: readonly IndustryOption[] = industries
  .flatMap(({ codes: [code, another], name, document }) =>
    code !== undefined && another === undefined && document !== "DB43" ? [{ code, name }] : [],
  )
  .sort((first, second) => (first.code < second.code ? -1 : 1));
