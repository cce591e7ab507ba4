import type { Language } from "../../../core";
import { en } from "./en";
import type { WorkbenchText } from "./workbench-text";
import { zh } from "./zh";

export type { WorkbenchText } from "./workbench-text";

/** The texts of the workbench by language. */
export const workbenchText: Readonly<Record<Language, WorkbenchText>> = { zh, en };
